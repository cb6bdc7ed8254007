import { expect, it } from 'vitest';
import { wordList } from '../../src/language/word-list.ts';

it('takes words apart at spaces and lines, and joins parts', () => {
  const list = wordList('for a test', 'dig\n  sow no_matter ');
  expect([...list.words]).toEqual(['dig', 'sow', 'no matter']);
  expect(list.note).toBe('for a test');
});

it('refuses a word that stands in it twice, and names word and list', () => {
  expect(() => wordList('garden verbs', 'dig sow dig')).toThrow(/"dig" .*twice.*garden verbs/);
});
