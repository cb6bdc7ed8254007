import type { JudgedGroup } from './article-tables.ts';
import { calibrationError, reliabilityOf } from './calibration.ts';
import { decimal, tableOf } from './section.ts';

/** The reliability of agreements and conflicts found in one group: a table, and the expected calibration error. */
export function calibrationParts({ name, subjects }: JudgedGroup): string[] {
  const claims = subjects.flatMap(({ edges }) => edges).filter(({ kind }) => kind !== 'qualifies');
  const bins = reliabilityOf(claims);
  const rows = bins.map(({ from, to, claims: count, meanConfidence, shareRight }) => [
    `${decimal(from)} – ${decimal(to)}`,
    count,
    decimal(meanConfidence),
    decimal(shareRight),
  ]);
  return [
    `${name}: expected calibration error ${decimal(calibrationError(bins))} over ${claims.length} relations.`,
    tableOf(['confidence', 'relations', 'mean confidence', 'right'], rows),
  ];
}
