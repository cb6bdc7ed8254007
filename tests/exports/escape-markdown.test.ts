import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/exports/escape-markdown.ts';

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
