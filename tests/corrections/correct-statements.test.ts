import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { correctStatements } from '../../src/corrections/correct-statements.ts';
import type { Statement } from '../../src/model/statement.ts';
import { advice, article, corrections, FILE } from './hand-written.ts';

const soil = article(
  'garden/soil.md',
  'My garden is small.',
  'Turn the soil in **autumn**.',
  'I’d shrug – and plant beans.',
  'Water it daily.',
  'Water it.',
);
const roses = article('garden/roses.md', 'Roses are old.', 'Prune roses in March.');
const articles = [soil, roses];
const found = [advice(soil, 1), advice(soil, 3), advice(roses, 1)];

const correct = (list: string, statements: readonly Statement[] = found) =>
  correctStatements(
    statements,
    new Map(articles.map(({ document, sentences }) => [document.id, sentences])),
    articles.map(({ document }) => document),
    corrections(list),
    FILE,
  );

describe('correctStatements', () => {
  it('leaves everything as it is without corrections', () => {
    expect(correct('')).toEqual({ statements: found, diagnostics: [] });
  });

  it('takes out a rejected statement', () => {
    const { statements, diagnostics } = correct(
      '- {kind: reject-statement, source: soil.md, quote: Water it daily}',
    );
    expect(statements.map(({ id }) => id)).toEqual(['garden-soil-md-1', 'garden-roses-md-1']);
    expect(diagnostics).toEqual([]);
  });

  it('adds a statement at its place in reading order', () => {
    const { statements, diagnostics } = correct(
      '- {kind: add-statement, source: garden/soil.md, quote: "I\'d shrug - and", stance: avoid}',
    );
    const [, added] = statements;
    const text = 'I’d shrug – and plant beans.';
    const start = soil.document.text.indexOf(text);
    const hash = createHash('sha256').update(`garden-soil-md\n${text}`).digest('hex');
    expect(statements.map(({ source }) => source)).toEqual([
      ...Array(3).fill('garden-soil-md'),
      'garden-roses-md',
    ]);
    expect(added).toEqual({
      id: hash.slice(0, 12),
      source: 'garden-soil-md',
      sentence: soil.sentences[2],
      text,
      quote: {
        exact: text,
        start,
        end: start + text.length,
        prefix: '\n\nTurn the soil in **autumn**.\n\n',
        suffix: '\n\nWater it daily.\n\nWater it.',
      },
      stance: 'avoid',
      strength: 'should',
      parts: {
        action: { text, start: 0, end: text.length },
        condition: null,
        timing: null,
        amount: null,
        object: null,
        reason: null,
      },
      deeds: [{ text, start: 0, end: text.length }],
      details: [],
      when: 'anytime',
      rule: 'correction',
    });
    expect(diagnostics).toEqual([]);
  });

  it('keeps what the tool found itself, with the stance of the person who added it', () => {
    const { statements, diagnostics } = correct(
      '- {kind: add-statement, source: soil.md, quote: Turn the soil, stance: avoid}',
    );
    expect(statements).toEqual([{ ...found[0], stance: 'avoid' }, found[1], found[2]]);
    expect(diagnostics).toEqual([]);
  });

  it('sets stance and time, of added statements too and wherever they stand in the file', () => {
    const { statements, diagnostics } = correct(`
- {kind: set-when, source: soil.md, quote: plant beans, when: weeks}
- {kind: set-stance, source: roses.md, quote: Prune, stance: avoid}
- {kind: add-statement, source: soil.md, quote: plant beans, stance: do}`);
    expect(statements.map(({ stance, when }) => [stance, when])).toEqual([
      ['do', 'anytime'],
      ['do', 'weeks'],
      ['do', 'anytime'],
      ['avoid', 'anytime'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('finds words as the page shows them and as the file has them', () => {
    for (const quote of ['soil in autumn', 'soil in **autumn**', 'Turn  the\\n soil']) {
      const list = `- {kind: reject-statement, source: soil.md, quote: "${quote}"}`;
      expect(correct(list).statements).toHaveLength(2);
    }
  });

  it.each([
    ['reject-statement', 'There is nothing to reject'],
    ['set-stance, stance: do', 'add it with add-statement'],
    ['set-when, when: now', 'add it with add-statement'],
  ])('warns when the words are no advice: %s', (kind, remedy) => {
    const list = `- {kind: ${kind}, source: roses.md, quote: Roses are old}`;
    const { statements, diagnostics } = correct(list);
    expect(statements).toEqual(found);
    expect(diagnostics).toMatchObject([
      { rule: 'correction-without-words', severity: 'warning', file: FILE },
    ]);
    expect(diagnostics[0]?.message).toMatch(
      /^line 2, .*“Roses are old” stands in garden\/roses\.md/,
    );
    expect(diagnostics[0]?.message).toContain(remedy);
  });

  it.each([
    [
      'the words are gone',
      'soil.md, quote: Dig deep',
      'correction-without-words',
      'is not found in',
    ],
    [
      'the article is gone',
      'herbs.md, quote: Dig',
      'correction-without-source',
      'The articles are: garden/soil.md, garden/roses.md.',
    ],
    [
      'part of a name is given',
      'oil.md, quote: Dig',
      'correction-without-source',
      'Correct the path',
    ],
    [
      'the words stand twice',
      'soil.md, quote: Water',
      'correction-of-many-places',
      'Quote more words',
    ],
  ])('warns when %s', (_, place, rule, remedy) => {
    const list = `- {kind: add-statement, source: ${place}, stance: do}`;
    const { statements, diagnostics } = correct(list);
    expect(statements).toEqual(found);
    expect(diagnostics).toMatchObject([{ rule, severity: 'warning' }]);
    expect(diagnostics[0]?.message).toContain(remedy);
  });

  it('takes the end of a path where it fits one article, and warns where it fits two', () => {
    const run = (source: string, ...paths: string[]) => {
      const written = paths.map((path) => article(path, 'Ask.'));
      const { statements, diagnostics } = correctStatements(
        written.map((one) => advice(one, 0)),
        new Map(),
        written.map(({ document }) => document),
        corrections(`- {kind: reject-statement, source: ${source}, quote: Ask}`),
        FILE,
      );
      return { kept: statements.map((one) => one.source), rules: diagnostics.map((d) => d.rule) };
    };
    expect(run('b/a.md', 'x/b/a.md', 'x/a.md')).toEqual({ kept: ['x-a-md'], rules: [] });
    expect(run('./a.md', 'a.md', 'b/a.md')).toEqual({ kept: ['b-a-md'], rules: [] });
    expect(run('a.md', 'x/a.md', 'y/a.md')).toEqual({
      kept: ['x-a-md', 'y-a-md'],
      rules: ['correction-of-many-sources'],
    });
  });

  it('lets the later of two decisions count, and says so', () => {
    const { statements, diagnostics } = correct(`
- {kind: set-stance, source: roses.md, quote: Prune, stance: avoid}
- {kind: set-stance, source: roses.md, quote: in March, stance: do}`);
    expect(statements).toEqual(found);
    expect(diagnostics).toMatchObject([{ rule: 'correction-overruled' }]);
    expect(diagnostics[0]?.message).toMatch(/^line 3, set-stance: set-stance in line 4/);
  });

  it('gives a second statement with the same words another id', () => {
    const twice = article('t.md', 'Ask.', '**Ask.**');
    const run = (statements: readonly Statement[], quote: string) =>
      correctStatements(
        statements,
        new Map([[twice.document.id, twice.sentences]]),
        [twice.document],
        corrections(`- {kind: add-statement, source: t.md, quote: "${quote}", stance: do}`),
        FILE,
      ).statements;
    const first = createHash('sha256').update('t-md\nAsk.').digest('hex').slice(0, 12);
    const added = run([{ ...advice(twice, 0), id: first }], '**Ask.**');
    expect(added.map(({ id }) => id)).toEqual([first, `${first}-2`]);
  });
});
