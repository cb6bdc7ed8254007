import { pairsOf, readIssues } from '../data/issues.ts';
import { type JudgedPair, judgePairsOfSubject } from './issue-corpus.ts';
import { extractedShare, isCompared, issueTable } from './issue-tables.ts';
import type { Miss } from './miss.ts';
import { type Section, withCounts } from './section.ts';

const missOf = ({ subject, a, b, kind, origin, found }: JudgedPair): Miss => ({
  kind: `issues: ${kind} labelled, ${found} found (${origin})`,
  where: subject,
  texts: [a, b],
});

const unfound = (pairs: readonly JudgedPair[]): Miss[] => {
  const subjectOf = new Map(
    pairs.flatMap(({ subject, a, b, extractedA, extractedB }): [string, string][] => [
      ...(extractedA ? [] : ([[a, subject]] satisfies [string, string][])),
      ...(extractedB ? [] : ([[b, subject]] satisfies [string, string][])),
    ]),
  );
  return [...subjectOf].map(([text, where]) => ({
    kind: 'issues: not found as advice',
    where,
    texts: [text],
  }));
};

/**
 * Measures the comparison of two sentences on the written issues of the test split.
 * @param onProgress told what is being read
 */
export async function measureIssues(onProgress: (what: string) => void): Promise<Section[]> {
  const issues = readIssues('test');
  const pairs: JudgedPair[] = [];
  for (const subject of new Set(issues.map((issue) => issue.subject))) {
    onProgress(`issues on ${subject} (test)`);
    const own = issues.filter((issue) => issue.subject === subject);
    pairs.push(...(await judgePairsOfSubject(own.flatMap(pairsOf))));
  }
  return [
    {
      title: 'Own issues, test split: two sentences compared',
      parts: [
        `Texts found as advice: ${withCounts(extractedShare(pairs))}. Each stands alone in an article of its own.`,
        issueTable(pairs),
      ],
      misses: [
        ...unfound(pairs),
        ...pairs.filter((pair) => isCompared(pair) && pair.found !== pair.kind).map(missOf),
      ],
    },
  ];
}
