import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LabelledStatement, LabelledSubject } from '../data/articles.ts';
import type { JudgedSubject } from './judged-subject.ts';
import type { LabelledPair } from './labelled-pairs.ts';
import type { Miss } from './miss.ts';
import { isFlipped } from './relations.ts';

const textOf = ({ folder }: LabelledSubject, { file, start, end }: LabelledStatement): string =>
  readFileSync(join(folder, file), 'utf8').slice(start, end);

const whyMissed = (pair: LabelledPair): string => {
  if (!pair.extracted) return 'a side is not found as advice';
  if (isFlipped(pair)) return 'flipped';
  return pair.found.size > 0 ? `found as ${[...pair.found].join(' and ')}` : 'nothing found';
};

/** All that the analysis got wrong in the articles on one subject. */
export function missesIn({ subject, extraction, edges, pairs }: JudgedSubject): Miss[] {
  const name = basename(subject.folder);
  const miss = (what: string, files: readonly string[], texts: readonly string[]): Miss => ({
    kind: `articles, ${subject.split}: ${what}`,
    where: `${name}/${files.join(' + ')}`,
    texts,
  });
  return [
    ...extraction.found.flatMap(({ statement, label }) => {
      const { source, text, stance } = statement;
      if (label === null) return [miss('not advice', [source], [text])];
      return stance === label.stance
        ? []
        : [miss(`stance is ${label.stance}, not ${stance}`, [label.file], [text])];
    }),
    ...extraction.wanted
      .filter(({ isFound }) => !isFound)
      .map(({ label }) => miss('advice missed', [label.file], [textOf(subject, label)])),
    ...pairs
      .filter(({ kind, found }) => !found.has(kind))
      .map((pair) => {
        const { a, b, kind, axis } = pair;
        return miss(
          `${kind} missed, ${whyMissed(pair)}`,
          [a.file, b.file],
          [textOf(subject, a), textOf(subject, b), axis],
        );
      }),
    ...edges
      .filter(({ isRight }) => !isRight)
      .map(({ a, b, kind, labelled, confidence }) =>
        miss(
          `${kind} found, ${labelled ?? 'nothing'} labelled`,
          [a.source, b.source],
          [a.text, b.text, confidence.toFixed(2)],
        ),
      ),
  ];
}
