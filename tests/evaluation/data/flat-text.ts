/**
 * A text with its white space collapsed, and the marks of quoted lines left out, in which sentences are found however
 * the file breaks its lines.
 */
export function flatText(text: string): {
  find: (sentence: string) => { start: number; end: number };
} {
  const places: number[] = [];
  let flat = '';
  for (const { 0: piece, index } of text.matchAll(/\s+(?:>[ \t]*)*|\S/g)) {
    const isSpace = /^\s/.test(piece);
    if (isSpace && (flat === '' || flat.endsWith(' '))) continue;
    flat += isSpace ? ' ' : piece;
    places.push(index);
  }
  return {
    find: (sentence) => {
      const wanted = sentence.replace(/\s+/g, ' ').trim();
      const at = flat.indexOf(wanted);
      const [start, last] = [places[at], places[at + wanted.length - 1]];
      if (at < 0 || start === undefined || last === undefined)
        throw new Error(`A labelled sentence does not stand in its file: ${wanted}`);
      return { start, end: last + 1 };
    },
  };
}
