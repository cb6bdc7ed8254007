import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistCsv } from '../../src/exports/checklist-csv.ts';
import { plainText } from '../../src/exports/plain-text.ts';
import { NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { readTable } from '../evaluation/measure/csv.ts';
import { anyText, checklist, FIXED, noted, progress, worded } from './small-checklist.ts';

describe('checklistCsv', () => {
  const rows = readTable(checklistCsv(checklist, progress), ',');

  it('has a row for each item, in the reader’s order, the skipped ones last', () => {
    expect(rows.map((row) => [row['What to do'], row.Status])).toEqual([
      ['Write at once', 'to decide'],
      ['Rest first', 'done'],
      ['Ask for feedback', 'set aside'],
      ['Write three weeks later', 'to decide'],
      ['“Never speak ill of them, ever again, to anyone.”', 'skipped'],
    ]);
  });

  it('says when, which theme, who and what was chosen', () => {
    expect(rows[2]).toEqual({
      When: 'In the next days',
      Theme: 'Talking',
      'What to do': 'Ask for feedback',
      For: '1',
      Against: '1',
      Qualified: '1',
      Of: '3',
      Status: 'set aside',
      Choice: 'Against',
      Note: '',
      Quotes:
        '“Ask for feedback at once.” — Paper A\n“Do not ask for feedback.” — Paper B, against\n“Ask for feedback if you got on.” — Paper C, qualified\n“Ask for feedback right away.” — Paper A',
    });
    expect(rows[0]?.Note).toBe('Thank Ms Ito;\nmention the bridge, too');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' \t=1', '＝1', '=HYPERLINK("x","y")'])(
    'lets no spreadsheet take %j for a formula',
    (note) => {
      const [row] = readTable(checklistCsv(checklist, noted(note)), ',');
      expect(row?.Note).toBe(`'${note.trim()}`);
    },
  );

  it('gives back whatever words are in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const table = readTable(checklistCsv(worded(text), noted(text)), ',');
        expect(table).toHaveLength(5);
        for (const { Note: note = '', Theme: theme = '' } of table) {
          expect(note.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')).toBe(plainText(text));
          expect(note).not.toMatch(/^\s*[=+\-@]/);
          expect(theme).toBe(note);
        }
      }),
      FIXED,
    );
  });

  it('ends every line as RFC 4180 says', () => {
    expect(checklistCsv(checklist, NO_PROGRESS)).toMatch(/^When,Theme,What to do,.*\r\n/);
    expect(checklistCsv(checklist, NO_PROGRESS)).toMatch(/\r\n$/);
  });
});
