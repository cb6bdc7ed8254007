import type { Axis, RelationKind } from '../../../src/model/relation.ts';
import type { Split } from '../data/articles.ts';
import type { JudgedSubject } from './judged-subject.ts';
import { f1Of, ratioOf, shareOf } from './metrics.ts';
import { rankConflicts, recallOnAxis, scoreKind } from './relations.ts';
import { decimal, tableOf, withCounts } from './section.ts';

/** The judged subjects of one split. */
export interface JudgedSplit {
  readonly split: Split;
  readonly subjects: readonly JudgedSubject[];
}

const KINDS: readonly RelationKind[] = ['agrees', 'disagrees', 'qualifies'];
const AXES: readonly Axis[] = [
  'stance',
  'timing',
  'quantity',
  'condition',
  'belief',
  'alternative',
];

/** How well advice is found, and its stance told. */
export function extractionTable(splits: readonly JudgedSplit[]): string {
  const rows = splits.map(({ split, subjects }) => {
    const found = subjects.flatMap(({ extraction }) => extraction.found);
    const precision = shareOf(found, ({ label }) => label !== null);
    const recall = shareOf(
      subjects.flatMap(({ extraction }) => extraction.wanted),
      ({ isFound }) => isFound,
    );
    const stance = shareOf(
      found.filter(({ label }) => label !== null),
      ({ statement, label }) => statement.stance === label?.stance,
    );
    const f1 = decimal(f1Of(ratioOf(precision), ratioOf(recall)));
    return [split, subjects.length, ...[precision, recall].map(withCounts), f1, withCounts(stance)];
  });
  return tableOf(
    ['split', 'subjects', 'advice: precision', 'advice: recall', 'F1', 'stance right'],
    rows,
  );
}

/** How well relations are found, kind by kind, counting pairs of statements. */
export function relationTable(splits: readonly JudgedSplit[]): string {
  const rows = splits.flatMap(({ split, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    const edges = subjects.flatMap((subject) => subject.edges);
    return KINDS.map((kind) => {
      const { precision, recall, recallOfExtracted, flipped } = scoreKind(kind, pairs, edges);
      return [
        split,
        kind,
        precision.of,
        precision.right,
        decimal(ratioOf(precision)),
        ...[recall, recallOfExtracted].map(withCounts),
        flipped ? withCounts(flipped) : '–',
      ];
    });
  });
  return tableOf(
    ['split', 'kind', 'found', 'right', 'precision', 'recall', 'recall, both found', 'flipped'],
    rows,
  );
}

/** How many labelled conflicts are found, axis by axis. */
export function axisTable(splits: readonly JudgedSplit[]): string {
  const rows = splits.map(({ split, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    return [split, ...AXES.map((axis) => withCounts(recallOnAxis(axis, pairs)))];
  });
  return tableOf(['split', ...AXES], rows);
}

/** How well the conflicts found are ordered by confidence, over all subjects of a split. */
export function rankingTable(splits: readonly JudgedSplit[]): string {
  const rows = splits.map(({ split, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    const edges = subjects.flatMap((subject) => subject.edges);
    const { top, averagePrecision } = rankConflicts(pairs, edges);
    return [split, withCounts(top), decimal(averagePrecision)];
  });
  return tableOf(['split', 'right of the 20 most confident', 'average precision'], rows);
}
