/**
 * The articles in corpus/ are retold: they must say what the published ones say in words of their
 * own. Where the published texts are at hand (they belong to their authors and are not part of the
 * project), this compares the two; everywhere it checks the form of the corpus.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, 'corpus');
const published = join(root, '../shared/articles');

/** Words shared in a row from here on are copying, not chance. */
const longestSharedRun = 7;

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseRecord(yaml: string): Record<string, unknown> {
  const value: unknown = parse(yaml);
  if (!isRecord(value)) throw new Error('expected a mapping of keys to values');
  return value;
}

/** Lower case, curly quotes to straight, apostrophes closed up, everything else a gap. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const sentences = (text: string): string[] => text.split(/\n+|(?<=[.!?…:][”")]?)\s+/);

/** Every run of `length` words in the text, as one string each. */
function runs(text: string, length: number): string[] {
  const all = words(text);
  return all.slice(length - 1).map((_, start) => all.slice(start, start + length).join(' '));
}

interface Article {
  name: string;
  frontMatter: Record<string, unknown>;
  /** The file without its real title, which is quoted on purpose. */
  ownWords: string;
}

function readArticle(name: string): Article {
  const file = read(corpus, name);
  const [, head] = /^---\n([\s\S]*?)\n---\n/.exec(file) ?? [];
  if (head === undefined) throw new Error(`${name} has no front matter`);
  const frontMatter = parseRecord(head);
  const title = words(String(frontMatter.title)).join(' ');
  const isTitle = (line: string): boolean => words(line.replace(/^title:/, '')).join(' ') === title;
  const ownWords = file
    .split('\n')
    .filter((line) => !isTitle(line))
    .join('\n');
  return { name, frontMatter, ownWords };
}

const articles = filesIn(corpus, '.md').map(readArticle);

const missing = !existsSync(published);
const heading = missing
  ? 'retold articles beside the published ones (skipped: ../shared/articles is not here)'
  : 'retold articles beside the published ones';

describe.skipIf(missing)(heading, () => {
  const originals = missing ? [] : filesIn(published, '.txt').map((name) => read(published, name));
  const taken = new Set(originals.flatMap((text) => runs(text, longestSharedRun + 1)));
  const haystack = originals.map((text) => ` ${words(text).join(' ')} `);
  const isTaken = (sentence: string): boolean => {
    const needle = ` ${words(sentence).join(' ')} `;
    return haystack.some((text) => text.includes(needle));
  };
  const longSentences = (text: string): string[] =>
    sentences(text).filter((sentence) => words(sentence).length > longestSharedRun);

  it('has five published articles to compare with, and knows their sentences again', () => {
    expect(originals).toHaveLength(5);
    for (const text of originals) {
      const found = longSentences(text);
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter((sentence) => !isTaken(sentence.toUpperCase()))).toEqual([]);
      expect(runs(text, longestSharedRun + 1).every((run) => taken.has(run))).toBe(true);
    }
  });

  it.each(articles)('$name takes over no sentence', ({ ownWords }) => {
    expect(longSentences(ownWords).filter(isTaken)).toEqual([]);
  });

  it.each(articles)('$name shares no run of eight words', ({ ownWords }) => {
    expect(runs(ownWords, longestSharedRun + 1).filter((run) => taken.has(run))).toEqual([]);
  });
});

describe('corpus articles', () => {
  it('are five', () => {
    expect(articles).toHaveLength(5);
  });

  it.each(articles)('$name says its title and that it is retold', ({ frontMatter }) => {
    expect(frontMatter.title).toEqual(expect.stringMatching(/\S/));
    expect(frontMatter.retold).toBe(true);
  });

  it.each(articles)('$name has no front matter but the known keys, as text', ({ frontMatter }) => {
    const { retold, ...rest } = frontMatter;
    expect(retold).toBeDefined();
    for (const [key, value] of Object.entries(rest)) {
      expect(['title', 'author', 'publisher', 'published', 'url']).toContain(key);
      expect(value).toBeTypeOf('string');
    }
  });
});

describe('themes.yaml', () => {
  const { themes } = parseRecord(read(corpus, 'themes.yaml'));
  const list = Array.isArray(themes) ? themes.filter(isRecord) : [];

  it('has themes, each with an id of its own', () => {
    expect(list.length).toBeGreaterThan(0);
    const ids = list.map((theme) => theme.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toEqual(expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  });

  it.each(list)('$id is described and has words', (theme) => {
    for (const key of ['label', 'description', 'applies']) {
      expect(theme[key]).toEqual(expect.stringMatching(/\S/));
    }
    const entries: unknown[] = Array.isArray(theme.words) ? theme.words : [];
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries).size).toBe(entries.length);
    for (const entry of entries)
      expect(entry).toEqual(expect.stringMatching(/^[^A-Z]*[a-z][^A-Z]*$/));
  });
});

describe('corrections.yaml', () => {
  const file = read(corpus, 'corrections.yaml');
  const commented = file.split('\n').filter((line) => /^# {2}( {2}|- )\w/.test(line));
  const examples: unknown = parse(commented.map((line) => line.slice(1)).join('\n'));
  const list = Array.isArray(examples) ? examples.filter(isRecord) : [];

  it('holds a list', () => {
    expect(parseRecord(file).corrections).toBeInstanceOf(Array);
  });

  it('shows an example of every kind', () => {
    expect(list.map((example) => example.kind)).toEqual([
      'reject-statement',
      'add-statement',
      'set-stance',
      'set-when',
      'set-themes',
      'reject-relation',
      'confirm-relation',
      'add-relation',
    ]);
  });

  it.each(list)('quotes words that stand once in their article, to $kind', (example) => {
    const places = [example, example.a, example.b].filter(isRecord).filter((p) => 'quote' in p);
    expect(places.length).toBeGreaterThan(0);
    for (const { source, quote } of places) {
      expect(read(corpus, String(source)).split(String(quote))).toHaveLength(2);
    }
  });
});
