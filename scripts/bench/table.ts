import type { Figure } from './part.ts';

const verdict = ({ value, most }: Figure): string => {
  if (most === null) return '';
  return value <= most ? 'kept' : 'MISSED';
};

/** Figures as a table for the terminal, also readable as Markdown. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'at most', ''],
    ...figures.map((figure) => [
      figure.what,
      `${figure.value.toFixed(1)} ${figure.unit}`,
      figure.most === null ? '' : `${figure.most} ${figure.unit}`,
      verdict(figure),
    ]),
  ];
  const wide = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(wide[i] ?? 0) : cell.padStart(wide[i] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `|${wide.map((w) => '-'.repeat(w + 2)).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
