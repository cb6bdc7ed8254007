import type { Axis, RelationKind } from '../../../src/model/relation.ts';
import type { JudgedSubject } from './judged-subject.ts';
import { f1Of, ratioOf, shareOf } from './metrics.ts';
import { rankConflicts, recallOnAxis, scoreKind } from './relations.ts';
import { decimal, tableOf, withCounts } from './section.ts';

/** Judged subjects that are measured together. */
export interface JudgedGroup {
  readonly name: string;
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
export function extractionTable(groups: readonly JudgedGroup[]): string {
  const rows = groups.map(({ name, subjects }) => {
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
    return [name, subjects.length, ...[precision, recall].map(withCounts), f1, withCounts(stance)];
  });
  return tableOf(
    ['articles', 'subjects', 'advice: precision', 'advice: recall', 'F1', 'stance right'],
    rows,
  );
}

/** How well relations are found, kind by kind, counting pairs of statements. */
export function relationTable(groups: readonly JudgedGroup[]): string {
  const rows = groups.flatMap(({ name, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    const edges = subjects.flatMap((subject) => subject.edges);
    return KINDS.map((kind) => {
      const { precision, recall, recallOfExtracted, flipped } = scoreKind(kind, pairs, edges);
      return [
        name,
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
    ['articles', 'kind', 'found', 'right', 'precision', 'recall', 'recall, both found', 'flipped'],
    rows,
  );
}

/** How many labelled conflicts are found, axis by axis. */
export function axisTable(groups: readonly JudgedGroup[]): string {
  const rows = groups.map(({ name, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    return [name, ...AXES.map((axis) => withCounts(recallOnAxis(axis, pairs)))];
  });
  return tableOf(['articles', ...AXES], rows);
}

/** How well the conflicts found are ordered by confidence, over all subjects of a group. */
export function rankingTable(groups: readonly JudgedGroup[]): string {
  const rows = groups.map(({ name, subjects }) => {
    const pairs = subjects.flatMap((subject) => subject.pairs);
    const edges = subjects.flatMap((subject) => subject.edges);
    const { top, averagePrecision } = rankConflicts(pairs, edges);
    return [name, withCounts(top), decimal(averagePrecision)];
  });
  return tableOf(['articles', 'right of the 20 most confident', 'average precision'], rows);
}
