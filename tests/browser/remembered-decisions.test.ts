import { describe, expect, it } from 'vitest';
import type { Decisions } from '../../src/views/decisions.ts';
import { readDecisions, writeDecisions } from '../../web/remembered-decisions.ts';

const decisions: Decisions = new Map([
  ['disagrees:a:b', { verdict: 'reject', note: 'Two\n“cases”', on: 'recommendation:x' }],
  ['disagrees:c:d', { verdict: null, note: 'Ask Ann.', on: 'disagrees:c:d' }],
]);

describe('remembered decisions', () => {
  it('are read as they were written', () => {
    expect(readDecisions(writeDecisions(decisions))).toEqual(decisions);
  });

  it.each(['', 'done x', '{', 'null', '7', '{"link":"x"}', '[null, 3, "x", [], {}]', '"\ud800"'])(
    'are none in %j',
    (text) => {
      expect(readDecisions(text)).toEqual(new Map());
    },
  );

  it('pass over entries of another form and keep the others', () => {
    const [own] = JSON.parse(writeDecisions(decisions));
    const foreign = [
      { ...own, link: 4 },
      { ...own, on: '' },
      { ...own, link: 'no note', note: undefined },
      { ...own, link: 'nothing said', verdict: 'maybe', note: '' },
      own,
    ];
    expect([...readDecisions(JSON.stringify(foreign)).keys()]).toEqual(['disagrees:a:b']);
  });
});
