import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { areRivals, findChoice } from '../../../src/relations/contrasts/alternatives.ts';
import { pointOf } from '../point-of.ts';

describe('findChoice', () => {
  it.each([
    ['use a wide brush for the wall', 'wide brush', 'wall'],
    ['take butter as a spread', 'butter', 'spread'],
    ['serve soup with bread', 'soup', 'bread'],
  ])('"%s" takes %s for %s', (deed, thing, frame) => {
    const found = findChoice(tokenize(deed));
    expect([...(found?.thing ?? [])].join(' ')).toBe(thing);
    expect([...(found?.frame ?? [])].join(' ')).toBe(frame);
  });

  it.each(['use butter', 'paint the wall for luck', 'pick it for me', ''])(
    '"%s" takes nothing for anything',
    (deed) => {
      expect(findChoice(tokenize(deed))).toBeNull();
    },
  );
});

describe('areRivals', () => {
  const rivals = (first: string, second: string): boolean => {
    const [a, b] = [pointOf(first, 'ann'), pointOf(second, 'bea')];
    const [[one], [other]] = [a.choices, b.choices];
    if (!one || !other) throw new Error(`no choice in: ${first} / ${second}`);
    return areRivals(one, other, a.textWords, b.textWords);
  };

  it('sets different things for one purpose against each other', () => {
    expect(rivals('Use oil for the pan.', 'Use butter for the pan.')).toBe(true);
  });

  it.each([
    ['Use oil for the pan.', 'Use butter for the bread.'],
    ['Use oil for the pan.', 'Choose good oil for the pan.'],
    ['Use oil for the pan.', 'Use butter for the pan, and oil for the grill.'],
  ])('but not "%s" and "%s"', (a, b) => {
    expect(rivals(a, b)).toBe(false);
    expect(rivals(b, a)).toBe(false);
  });
});
