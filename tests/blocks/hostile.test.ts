import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import type { DocumentFormat } from '../../src/model/document.ts';
import { toSentences } from '../../src/sentences/to-sentences.ts';
import { documentOf } from './read-as.ts';

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

const REFUSED: readonly [string, DocumentFormat, string, string][] = [
  ['20,000 quote marks', 'markdown', '>'.repeat(20_000), 'nesting-too-deep'],
  [
    'lists 400 deep',
    'markdown',
    repeat(400, (i) => `${' '.repeat(2 * i)}- a\n`),
    'nesting-too-deep',
  ],
  [
    'lists 1,500 deep',
    'markdown',
    repeat(1500, (i) => `${' '.repeat(2 * i)}- a\n`),
    'nesting-too-deep',
  ],
  ['list marks in one line', 'markdown', `${'- '.repeat(3000)}a`, 'nesting-too-deep'],
  [
    '1.1 MB of backtick runs',
    'markdown',
    repeat(1480, (i) => `${'`'.repeat(i)} a `),
    'markup-too-complex',
  ],
  ['20,000 open links', 'markdown', '[a]('.repeat(20_000), 'markup-too-complex'],
  ['one line of 5 MB', 'markdown', 'word and '.repeat(555_000), 'markup-too-complex'],
  ['one line of 5 MB', 'text', 'word and '.repeat(555_000), 'line-too-long'],
  ['a million lines', 'markdown', 'a\n'.repeat(1_000_000), 'markup-too-complex'],
  ['10,000 divisions', 'html', '<div>'.repeat(10_000), 'nesting-too-deep'],
  [
    '1,000 misnested tags',
    'html',
    `${'<b><i>'.repeat(1000)}a${'</b></i>'.repeat(1000)}`,
    'nesting-too-deep',
  ],
];

const READ: readonly [string, DocumentFormat, string][] = [
  ['40 levels of lists', 'markdown', repeat(40, (i) => `${' '.repeat(2 * i)}- a\n`)],
  ['5,000 open emphases', 'markdown', '*a **b '.repeat(5000)],
  ['a token of 20 kB', 'markdown', `Read https://a.b/${'x'.repeat(20_000)} first.`],
  ['a long document', 'markdown', `# A\n\n${'Cut it. '.repeat(20)}\n\n`.repeat(2000)],
  ['misnested tags', 'html', '<p><b><i>a</b>b</i></p>'.repeat(1000)],
  ['200 levels of lists', 'html', '<ul><li>a'.repeat(200)],
  ['20,000 different references', 'html', repeat(20_000, (i) => `&#${i + 200}; `)],
  ['many short sentences in one block', 'html', 'Cut it. '.repeat(20_000)],
  ['20,000 open brackets', 'text', '(a. B '.repeat(20_000)],
  ['20,000 open quotation marks', 'text', '“a. B '.repeat(20_000)],
  ['200,000 lines', 'text', 'a\n'.repeat(200_000)],
  ['lists 1,500 deep', 'text', repeat(1500, (i) => `${' '.repeat(2 * i)}- a\n`)],
  ['nothing but white space', 'text', ' \n\t\n'.repeat(1000)],
];

describe('hostile documents', () => {
  it.each(REFUSED)(
    'refuses %s (%s)',
    (_, format, text, rule) => {
      const { blocks, diagnostics } = toBlocks({ ...documentOf(format, text), path: 'x.md' });
      expect(blocks).toEqual([]);
      expect(diagnostics).toMatchObject([{ rule, severity: 'error', file: 'x.md' }]);
      expect(diagnostics[0]?.message).toMatch(/^x\.md: .* left out\. /);
    },
    5000,
  );

  it.each(READ)(
    'reads %s (%s) within its time',
    (_, format, text) => {
      const { blocks, diagnostics } = toBlocks(documentOf(format, text));
      toSentences(blocks);
      expect(diagnostics).toEqual([]);
    },
    10_000,
  );

  it.each(['markdown', 'html', 'text'] as const)(
    'replaces NUL and hides what is invisible (%s)',
    (format) => {
      const text = 'Keep\0 it \u202edry\u202c and so\u200bft\u00ad.';
      const [block] = toBlocks(documentOf(format, text)).blocks;
      // A page's parser drops NUL altogether.
      expect(block?.content.text.replace('\ufffd', '')).toBe('Keep it dry and soft.');
      expect(text.slice(block?.content.starts[0], block?.content.ends.at(-1))).toContain(
        '\u202edry\u202c',
      );
    },
  );

  it('survives an alias bomb in front matter', () => {
    const bomb = `a: &a [x, x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`)
      .join('\n')}`;
    const { blocks } = toBlocks(documentOf('markdown', `---\n${bomb}\ntitle: *h\n---\nCut.`));
    expect(blocks.length).toBe(1);
  });

  it.each(['markdown', 'html', 'text'] as const)('survives an empty document (%s)', (format) => {
    expect(toBlocks(documentOf(format, ''))).toEqual({ meta: {}, blocks: [], diagnostics: [] });
  });
});
