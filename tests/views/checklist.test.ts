import { describe, expect, it } from 'vitest';
import { makeChecklist } from '../../src/views/checklist.ts';
import { checklistMarkdown, escapeMarkdown } from '../../src/views/checklist-markdown.ts';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const checklist = makeChecklist(index, compareSources(index, findConflicts(index)));
const items = checklist.groups.flatMap((group) => group.items);

describe('makeChecklist', () => {
  it('goes by time, and within a time by how many stand behind it', () => {
    expect(
      checklist.groups.map(({ title, items: own }) => [title, own.map(({ label }) => label)]),
    ).toEqual([
      ['Today', ['Rest first', 'Write at once']],
      ['In the next days', ['Ask for feedback']],
      ['Weeks later', ['Write three weeks later']],
      ['Any time', ['Never speak ill of them, ever again, to anyone.']],
    ]);
  });

  it('leaves advice against something in the words of its source', () => {
    expect(items.find(({ key }) => key === 'recommendation:gossip')).toMatchObject({
      words: 'source',
      support: 1,
    });
  });

  it('keeps both sides of what is contested', () => {
    const [conflict] = items.find(({ key }) => key === 'recommendation:feedback')?.conflicts ?? [];
    expect(conflict?.sides.map(({ label }) => label)).toEqual(['For', 'Against']);
  });
});

describe('checklistMarkdown', () => {
  const text = checklistMarkdown(checklist);

  it('writes a task for each item with its sources', () => {
    expect(text).toContain(
      '# Checklist: After a refusal\n\n## Today\n\n- [ ] Rest first — 2 of 3 sources\n',
    );
    expect(text).toContain('  - “Rest for a day.” — Paper A\n');
  });

  it('shows both sides of what is contested', () => {
    expect(text).toContain('- [ ] **Contested:** Ask for feedback — 2 of 3 sources');
    expect(text).toContain('    - For:\n      - “Ask for feedback at once.” — Paper A');
    expect(text).toContain('    - Against:\n      - “Do not ask for feedback.” — Paper B');
  });

  it('remembers what was ticked and which side was taken', () => {
    const done = checklistMarkdown(checklist, {
      done: new Set(['recommendation:rest']),
      sides: new Map([['recommendation:feedback', 'b']]),
    });
    expect(done).toContain('- [x] Rest first');
    expect(done).toContain('- [ ] Contested: Ask for feedback');
    expect(done).toContain('    - Against (you chose this):');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['[x] done', '\\[x\\] done'],
    ['a | b', 'a \\| b'],
    ['one\r\ntwo\nthree', 'one two three'],
    ['*bold* _it_ `code` <b>', '\\*bold\\* \\_it\\_ \\`code\\` \\<b\\>'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['# head', '\\# head'],
    ['see https://example.org', 'see https\\://example.org'],
    ['see www.example.org', 'see www\\.example.org'],
    ['&lt;', '\\&lt;'],
    ['a\u202Eb\u0007c', 'abc'],
  ])('makes %j plain text', (raw, plain) => {
    expect(escapeMarkdown(raw)).toBe(plain);
  });
});
