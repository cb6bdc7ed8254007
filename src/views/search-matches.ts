import { fold } from './filters.ts';

/** A stretch of a text, in UTF-16 offsets, half open. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A text as it is searched, with the way back: character `i` stands at `places[i]` of the text itself. */
function folded(text: string): { words: string; places: number[] } {
  const places: number[] = [];
  let words = '';
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    words += plain;
    for (let i = 0; i < plain.length; i += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { words, places };
}

/** Where the words of a search stand in a text, as `found` finds them: whatever their case, accents and quotes. */
export function searchMatches(text: string, search: string): Match[] {
  const wanted = [...new Set(fold(search).split(/\s+/))].filter((word) => word.length > 0);
  // Most texts hold none of the words; to find that out is far cheaper than to map every letter.
  const whole = fold(text);
  if (!wanted.some((word) => whole.includes(word))) return [];
  const { words, places } = folded(text);
  const matches: Match[] = [];
  for (const word of wanted) {
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + word.length)) {
      const [start, end] = [places[at], places[at + word.length]];
      if (start !== undefined && end !== undefined) matches.push({ start, end });
    }
  }
  return matches.sort((p, q) => p.start - q.start || p.end - q.end);
}
