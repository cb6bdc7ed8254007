import type { IssuePair, PairOrigin } from '../data/issues.ts';
import type { JudgedPair } from './issue-corpus.ts';
import { type Share, shareOf } from './metrics.ts';
import { decimal, tableOf, withCounts } from './section.ts';

type Kind = IssuePair['kind'];

const KINDS: readonly Kind[] = ['agrees', 'disagrees', 'qualifies', 'none'];
const ORIGINS: readonly (readonly [PairOrigin, Kind, string])[] = [
  ['authors', 'agrees', 'two authors of one side'],
  ['authors', 'disagrees', 'two authors of opposite sides'],
  ['same', 'agrees', 'reworded'],
  ['flip', 'disagrees', 'turned round'],
  ['near', 'none', 'other matter, words shared'],
  ['qualified', 'qualifies', 'under a condition'],
];

export const isCompared = ({ extractedA, extractedB }: JudgedPair): boolean =>
  extractedA && extractedB;

/** How many of the different texts are found as advice. */
export function extractedShare(pairs: readonly JudgedPair[]): Share {
  const isExtracted = new Map(
    pairs.flatMap(({ a, b, extractedA, extractedB }): [string, boolean][] => [
      [a, extractedA],
      [b, extractedB],
    ]),
  );
  return shareOf([...isExtracted.values()], (is) => is);
}

/** What was found between pairs of texts that were both found as advice, by how the pair came about. */
export function issueTable(pairs: readonly JudgedPair[]): string {
  const rows = ORIGINS.map(([origin, kind, words]) => {
    const all = pairs.filter((pair) => pair.origin === origin && pair.kind === kind);
    const compared = all.filter(isCompared);
    const shares = KINDS.map((found) => shareOf(compared, (pair) => pair.found === found));
    return [
      `${origin}: ${words}`,
      kind,
      all.length,
      compared.length,
      ...shares.map(({ right, of }) => (of === 0 ? '–' : decimal(right / of))),
      withCounts(shareOf(compared, ({ found }) => found === kind)),
    ];
  });
  const head = KINDS.map((kind) => `found ${kind}`);
  return tableOf(['pairs', 'labelled', 'all', 'both found', ...head, 'accuracy'], rows);
}
