import { judge } from '../../src/relations/judge.ts';
import { type Likeness, measureLikeness } from '../../src/relations/matter.ts';
import { measureRarity } from '../../src/relations/rarity.ts';
import { THRESHOLDS } from '../../src/relations/relate.ts';
import type { Verdict } from '../../src/relations/verdict.ts';
import { explain } from '../../src/relations/why.ts';
import { pointOf } from './point-of.ts';

const NO_THRESHOLDS = { agree: 0, disagree: 0 };

/** What the two say besides, of nothing that the other speaks of: how near two sentences are shows by others. */
const OF_ANN = [
  'Sing on the road.',
  'Fold the towels.',
  'Polish your shoes.',
  'Call your mother.',
  'Feed the cat.',
  'Sweep the stairs.',
  'Paint the door green.',
].map((line) => pointOf(line, 'ann'));
const OF_BEA = [
  'Hang the coat on a hook.',
  'Sharpen the knives.',
  'Read to the children.',
  'Walk to the lake.',
  'Lend your books.',
  'Greet the neighbours.',
  'Dance at weddings.',
].map((line) => pointOf(line, 'bea'));

/** What is measured of a sentence of Ann and one of Bea, among other things that they say. */
export function likenessOf(first: string, second: string): Likeness {
  const [one, other] = [pointOf(first, 'ann'), pointOf(second, 'bea')];
  const [ofAnn, ofBea] = [
    [one, ...OF_ANN],
    [other, ...OF_BEA],
  ];
  const points = new Map([...ofAnn, ...ofBea].map((point) => [point.statement.id, point]));
  const candidates = ofAnn.flatMap((a) =>
    ofBea.map((b) => ({ a: a.statement.id, b: b.statement.id })),
  );
  const found = measureLikeness(candidates, points, measureRarity([...points.values()]));
  const likeness = found.find(({ a, b }) => a === one && b === other);
  if (!likeness) throw new Error(`not measured: ${first} / ${second}`);
  return likeness;
}

/** What two sentences of two sources are to each other, however little speaks for it. */
export const verdictOn = (first: string, second: string): Verdict | null =>
  judge(likenessOf(first, second), NO_THRESHOLDS);

/** What a reader is shown of them: "disagrees on timing", or "nothing". */
export function readsAs(first: string, second: string): string {
  const verdict = judge(likenessOf(first, second), THRESHOLDS);
  return verdict ? `${verdict.kind} on ${verdict.axis}` : 'nothing';
}

/** What a reader is told of two sentences, by Ann and by Bea. */
export function whyOf(first: string, second: string): string {
  const likeness = likenessOf(first, second);
  const verdict = judge(likeness, NO_THRESHOLDS);
  if (!verdict) throw new Error(`not comparable: ${first} / ${second}`);
  const { a, b } = likeness;
  return explain(a, b, verdict, (source) => (source === 'ann' ? 'Ann' : 'Bea'));
}
