import type { Axis, Position, RelationKind, When } from './graph-index.ts';

/** Times in the order in which a reader meets them. */
export const WHENS: readonly When[] = ['now', 'days', 'weeks', 'later', 'anytime'];
export const POSITIONS: readonly Position[] = ['for', 'qualified', 'against'];

export const WHEN_WORDS: Readonly<Record<When, string>> = {
  now: 'Today',
  days: 'In the next days',
  weeks: 'Weeks later',
  later: 'Later',
  anytime: 'Any time',
};

export const POSITION_WORDS: Readonly<Record<Position | 'silent', string>> = {
  for: 'for',
  against: 'against',
  qualified: 'qualified',
  silent: 'says nothing',
};

/** What two statements differ in, as it ends "Conflict over …". */
export const AXIS_WORDS: Readonly<Record<Axis, string>> = {
  stance: 'whether to do it',
  timing: 'timing',
  quantity: 'how much',
  condition: 'when it applies',
  belief: 'what is true',
  alternative: 'which way to take',
};

/** The same as a name for a conflict. */
export const CONFLICT_WORDS: Readonly<Record<Axis, string>> = {
  stance: 'whether to do it',
  timing: 'different timing',
  quantity: 'another amount',
  condition: 'only under a condition',
  belief: 'whether it helps',
  alternative: 'different means',
};

/** The same, as a label beside a relation of any kind. */
export const AXIS_LABELS: Readonly<Record<Axis, string>> = {
  stance: 'same matter',
  timing: 'different timing',
  quantity: 'different amount',
  condition: 'different condition',
  belief: 'different belief',
  alternative: 'another way',
};

export const RELATION_WORDS: Readonly<Record<RelationKind, string>> = {
  agrees: 'Agrees with',
  disagrees: 'Disagrees with',
  qualifies: 'Same advice, other terms, in',
};

/** "1 article", "2 articles", "1,345 words". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** How sure the tool is, in words. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'very likely';
  if (confidence >= 0.75) return 'likely';
  if (confidence >= 0.5) return 'fairly likely';
  return 'unsure';
}

/** "likely (80 %)": words for the reader, the number for those who ask. */
export function confidenceText(confidence: number): string {
  return `${confidenceWords(confidence)} (${Math.round(confidence * 100)} %)`;
}

/** Counts of the positions that sources take on one recommendation. */
export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly qualified: number;
  readonly silent: number;
}

/** "3 for · 1 against · 1 says nothing"; what nobody does is not mentioned. */
export function countsText(counts: Counts): string {
  const parts = POSITIONS.filter((position) => counts[position] > 0).map(
    (position) => `${counts[position]} ${POSITION_WORDS[position]}`,
  );
  if (counts.silent > 0)
    parts.push(`${counts.silent} ${counts.silent === 1 ? 'says' : 'say'} nothing`);
  return parts.join(' · ');
}
