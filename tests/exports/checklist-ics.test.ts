import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistIcs } from '../../src/exports/checklist-ics.ts';
import { oneLine, plainText } from '../../src/exports/plain-text.ts';
import { NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { readTodos, textOf } from './read-ics.ts';
import { anyText, checklist, FIXED, noted, progress, worded } from './small-checklist.ts';

const NOW = new Date(2026, 11, 30, 9, 5);

describe('checklistIcs', () => {
  const todos = readTodos(checklistIcs(checklist, NO_PROGRESS, NOW));
  const summaries = (list: typeof todos): string[] =>
    list.map((todo) => textOf(todo.get('SUMMARY') ?? ''));

  it('has a to-do for each item, dated only where a time is meant', () => {
    expect(todos.map((todo) => [todo.get('SUMMARY'), todo.get('DUE;VALUE=DATE')])).toEqual([
      ['Rest first', '20261230'],
      ['To decide: Write at once', '20261230'],
      ['To decide: Ask for feedback', '20270102'],
      ['To decide: Write three weeks later', '20270120'],
      ['“Never speak ill of them\\, ever again\\, to anyone.”', undefined],
    ]);
  });

  it('tells the theme, the sources, the quotes and the note', () => {
    const [first] = readTodos(checklistIcs(checklist, progress, NOW));
    expect(first?.get('CATEGORIES')).toBe('Talking');
    expect(textOf(first?.get('DESCRIPTION') ?? '')).toBe(
      [
        '1 of 3 sources: Paper A',
        'To decide: Write at once, or write three weeks later?',
        'Your note: Thank Ms Ito;',
        'mention the bridge, too',
        '“Write to them the same day.” — Paper A',
      ].join('\n'),
    );
  });

  it('leaves out what is done, skipped or set aside', () => {
    const open = readTodos(checklistIcs(checklist, progress, NOW));
    expect(summaries(open)).toEqual([
      'To decide: Write at once',
      'To decide: Write three weeks later',
    ]);
  });

  it('gives a to-do the same name whenever it is written, and no two the same', () => {
    const later = readTodos(checklistIcs(checklist, NO_PROGRESS, new Date(2027, 0, 1)));
    const ids = todos.map((todo) => todo.get('UID'));
    expect(later.map((todo) => todo.get('UID'))).toEqual(ids);
    expect(new Set(ids).size).toBe(5);
    expect(todos.map((todo) => todo.get('DTSTAMP'))).toEqual(
      Array(5).fill(NOW.toISOString().replace(/[-:]|\.000/g, '')),
    );
  });

  it('gives back whatever words are in it, in lines that are not too long', () => {
    fc.assert(
      fc.property(anyText, anyText, (words, note) => {
        const read = readTodos(checklistIcs(worded(`w${words}w`), noted(`n${note}n`), NOW));
        expect(read).toHaveLength(5);
        expect(summaries(read)[0]).toBe(oneLine(`w${words}w`));
        expect(textOf(read[0]?.get('DESCRIPTION') ?? '')).toContain(plainText(`n${note}n`));
        expect(read[0]?.get('UID')).toMatch(/^[\w.@-]+$/);
      }),
      FIXED,
    );
  });
});
