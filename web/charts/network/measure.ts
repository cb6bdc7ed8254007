import type { Measure } from './text-lines.ts';

/** Measures texts as the page sets them; words come again and again, so each is measured once. */
export function pageMeasure(font: string): Measure {
  const on = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const wordWidth = (word: string, style: string): number => {
    const id = `${style}${word}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    if (on) on.font = `${style} ${font}`;
    const width = on?.measureText(word).width ?? word.length * 7;
    known.set(id, width);
    return width;
  };
  return (text, size, weight) => {
    const style = `${weight} ${size}px`;
    const space = wordWidth(' ', style);
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + wordWidth(word, style), space * (words.length - 1));
  };
}
