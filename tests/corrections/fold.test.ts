import { describe, expect, it } from 'vitest';
import { fold } from '../../src/corrections/fold.ts';

describe('fold', () => {
  it.each([
    ['white space', ' a\n  b\u00a0c\t', 'a b c'],
    ['quotation marks', '“don’t” ‘x’', "\"don't\" 'x'"],
    ['dashes and ellipses', 'a – b—c…', 'a - b-c...'],
    ['signs without width', 'in\u00advis\u200bible', 'invisible'],
    ['accents written apart', 're\u0301sume\u0301', 'r\u00e9sum\u00e9'],
  ])('folds %s', (_, words, folded) => {
    expect(fold(words)).toBe(folded);
  });

  it('keeps capitals: they tell places apart', () => {
    expect(fold('Ask')).not.toBe(fold('ask'));
  });
});
