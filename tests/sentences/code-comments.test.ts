import { expect, it } from 'vitest';
import { codeComments } from '../../src/sentences/code-comments.ts';

const commentsOf = (code: string) =>
  codeComments(code).map((lines) =>
    lines.map(({ start, end }) => code.slice(start, end)).join(' '),
  );

it.each([
  ['# Never mix tabs\nindent()', ['Never mix tabs']],
  ['run();  // bad: waits for ever', ['bad: waits for ever']],
  ['/* Prefer one call\n * to many. */\ncall();', ['Prefer one call to many.']],
  ['-- Name every column\nSELECT a FROM b;', ['Name every column']],
  ['<!-- Avoid nested tables -->\n<table>', ['Avoid nested tables']],
  ['# first\n\n# second', ['first', 'second']],
])('finds the comments of %j', (code, comments) => {
  expect(commentsOf(code)).toEqual(comments);
});

it.each(['#!/bin/sh', 'url = "http://example.org"', 'a -- b', 'color: #fff;', 'i--;'])(
  'finds none in %j',
  (code) => {
    expect(commentsOf(code)).toEqual([]);
  },
);

it('comes back soon from a line of spaces', () => {
  const code = `// one${' '.repeat(50_000)}line`;
  expect(codeComments(code)).toEqual([[{ start: 3, end: code.length, isWhole: true }]]);
});
