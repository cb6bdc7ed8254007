import fc from 'fast-check';
import type { List, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { checklistMarkdown } from '../../src/exports/checklist-md.ts';
import { anyText, checklist, FIXED, noted, progress, worded } from './small-checklist.ts';

describe('checklistMarkdown', () => {
  const text = checklistMarkdown(checklist);
  const own = checklistMarkdown(checklist, progress);

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

  it('carries ticks, own order, notes and choices', () => {
    expect(own).toContain('## Today\n\n- [ ] **Contested:** Write at once');
    expect(own).toContain('  - Your note: Thank Ms Ito; mention the bridge, too\n');
    expect(own).toContain('- [x] Rest first');
    expect(own).toContain('    - Against (you chose this):');
  });

  it('makes no task of what a choice has set aside, nor of what is skipped', () => {
    expect(own).toContain('- Contested: Ask for feedback — 2 of 3 sources');
    expect(own).toContain('set aside by your choice');
    expect(own).toMatch(
      /## Skipped\n\n- “Never speak ill of them, ever again, to anyone.” — 1 of 3 sources\n$/,
    );
  });

  it('keeps its shape whatever words are in it', () => {
    const shape = (markdown: string): unknown => {
      const root: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
      const lists = root.children.filter((node): node is List => node.type === 'list');
      return [
        root.children.map(({ type }) => type),
        lists.map(({ children }) => children.map(({ checked }) => checked)),
      ];
    };
    const usual = shape(checklistMarkdown(worded('word'), noted('note')));
    fc.assert(
      fc.property(anyText, anyText, (words, note) => {
        expect(shape(checklistMarkdown(worded(`w${words}w`), noted(note)))).toEqual(usual);
      }),
      FIXED,
    );
  });
});
