import { JUDGING_RULES, type Statement } from '../model/statement.ts';

const BEST_WORDS = { fewest: 2, most: 9 };
const LONGEST_LABEL = 90;
const POINTS_BACK = /\b(?:it|this|that|them|these|those|one|her|him|there|so)\b/gi;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const shorten = (text: string): string => {
  if (text.length <= LONGEST_LABEL) return text;
  return `${text.slice(0, LONGEST_LABEL).replace(/[\s,;:–—-]+\S*$/, '')} …`;
};

const plain = (text: string): string => closeQuotes(stripEnds(text));

const stripEnds = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/["“”]\s*[–—-].*$/, '')
    .replace(/^["“”'‘’\s]+|["“”\s.!,;:]+$/g, '')
    .replace(/^([A-Z]{3,})\b/, (word) => upper(word.toLowerCase()))
    .trim();

/** A quotation mark that lost its partner when the marks at the ends were taken off gets it back. */
const closeQuotes = (text: string): string => {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return `${text}"`;
  return text.lastIndexOf('“') > text.lastIndexOf('”') ? `${text}”` : text;
};

/** "Put the Lid On" as a sentence: a heading's capitals are lowered, a name of capitals is kept. */
const sentenceCase = (text: string): string => {
  const words = text.split(' ');
  const capital = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  const long = words.filter((word) => word.length > 3).length;
  if (words.length < 2 || capital < Math.max(2, long)) return text;
  return words
    .map((word, i) =>
      i > 0 && /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(word) ? word.toLowerCase() : word,
    )
    .join(' ');
};

/** Rules that find a judgement or a claim: what is judged says little without the verdict. */
const WHOLE_SENTENCE = new Set([...JUDGING_RULES, 'belief', 'norm']);

/** One statement in the words of a recommendation: its action, with "Don’t" or "Avoid" where it is denied. */
export function labelOf(statement: Statement): string {
  if (WHOLE_SENTENCE.has(statement.rule)) return shorten(upper(plain(statement.text)));
  const words = plain(statement.parts.action?.text ?? statement.text) || plain(statement.text);
  const action = statement.rule === 'heading' ? sentenceCase(words) : words;
  if (statement.stance === 'do') return shorten(upper(action));
  const gerundOrNoun =
    !/^[a-z’']+(?:\s|$)/i.test(action) ||
    /^\w+ing\b/i.test(action) ||
    statement.rule === 'imperative' ||
    statement.rule === 'heading';
  return shorten(`${gerundOrNoun ? 'Avoid' : 'Don’t'} ${lowerFirst(action)}`);
}

/** How well a statement serves as a label: short enough, not pointing back, a directive rather than a belief. */
function fitness(statement: Statement, centrality: number): number {
  const label = labelOf(statement);
  const words = label.split(/\s+/).length;
  const tooShort = Math.max(0, BEST_WORDS.fewest - words) + (words < 3 ? 0.5 : 0);
  const tooLong = Math.max(0, words - BEST_WORDS.most) * 0.12;
  const back = (label.match(POINTS_BACK) ?? []).length * 0.4;
  const belief = WHOLE_SENTENCE.has(statement.rule) || statement.rule === 'evaluative' ? 0.4 : 0;
  const oneOfMany = statement.deeds.length > 1 || statement.parts.condition ? 0.25 : 0;
  return 1.5 * centrality - tooShort * 0.5 - tooLong - back - belief - oneOfMany;
}

/** The statement whose words name a recommendation best; `centrality` is its mean likeness to the others. */
export function pickLabel(
  statements: readonly Statement[],
  centrality: (statement: Statement) => number,
): Statement | undefined {
  return [...statements].sort(
    (x, y) => fitness(y, centrality(y)) - fitness(x, centrality(x)) || (x.id < y.id ? -1 : 1),
  )[0];
}
