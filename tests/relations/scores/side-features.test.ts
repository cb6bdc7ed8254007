import { describe, expect, it } from 'vitest';
import { likenessOf } from '../reads-as.ts';

const sides = (first: string, second: string) => likenessOf(first, second).sides;

describe('compareSides', () => {
  it('tells words that both are for from those that only one is for', () => {
    const alike = sides('Rinse the rice.', 'Rinse the rice well.');
    expect(alike.sharedAlike).toBeGreaterThan(0.5);
    expect(alike.sharedTurned).toBe(0);
    const turned = sides('Rinse the rice.', 'Never rinse the rice.');
    expect(turned.sharedAlike).toBe(0);
    expect(turned.sharedTurned).toBeGreaterThan(0.5);
    expect(turned.onlyTurned).toBe(1);
  });

  it('reads two that are both against a thing as alike', () => {
    const both = sides('Never rinse the rice.', 'Avoid rinsing the rice.');
    expect(both.stancesDiffer).toBe(0);
    expect(both.sharedTurned).toBe(0);
  });

  it('sees opposite words clash where both are for them, and confirm where one is against', () => {
    const clash = sides('Start early.', 'Start late.');
    expect([clash.closeOppositesClash, clash.oppositesConfirm]).toEqual([1, 0]);
    const confirm = sides('Start early.', 'Don’t start late.');
    expect([confirm.closeOppositesClash, confirm.oppositesConfirm]).toEqual([0, 1]);
  });

  it('knows deeds of one kind, of which one is for and the other against', () => {
    expect(sides('Purchase a lamp.', 'Never buy a lamp.').deedsTurned).toBeGreaterThan(0);
    expect(sides('Purchase a lamp.', 'Buy a lamp.').deedsTurned).toBe(0);
  });

  it('tells amounts of one thing that differ from amounts of any', () => {
    const one = sides('Bake the bread for 30 minutes.', 'Bake the bread for 50 minutes.');
    expect([one.amountsOfOneThingClash, one.amountsClash]).toEqual([1, 0]);
    const any = sides('Boil the rice for 30 minutes.', 'Walk for 50 minutes.');
    expect([any.amountsOfOneThingClash, any.amountsClash]).toEqual([0, 1]);
  });

  it('sees rivals only where both are for their thing', () => {
    expect(sides('Use oil for the pan.', 'Use butter for the pan.').rivals).toBe(1);
    expect(sides('Use oil for the pan.', 'Never use butter for the pan.').rivals).toBe(0);
  });

  it.each([
    ['Rinse the rice.', 'Never rinse the rice.'],
    ['Start early.', 'Don’t start late.'],
    ['Prefer butter over oil.', 'Use oil instead of butter.'],
    ['Bake the bread for 30 minutes.', 'Bake the bread for 50 minutes.'],
  ])('says the same of "%s" and "%s" from both sides', (a, b) => {
    const [one, other] = [sides(a, b), sides(b, a)];
    for (const name of Object.keys(one) as (keyof typeof one)[])
      expect(other[name]).toBeCloseTo(one[name]);
  });
});
