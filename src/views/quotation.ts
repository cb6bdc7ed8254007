/** A source's words with the marks to set around them; `text` is as long as the words, so that spans into them still fit. */
export interface Quotation {
  readonly opening: '“' | '';
  readonly text: string;
  readonly closing: '”' | '';
}

interface Marks {
  readonly pairs: readonly (readonly [number, number])[];
  /** Marks without a partner. */
  readonly lone: ReadonlySet<number>;
}

/** Finds which double marks belong together; a straight one opens after a space or a bracket. */
function pairUp(words: string): Marks {
  const waiting: number[] = [];
  const pairs: [number, number][] = [];
  const lone = new Set<number>();
  for (const { 0: mark, index } of words.matchAll(/[“”"]/g)) {
    const opens = mark === '“' || (mark === '"' && /^$|[\s([—–-]/.test(words.charAt(index - 1)));
    const partner = opens ? undefined : waiting.pop();
    if (opens) waiting.push(index);
    else if (partner === undefined) lone.add(index);
    else pairs.push([partner, index]);
  }
  for (const index of waiting) lone.add(index);
  return { pairs, lone };
}

const put = (text: string, at: number, mark: string): string =>
  text.slice(0, at) + mark + text.slice(at + 1);

/**
 * Sets a source's words as a quote. Marks inside become single ones, and a mark that the source has
 * at the very beginning or end is not set twice, even when a cut has parted it from its partner.
 */
export function quotation(words: string): Quotation {
  // German and French marks have an order of their own; who begins with one needs none of ours.
  if (/^[„«]/u.test(words)) return { opening: '', text: words, closing: '' };
  const { pairs, lone } = pairUp(words);
  const end = words.length - 1;
  const whole = pairs.some(([open, close]) => open === 0 && close === end);
  let text = words;
  for (const [open, close] of pairs) {
    const outer = open === 0 && close === end;
    text = put(put(text, open, outer ? '“' : '‘'), close, outer ? '”' : '’');
  }
  const begun = lone.has(0);
  const ended = end > 0 && lone.has(end) && words.endsWith('”');
  if (begun) text = put(text, 0, '“');
  return {
    opening: whole || begun ? '' : '“',
    text,
    closing: whole || ended ? '' : '”',
  };
}

/** The same as one piece of text. */
export function quoted(words: string): string {
  const { opening, text, closing } = quotation(words.trim());
  return opening + text + closing;
}
