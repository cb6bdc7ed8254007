import { judge } from '../../src/relations/judge.ts';
import { measureLikeness } from '../../src/relations/matter.ts';
import { measureRarity } from '../../src/relations/rarity.ts';
import type { Verdict } from '../../src/relations/verdict.ts';
import { explain } from '../../src/relations/why.ts';
import { pairOf } from './point-of.ts';

const THRESHOLDS = { agree: 0.2, disagree: 0.2 };

const compare = (first: string, second: string): Verdict | null => {
  const { candidates, points } = pairOf(first, second);
  const rarity = measureRarity([...points.values()]);
  const [likeness] = measureLikeness(candidates, points, rarity);
  return likeness ? judge(likeness, THRESHOLDS) : null;
};

/** What two sentences of two sources are to each other. */
export const verdictOn = (first: string, second: string): Verdict | null => compare(first, second);

/** The same in words: "disagrees on timing", or "nothing". */
export function readsAs(first: string, second: string): string {
  const verdict = verdictOn(first, second);
  return verdict ? `${verdict.kind} on ${verdict.axis}` : 'nothing';
}

/** What a reader is told of two sentences, by Ann and by Bea. */
export function whyOf(first: string, second: string): string {
  const verdict = verdictOn(first, second);
  const { a, b } = pairOf(first, second);
  if (!verdict) throw new Error(`not comparable: ${first} / ${second}`);
  return explain(a, b, verdict, (source) => (source === 'ann' ? 'Ann' : 'Bea'));
}
