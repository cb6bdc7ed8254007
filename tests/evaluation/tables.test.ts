import { describe, expect, it } from 'vitest';
import { extractedShare, issueTable } from './measure/issue-tables.ts';
import { listMisses } from './measure/miss.ts';
import { decimal, tableOf, textOf, withCounts } from './measure/section.ts';
import { atLeast, atMost, verdictOn } from './measure/target.ts';

describe('numbers', () => {
  it.each([
    [0.756, '.76'],
    [1, '1.00'],
    [0, '.00'],
    [null, '–'],
  ])('print %s as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('print a share with its counts', () => {
    expect(withCounts({ right: 19, of: 25 })).toBe('.76 (19 of 25)');
    expect(withCounts({ right: 0, of: 0 })).toBe('–');
  });
});

describe('verdictOn', () => {
  it.each([
    [0.6, atLeast(0.6), 'target .60, met'],
    [0.599, atLeast(0.6), 'target .60, missed'],
    [null, atLeast(0.6), 'target .60, missed'],
    [0.08, atMost(0.08), 'target at most .08, met'],
    [0.09, atMost(0.08), 'target at most .08, missed'],
  ])('of %s', (value, target, text) => {
    expect(verdictOn(value, target)).toBe(text);
  });
});

describe('tables', () => {
  it('stand in line', () => {
    expect(tableOf(['a', 'value'], [['long name', 7]])).toBe(
      '| a         | value |\n| --------- | ----- |\n| long name | 7     |',
    );
  });

  it('become one text with their sections', () => {
    expect(textOf([{ title: 'One', parts: ['a', 'b'], misses: [] }])).toBe('## One\n\na\n\nb\n');
  });
});

describe('listMisses', () => {
  it('gives each miss a line, kinds together', () => {
    const miss = (kind: string, text: string) => ({ kind, where: 'x/a.md', texts: [text] });
    expect(listMisses([miss('k', 'a\n b'), miss('l', 'c'), miss('k', 'd')])).toBe(
      'k (2)\nk\tx/a.md\ta b\nk\tx/a.md\td\n\nl (1)\nl\tx/a.md\tc\n',
    );
    expect(listMisses([])).toBe('');
  });
});

describe('issueTable', () => {
  const pair = {
    subject: 'sheds',
    a: 'Lock it.',
    b: 'Keep it locked.',
    kind: 'agrees',
    origin: 'same',
    extractedA: true,
    extractedB: true,
    found: 'agrees',
  } as const;
  const pairs = [pair, { ...pair, b: 'A locked one.', extractedB: false, found: 'none' } as const];

  it('counts pairs whose texts were both found as advice', () => {
    const row = issueTable(pairs)
      .split('\n')
      .find((line) => line.includes('same:'));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'same: reworded',
      'agrees',
      '2',
      '1',
      '1.00',
      '.00',
      '.00',
      '.00',
      '1.00 (1 of 1)',
      '',
    ]);
  });

  it('counts each text once', () => {
    expect(extractedShare(pairs)).toEqual({ right: 2, of: 3 });
  });
});
