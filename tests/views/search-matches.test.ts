import { expect, it } from 'vitest';
import { searchMatches } from '../../src/views/search-matches.ts';

const marked = (text: string, search: string) =>
  searchMatches(text, search).map(({ start, end }) => text.slice(start, end));

it('finds every word of a search where it stands', () => {
  expect(marked('Ask early, then ask again.', 'ASK again')).toEqual(['Ask', 'ask', 'again']);
});

it('sees past accents and curly quotes', () => {
  expect(marked('Don’t send a résumé.', "don't resume")).toEqual(['Don’t', 'résumé']);
});

it.each(['', '   ', 'absent'])('marks nothing for %j', (search) => {
  expect(searchMatches('Ask early.', search)).toEqual([]);
});
