import type { Checklist, ChecklistItem } from '../views/checklist.ts';
import { arrangeChecklist } from '../views/checklist-order.ts';
import {
  type ChecklistProgress,
  countProgress,
  progressText,
  statusOf,
} from '../views/checklist-progress.ts';
import { backersText, itemText, sideText, supportText } from '../views/checklist-words.ts';
import { oneLine } from './plain-text.ts';

const BOXES = {
  open: '[ ]',
  'to decide': '[?]',
  done: '[x]',
  skipped: ' – ',
  'set aside': ' – ',
} as const;

function itemLines(
  item: ChecklistItem,
  progress: ChecklistProgress,
  names: Checklist['names'],
): string[] {
  const status = statusOf(item, progress);
  const note = progress.notes.get(item.key) ?? '';
  const conflicts = item.conflicts.map(({ id, sides: [a, b] }) => {
    const taken = progress.sides.get(id);
    if (taken) return `You chose: ${sideText(taken === 'a' ? a : b, names)}`;
    return `To decide: ${sideText(a, names)}, or ${sideText(b, names)}?`;
  });
  return [
    `${BOXES[status]} ${oneLine(itemText(item))}${status === 'set aside' ? ' (set aside)' : ''}`,
    ...[
      `${supportText(item)}: ${backersText(item)}`,
      ...conflicts,
      ...(note.trim() === '' ? [] : [`Your note: ${note}`]),
    ].map((line) => `    ${oneLine(line)}`),
  ];
}

/** The checklist as plain text, to paste into a message: no quotes, the sources by name. */
export function checklistText(checklist: Checklist, progress: ChecklistProgress): string {
  const { subject, names, groups, skipped } = arrangeChecklist(checklist, progress);
  const all = checklist.groups.flatMap(({ items }) => items);
  const sections = groups.map(({ title, items }) => ({ title, items }));
  if (skipped.length > 0) sections.push({ title: 'Skipped', items: skipped });
  const lines = [
    oneLine(subject === '' ? 'Checklist' : `Checklist: ${subject}`),
    progressText(countProgress(all, progress)),
    ...sections.flatMap(({ title, items }) => [
      '',
      oneLine(title).toUpperCase(),
      ...items.flatMap((item) => itemLines(item, progress, names)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
