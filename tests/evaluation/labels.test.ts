import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSubjects, type Split } from './data/articles.ts';
import { flatText } from './data/flat-text.ts';
import { pairsOf, readIssues } from './data/issues.ts';

const SPLITS: readonly Split[] = ['train', 'dev', 'test'];
const subjects = readSubjects(SPLITS);
const issues = SPLITS.flatMap((split) => readIssues(split).map((issue) => ({ split, ...issue })));

describe('the labelled articles', () => {
  it('are on six subjects at least, in every split', () => {
    expect(subjects.length).toBeGreaterThanOrEqual(6);
    expect(new Set(subjects.map(({ split }) => split))).toEqual(new Set(SPLITS));
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
  });

  it.each(subjects)('on $name are three to five, all labelled', ({ folder, statements }) => {
    const files = readdirSync(folder).filter((name) => name !== 'labels.yaml');
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.length).toBeLessThanOrEqual(5);
    expect(new Set(statements.map(({ file }) => file))).toEqual(new Set(files));
    // Reading them has found every labelled sentence, or thrown.
    expect(statements.every(({ start, end }) => start < end)).toBe(true);
  });

  it.each(subjects)('on $name agree and conflict', ({ statements, relationOf }) => {
    const kinds = statements.flatMap((a, i) =>
      statements
        .slice(i + 1)
        .flatMap((b) => (a.file === b.file ? [] : (relationOf(a, b)?.kind ?? []))),
    );
    expect(kinds).toContain('agrees');
    expect(kinds).toContain('disagrees');
  });
});

describe('a labelled relation', () => {
  it.each(subjects)('on $name is the same seen from both sides', ({ statements, relationOf }) => {
    for (const a of statements)
      for (const b of statements) expect(relationOf(a, b)).toEqual(relationOf(b, a));
  });

  it.each(subjects)('on $name is none of what takes no position', ({ statements, relationOf }) => {
    const [first] = statements;
    if (!first) throw new Error('no statement');
    for (const b of statements) expect(relationOf({ ...first, says: [] }, b)).toBeNull();
  });
});

describe('readSubjects', () => {
  it.each(SPLITS)('gives those of %s alone', (split) => {
    const expected = subjects.filter((subject) => subject.split === split);
    expect(readSubjects([split]).map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  });
});

describe('the written issues', () => {
  it('are 400 at least, on 48 subjects', () => {
    expect(issues.length).toBeGreaterThanOrEqual(400);
    expect(new Set(issues.map(({ subject }) => subject)).size).toBeGreaterThanOrEqual(48);
  });

  it('have sides of different texts, and variants of texts that are there', () => {
    for (const { pro, con, variants } of issues) {
      const texts = [...pro, ...con];
      expect(new Set(texts).size).toBe(texts.length);
      for (const { of } of variants) expect(texts).toContain(of);
    }
  });

  it('never have a subject in two splits, nor in another than its articles', () => {
    const splitsOf = new Map<string, Set<Split>>();
    for (const [subject, split] of [
      ...issues.map((issue) => [issue.subject, issue.split] as const),
      ...subjects.map(({ name, split }) => [name, split] as const),
    ])
      splitsOf.set(subject, (splitsOf.get(subject) ?? new Set<Split>()).add(split));
    const torn = [...splitsOf].filter(([, splits]) => splits.size > 1);
    expect(torn).toEqual([]);
  });
});

describe('pairsOf', () => {
  it('gives pairs within sides, across them and with variants', () => {
    const pairs = pairsOf({
      subject: 'sheds',
      issue: 'Lock the shed?',
      pro: ['Lock it.', 'Keep it shut.'],
      con: ['Leave it open.'],
      variants: [
        {
          of: 'Lock it.',
          same: 'See that it is locked.',
          flip: "Don't lock it.",
          near: 'Lock the bike.',
          qualified: 'Lock it at night.',
        },
      ],
    });
    expect(pairs.map(({ kind, origin }) => `${origin} ${kind}`)).toEqual([
      'authors agrees',
      'authors disagrees',
      'authors disagrees',
      'same agrees',
      'flip disagrees',
      'near none',
      'qualified qualifies',
    ]);
  });
});

describe('flatText', () => {
  it('finds a sentence across line breaks and marks of quoted lines', () => {
    const text = 'One.\n> Never lock\n> the   shed. Two.';
    const { start, end } = flatText(text).find('Never lock the shed.');
    expect(text.slice(start, end)).toBe('Never lock\n> the   shed.');
  });

  it('says which sentence is not there', () => {
    expect(() => flatText('One.').find('Two.')).toThrow('Two.');
  });
});
