import type { Checklist, ChecklistItem } from '../views/checklist.ts';
import { arrangeChecklist } from '../views/checklist-order.ts';
import { type ChecklistProgress, statusOf } from '../views/checklist-progress.ts';
import { backersText, itemText, sideText, supportText } from '../views/checklist-words.ts';
import type { When } from '../views/graph-index.ts';
import { quoted } from '../views/quotation.ts';
import { oneLine, plainText } from './plain-text.ts';

/** In how many days a time is; what is not here has no date. */
const DAYS: Partial<Record<When, number>> = { now: 0, days: 3, weeks: 21 };

const LINE_OCTETS = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** One content line, folded as RFC 5545 wants it: 75 octets at most, and no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    if (length + octets(character) > LINE_OCTETS) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets(character);
  }
  return `${text}\r\n`;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** A name that is made of letters, digits and underscores, another one for every text. */
const plainName = (text: string): string =>
  Array.from(text, (character) =>
    /[A-Za-z0-9]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}_`,
  ).join('');

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that is so many days from now where the reader is. */
function dayAfter(now: Date, days: number): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

function description(
  item: ChecklistItem,
  { sides: taken, notes }: ChecklistProgress,
  names: Checklist['names'],
): string {
  const note = plainText(notes.get(item.key) ?? '');
  const conflicts = item.conflicts.map(({ id, question, sides }) => {
    const side = taken.get(id);
    return side
      ? `You chose: ${sideText(sides[side === 'a' ? 0 : 1], names)}`
      : `To decide: ${question}`;
  });
  return [
    `${supportText(item)}: ${backersText(item)}`,
    ...conflicts,
    ...(note === '' ? [] : [`Your note: ${note}`]),
    ...item.quotes.map(({ statement, source }) => `${quoted(statement.text)} — ${source}`),
  ]
    .map(plainText)
    .join('\n');
}

function todo(
  item: ChecklistItem,
  checklist: Checklist,
  progress: ChecklistProgress,
  now: Date,
): string[] {
  const { subject, names } = checklist;
  const days = DAYS[item.when];
  const open = statusOf(item, progress) === 'to decide';
  return [
    'BEGIN:VTODO',
    `UID:${plainName(item.key)}@${plainName(subject)}.advice-graph`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `SUMMARY:${escaped(oneLine(`${open ? 'To decide: ' : ''}${itemText(item)}`))}`,
    `DESCRIPTION:${escaped(description(item, progress, names))}`,
    ...(item.theme ? [`CATEGORIES:${escaped(oneLine(item.theme.label))}`] : []),
    ...(days === undefined ? [] : [`DUE;VALUE=DATE:${dayAfter(now, days)}`]),
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ];
}

/**
 * What is still to do as to-dos for a calendar, as in RFC 5545. Only what has a time has a date:
 * today, in three days, in three weeks.
 * @param now when this is written; its day, where the reader is, is today
 */
export function checklistIcs(checklist: Checklist, progress: ChecklistProgress, now: Date): string {
  const open = arrangeChecklist(checklist, progress)
    .groups.flatMap(({ items }) => items)
    .filter((item) => ['open', 'to decide'].includes(statusOf(item, progress)));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//advice-graph//checklist//EN',
    ...open.flatMap((item) => todo(item, checklist, progress, now)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
