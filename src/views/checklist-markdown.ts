import type { Checklist, ChecklistItem } from './checklist.ts';
import type { Conflict } from './conflicts.ts';
import type { Statement } from './graph-index.ts';
import { quoted } from './quotation.ts';
import { AXIS_WORDS, countsText } from './words.ts';

/** What a reader has done with a checklist. */
export interface ChecklistProgress {
  /** Keys of the recommendations that are done. */
  readonly done: ReadonlySet<string>;
  /** Side taken in a conflict, by the conflict's id. */
  readonly sides: ReadonlyMap<string, 'a' | 'b'>;
}

export const NO_PROGRESS: ChecklistProgress = { done: new Set(), sides: new Map() };

/**
 * Words from an article as plain Markdown text: on one line, and nothing in them means anything.
 * Invisible controls go too, since bidi overrides would reorder the line around them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]<>#|~&!$@^=]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .trim();
}

/** A quote with its source and, below it, the questions that spell it out. */
const quoteLines = (
  indent: string,
  { text, details = [] }: Statement,
  source: string,
): string[] => [
  `${indent}- ${escapeMarkdown(quoted(text))} — ${escapeMarkdown(source)}`,
  ...details.map((detail) => `${indent}  - ${escapeMarkdown(quoted(detail.text))}`),
];

function conflictLines(
  conflict: Conflict,
  taken: 'a' | 'b' | undefined,
  nameOf: (source: string) => string,
): string[] {
  const [a, b] = conflict.sides;
  const sides = [
    { side: a, id: 'a' },
    { side: b, id: 'b' },
  ];
  return [
    `  - Conflict over ${AXIS_WORDS[conflict.axis]}: ${escapeMarkdown(conflict.question)}`,
    ...sides.flatMap(({ side, id }) => [
      `    - ${escapeMarkdown(side.label || side.sources.map(nameOf).join(', '))}${taken === id ? ' (you chose this)' : ''}:`,
      ...side.voices.flatMap(({ statement }) =>
        quoteLines('      ', statement, nameOf(statement.source)),
      ),
    ]),
  ];
}

function itemLines(
  item: ChecklistItem,
  progress: ChecklistProgress,
  nameOf: (source: string) => string,
): string[] {
  const box = progress.done.has(item.key) ? '[x]' : '[ ]';
  const label = escapeMarkdown(item.words === 'source' ? quoted(item.label) : item.label);
  const contested = item.conflicts.length > 0;
  const open = item.conflicts.some(({ id }) => !progress.sides.has(id));
  const flag = contested ? (open ? '**Contested:** ' : 'Contested: ') : '';
  // Where all are simply for it, their number says everything.
  const tail = contested || item.counts.qualified > 0 ? ` (${countsText(item.counts)})` : '';
  const shown = new Set(
    item.conflicts.flatMap(({ sides }) =>
      sides.flatMap(({ voices }) => voices.map(({ statement }) => statement.key)),
    ),
  );
  return [
    `- ${box} ${flag}${label} — ${item.support} of ${item.of} sources${tail}`,
    ...item.conflicts.flatMap((conflict) =>
      conflictLines(conflict, progress.sides.get(conflict.id), nameOf),
    ),
    ...item.quotes
      .filter(({ statement }) => !shown.has(statement.key))
      .flatMap(({ statement, source }) => quoteLines('  ', statement, source)),
  ];
}

/** The checklist as Markdown: a heading for each time, a task for each item, its quotes under it. */
export function checklistMarkdown(
  checklist: Checklist,
  progress: ChecklistProgress = NO_PROGRESS,
): string {
  const nameOf = (source: string): string => checklist.names.get(source) ?? source;
  const title =
    checklist.subject === '' ? 'Checklist' : `Checklist: ${escapeMarkdown(checklist.subject)}`;
  const groups = checklist.groups.flatMap(({ title: heading, items }) => [
    '',
    `## ${heading}`,
    '',
    ...items.flatMap((item) => itemLines(item, progress, nameOf)),
  ]);
  return `${[`# ${title}`, ...groups].join('\n')}\n`;
}
