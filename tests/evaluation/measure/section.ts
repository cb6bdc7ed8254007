import { ratioOf, type Share } from './metrics.ts';
import type { Miss } from './miss.ts';

/** A part of what is printed: Markdown paragraphs and tables, and what went wrong. */
export interface Section {
  readonly title: string;
  readonly parts: readonly string[];
  readonly misses: readonly Miss[];
}

/** A number from 0 to 1 as it is printed: ".76", "1.00", and a dash for what is not defined. */
export const decimal = (value: number | null): string =>
  value === null ? '–' : value.toFixed(2).replace(/^0(?=\.)/, '');

/** A share with its counts: ".76 (19 of 25)". */
export const withCounts = (share: Share): string =>
  share.of === 0 ? '–' : `${decimal(ratioOf(share))} (${share.right} of ${share.of})`;

/** A Markdown table whose columns stand in line in plain text as well. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => String(cell).replaceAll('|', '\\|')),
  );
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = cells.map(line);
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others].join(
    '\n',
  );
}

/** Sections as one Markdown text. */
export const textOf = (sections: readonly Section[]): string =>
  `${sections.map(({ title, parts }) => [`## ${title}`, ...parts].join('\n\n')).join('\n\n')}\n`;
