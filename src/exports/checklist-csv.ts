import type { Checklist, ChecklistItem } from '../views/checklist.ts';
import { arrangeChecklist } from '../views/checklist-order.ts';
import { type ChecklistProgress, statusOf } from '../views/checklist-progress.ts';
import { itemText, sideText } from '../views/checklist-words.ts';
import { quoted } from '../views/quotation.ts';
import { POSITION_WORDS, WHEN_WORDS } from '../views/words.ts';
import { plainText } from './plain-text.ts';

const HEADER = [
  'When',
  'Theme',
  'What to do',
  'For',
  'Against',
  'Qualified',
  'Of',
  'Status',
  'Choice',
  'Note',
  'Quotes',
];

/** What a spreadsheet may take for the beginning of a formula; the wide forms are folded to these by some. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** One field as in RFC 4180, and never a formula: those who open the file did not write these words. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function fieldsOf(
  item: ChecklistItem,
  names: Checklist['names'],
  progress: ChecklistProgress,
): (string | number)[] {
  const choices = item.conflicts.flatMap(({ id, sides }) => {
    const taken = progress.sides.get(id);
    return taken ? [sideText(sides[taken === 'a' ? 0 : 1], names)] : [];
  });
  const quotes = item.quotes.map(({ statement, position, source }) => {
    const stand = position === 'for' ? '' : `, ${POSITION_WORDS[position]}`;
    const questions = (statement.details ?? []).map(({ text }) => ` ${quoted(text)}`).join('');
    return `${quoted(statement.text)}${questions} — ${source}${stand}`;
  });
  return [
    WHEN_WORDS[item.when],
    item.theme?.label ?? '',
    itemText(item),
    item.counts.for,
    item.counts.against,
    item.counts.qualified,
    item.of,
    statusOf(item, progress),
    choices.join('; '),
    progress.notes.get(item.key) ?? '',
    quotes.join('\n'),
  ];
}

/** The checklist as a table for a spreadsheet: a line for each item, those that are skipped last. */
export function checklistCsv(checklist: Checklist, progress: ChecklistProgress): string {
  const { names, groups, skipped } = arrangeChecklist(checklist, progress);
  const items = [...groups.flatMap((group) => group.items), ...skipped];
  const rows = [HEADER, ...items.map((item) => fieldsOf(item, names, progress))];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
