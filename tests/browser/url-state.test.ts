import { describe, expect, it } from 'vitest';
import { fromHash, type PageState, START, toHash } from '../../web/url-state.ts';

describe('the address', () => {
  it('holds everything that is shown', () => {
    const state: PageState = {
      view: 'graph',
      selected: 'recommendation:a,b&c=d?#',
      filters: {
        themes: ['theme:one', 'theme:two'],
        themeMode: 'all',
        sources: ['source:ä/b'],
        sourceMode: 'all',
        positions: ['against', 'for'],
        whens: ['now', 'weeks'],
        reach: 'everywhere',
        search: 'two  words & more',
      },
      minConfidence: 0.75,
      sort: 'when',
      rank: 'sure',
      by: 'theme',
      open: 'source:x',
      at: 'statement:y',
      depth: 2,
      turned: ['theme:one+', 'list now'],
    };
    expect(fromHash(toHash(state))).toEqual(state);
  });

  it('is short when nothing was changed', () => {
    expect(toHash(START)).toBe('#/compare');
  });

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere?sort=up&rank=high&depth=9&confidence=lots&reach=far&position=maybe&by=moon',
  ])('takes %j for the start', (hash) => {
    expect(fromHash(hash)).toEqual(START);
  });
});
