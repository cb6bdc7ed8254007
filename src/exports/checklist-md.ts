import type { PublishedGraph } from '../format/schema.ts';
import { type Checklist, type ChecklistItem, makeChecklist } from '../views/checklist.ts';
import { arrangeChecklist } from '../views/checklist-order.ts';
import { type ChecklistProgress, NO_PROGRESS, statusOf } from '../views/checklist-progress.ts';
import { itemText, sideText, supportText } from '../views/checklist-words.ts';
import { compareSources } from '../views/compare-sources.ts';
import { type Conflict, findConflicts } from '../views/conflicts.ts';
import { indexGraph, type Statement } from '../views/graph-index.ts';
import { quoted } from '../views/quotation.ts';
import { AXIS_WORDS, countsText } from '../views/words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

type Names = Checklist['names'];

/** A quote with its source and, below it, the questions that spell it out. */
const quoteLines = (
  indent: string,
  { text, details = [] }: Statement,
  source: string,
): string[] => [
  `${indent}- ${escapeMarkdown(quoted(text))} — ${escapeMarkdown(source)}`,
  ...details.map((detail) => `${indent}  - ${escapeMarkdown(quoted(detail.text))}`),
];

function conflictLines(conflict: Conflict, taken: 'a' | 'b' | undefined, names: Names): string[] {
  const [a, b] = conflict.sides;
  const sides = [
    { side: a, id: 'a' },
    { side: b, id: 'b' },
  ];
  return [
    `  - Conflict over ${AXIS_WORDS[conflict.axis]}: ${escapeMarkdown(conflict.question)}`,
    ...sides.flatMap(({ side, id }) => [
      `    - ${escapeMarkdown(sideText(side, names))}${taken === id ? ' (you chose this)' : ''}:`,
      ...side.voices.flatMap(({ statement }) =>
        quoteLines('      ', statement, names.get(statement.source) ?? statement.source),
      ),
    ]),
  ];
}

const noteLines = (item: ChecklistItem, { notes }: ChecklistProgress): string[] => {
  const note = escapeMarkdown(notes.get(item.key) ?? '');
  return note === '' ? [] : [`  - Your note: ${note}`];
};

function itemLines(item: ChecklistItem, progress: ChecklistProgress, names: Names): string[] {
  const status = statusOf(item, progress);
  // What a choice has set aside is not a task any more.
  const box = status === 'set aside' ? '' : status === 'done' ? '[x] ' : '[ ] ';
  const contested = item.conflicts.length > 0;
  const open = item.conflicts.some(({ id }) => !progress.sides.has(id));
  const flag = contested ? (open ? '**Contested:** ' : 'Contested: ') : '';
  // Where all are simply for it, their number says everything.
  const counts = contested || item.counts.qualified > 0 ? ` (${countsText(item.counts)})` : '';
  const aside = status === 'set aside' ? ' — set aside by your choice' : '';
  const shown = new Set(
    item.conflicts.flatMap(({ sides }) =>
      sides.flatMap(({ voices }) => voices.map(({ statement }) => statement.key)),
    ),
  );
  return [
    `- ${box}${flag}${escapeMarkdown(itemText(item))} — ${supportText(item)}${counts}${aside}`,
    ...noteLines(item, progress),
    ...item.conflicts.flatMap((conflict) =>
      conflictLines(conflict, progress.sides.get(conflict.id), names),
    ),
    ...item.quotes
      .filter(({ statement }) => !shown.has(statement.key))
      .flatMap(({ statement, source }) => quoteLines('  ', statement, source)),
  ];
}

/** The checklist as Markdown: a heading for each group, a task for each item, its quotes under it. */
export function checklistMarkdown(
  checklist: Checklist,
  progress: ChecklistProgress = NO_PROGRESS,
): string {
  const { subject, names, groups, skipped } = arrangeChecklist(checklist, progress);
  const title = subject === '' ? 'Checklist' : `Checklist: ${escapeMarkdown(subject)}`;
  const sections = groups.flatMap(({ title: heading, items }) => [
    '',
    `## ${escapeMarkdown(heading)}`,
    '',
    ...items.flatMap((item) => itemLines(item, progress, names)),
  ]);
  const left = skipped.flatMap((item) => [
    `- ${escapeMarkdown(itemText(item))} — ${supportText(item)}`,
    ...noteLines(item, progress),
  ]);
  if (left.length > 0) sections.push('', '## Skipped', '', ...left);
  return `${[`# ${title}`, ...sections].join('\n')}\n`;
}

/** checklist.md: what to do, in order, every item with the sources behind it. */
export function checklistToMarkdown(graph: PublishedGraph): string {
  const index = indexGraph(graph);
  const rows = compareSources(index, findConflicts(index));
  return checklistMarkdown(makeChecklist(index, rows));
}
