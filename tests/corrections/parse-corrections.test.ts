import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import { UserError } from '../../src/diagnostics/user-error.ts';

const parse = (text: string) => parseCorrections(text, 'my.yaml');

const messageOf = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no error';
};

const HEAD = 'corrections:\n  - kind: set-stance\n    source: a.md\n';
const WHOLE = `${HEAD}    quote: "ask"\n    stance: do\n`;

describe('parseCorrections', () => {
  it.each([
    ['an empty file', ''],
    ['comments only', '# nothing yet\n'],
    ['an empty list', '# head\ncorrections: []\n'],
    ['a key with nothing behind it', 'corrections:\n#  - kind: set-stance\n'],
  ])('finds none in %s', (_, text) => {
    expect(parse(text)).toEqual([]);
  });

  it('knows where every correction stands', () => {
    const text = `# head\r\n${WHOLE}\n  - kind: reject-statement\n    source: b.md\n    quote: 'a "b"'\n\n`;
    const found = parse(text);
    expect(found.map(({ kind, line }) => [kind, line])).toEqual([
      ['set-stance', 3],
      ['reject-statement', 8],
    ]);
    const [, second] = found;
    const { start, end } = second?.place ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(
      'kind: reject-statement\n    source: b.md\n    quote: \'a "b"\'',
    );
  });

  it('reads the example of every kind that the head of the file of this project gives', () => {
    const lines = readFileSync('corpus/corrections.yaml', 'utf8').split('\n');
    const examples = lines.filter(
      (line) => /^# {2}(?:- | {2})\w+:/.test(line) && !line.includes(': `'),
    );
    const kinds = parse(`corrections:\n${examples.map((line) => line.slice(1)).join('\n')}`).map(
      ({ kind }) => kind,
    );
    expect(kinds.toSorted()).toEqual([
      'add-relation',
      'add-statement',
      'confirm-relation',
      'reject-relation',
      'reject-statement',
      'set-stance',
      'set-themes',
      'set-when',
    ]);
  });

  it.each([
    ['a list behind []', 'corrections: []\n  - kind: x\n', 2, 'not valid YAML'],
    [
      'a quote that begins with *',
      `${HEAD}    quote: *this\n    stance: do\n`,
      4,
      'quotation marks',
    ],
    ['a loose colon', `${HEAD}    quote: ask: this\n    stance: do\n`, 4, 'not valid YAML'],
    ['two documents', `${WHOLE}---\na: 1\n`, 6, 'not valid YAML'],
    ['deep nesting', '['.repeat(20_000), 1, 'not valid YAML'],
  ])('refuses bad YAML: %s', (_, text, line, what) => {
    expect(messageOf(text)).toMatch(new RegExp(`^my\\.yaml, line ${line}: .*${what}`));
  });

  it.each([
    ['a missing key', `${HEAD}    stance: do\n`, 2, '"quote" is missing'],
    ['an unknown key', `${WHOLE}    where: here\n`, 6, '"where" has no meaning here'],
    ['a key of another kind', `${WHOLE}    when: now\n`, 6, '"when" has no meaning here'],
    ['an unknown kind', 'corrections:\n  - kind: x\n', 2, '"kind" is none of reject-statement, '],
    ['no kind', 'corrections:\n  - source: x\n', 2, '"kind" is missing'],
    [
      'an unknown stance',
      `${HEAD}    quote: a\n    stance: no\n`,
      5,
      '"stance" is none of do, avoid',
    ],
    [
      'a quote without words',
      `${HEAD}    quote: " . "\n    stance: do\n`,
      4,
      '"quote" holds no words',
    ],
    [
      'a number for a quote',
      `${HEAD}    quote: 2\n    stance: do\n`,
      4,
      '"quote" has the wrong form',
    ],
    ['a list as the file', '- kind: x\n', 1, 'the file'],
    ['a text for the list', 'corrections: none\n', 1, '"corrections" has the wrong form'],
    ['another key in the file', `${WHOLE}themes: []\n`, 6, '"themes" has no meaning here'],
    ['a list as a key', '? [a]\n: 1\n', 1, 'has no meaning here'],
    [
      'a place without source',
      'corrections:\n  - kind: reject-relation\n    a: {source: a, quote: a}\n    b:\n      quote: b\n',
      5,
      '"source" is missing',
    ],
    [
      'no themes',
      `${HEAD.replace('stance', 'themes')}    quote: a\n    themes: []\n`,
      5,
      '"themes" is an empty list',
    ],
  ])('refuses %s and names the line', (_, text, line, what) => {
    const message = messageOf(text);
    expect(message).toContain(what);
    expect(message).toMatch(new RegExp(`^my\\.yaml, line ${line}: .*shows the form`));
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('refuses the key %s', (key) => {
    expect(messageOf(`${key}: {kind: x}\ncorrections: []\n`)).toContain(`line 1: the key "${key}"`);
    expect(messageOf(`${WHOLE}    ${key}: {note: x}\n`)).toContain(`line 6: the key "${key}"`);
    expect(messageOf(`corrections:\n  - kind: ${key}\n`)).toContain('"kind" is none of');
    expect(Object.hasOwn(Object.prototype, 'note')).toBe(false);
  });

  it('names several mistakes of one correction together', () => {
    const message = messageOf(`${HEAD}    qoute: "ask"\n    stance: do\n`);
    expect(message).toContain('"quote" is missing; the key "qoute" has no meaning here');
  });
});
