import { describe, expect, it } from 'vitest';
import { judge } from '../../src/relations/judge.ts';
import { likenessOf, readsAs, verdictOn } from './reads-as.ts';

/** What the deciding words are, in the words of the two sentences. */
const cues = (a: string, b: string) => {
  const verdict = verdictOn(a, b);
  return [
    verdict?.cuesA.map(({ start, end }) => a.slice(start, end)),
    verdict?.cuesB.map(({ start, end }) => b.slice(start, end)),
  ];
};

const CASES: Record<string, [first: string, second: string][]> = {
  'agrees on stance': [
    ['Water the tomatoes in the morning.', 'Water your tomatoes each morning.'],
    ['Never prune roses in summer.', 'Don’t prune roses in summer.'],
    ['Bake the bread for 30 minutes.', 'Bake the bread for 25 to 40 minutes.'],
    ['Bake the bread for 60 minutes.', 'Bake the bread for an hour.'],
    ['Wait two weeks before you repot it.', 'Wait 14 days before you repot it.'],
    ['Rinse the rice.', 'Don’t forget to rinse the rice.'],
    ['Start early.', 'Avoid late starts.'],
  ],
  'disagrees on stance': [
    ['Rinse the rice before you cook it.', 'Don’t rinse the rice.'],
    ['Rinse the rice.', 'I don’t think rinsing rice is a good idea.'],
    ['Ask the baker for a sample.', 'Never ask a baker for samples.'],
    ['Buy a used bike.', 'You shouldn’t buy used bikes.'],
    ['Peel the carrots.', 'You don’t have to peel the carrots.'],
    ['Peel the carrots.', 'There is no need to peel the carrots.'],
  ],
  'disagrees on belief': [
    ['Ask the baker for the recipe.', 'You’ll never get the recipe from the baker.'],
  ],
  'disagrees on timing': [
    ['Bake the bread for 30 minutes.', 'Bake the bread for 50 minutes.'],
    ['Wait two days before you repot it.', 'Wait two weeks before you repot it.'],
  ],
  'disagrees on quantity': [
    ['Put two eggs into the dough.', 'Put four eggs into the dough.'],
    ['Inflate the tyres to 60 psi.', 'Inflate the tyres to 90 psi.'],
  ],
  'disagrees on alternative': [
    ['Water the beds in the morning.', 'Water the beds in the evening.'],
    ['Cut the roses before winter.', 'Cut the roses after winter.'],
    ['Use less flour in the dough.', 'Use more flour in the dough.'],
    ['Prefer butter over oil.', 'Prefer oil over butter.'],
  ],
  'qualifies on condition': [
    ['Oil the chain.', 'Oil the chain only if it squeaks.'],
    ['Oil the chain every week.', 'Oil the chain unless it is wet.'],
  ],
  nothing: [
    ['Water the tomatoes.', 'Lock the bike.'],
    ['Feed the hens.', 'Never oil the chain.'],
    ['Create a branch for the feature.', 'Delete the branch of the feature.'],
    ['Put two eggs into the dough.', 'Ride for four hours.'],
    ['Water the beds.', 'Never water the leaves of the young roses in full sun.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (expected, pairs) => {
  it.each(pairs)('reads "%s" and "%s" so, whichever comes first', (a, b) => {
    expect(readsAs(a, b)).toBe(expected);
    expect(readsAs(b, a)).toBe(expected);
  });
});

describe('the deciding words', () => {
  it('of a denial are those that give or deny the advice', () => {
    expect(cues('Rinse the rice.', 'I don’t think rinsing the rice is a good idea.')).toEqual([
      ['Rinse'],
      ['I don’t think'],
    ]);
  });

  it('of two amounts are the amounts', () => {
    expect(cues('Bake the bread for 30 minutes.', 'Bake the bread for 50 minutes.')).toEqual([
      ['30 minutes'],
      ['50 minutes'],
    ]);
  });

  it('of opposites are the two words', () => {
    expect(cues('Cut the roses before winter.', 'Cut the roses after winter.')).toEqual([
      ['before'],
      ['after'],
    ]);
  });

  it('of a condition stand in it', () => {
    const [, condition] = cues('Oil the chain.', 'Oil the chain only if it squeaks.');
    expect(condition).toEqual(['only if it squeaks']);
  });

  it('of an agreement are those that both use', () => {
    expect(cues('Water the tomatoes early.', 'Water your tomatoes.')).toEqual([
      ['Water', 'tomatoes'],
      ['Water', 'tomatoes'],
    ]);
  });
});

it('is never surer than certain', () => {
  for (const [a, b] of Object.values(CASES).flat()) {
    const confidence = verdictOn(a, b)?.confidence ?? 0;
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

describe('a link is named only where enough speaks for it', () => {
  const kindOf = (a: string, b: string, surely: { matter: number; opposed: number }) =>
    judge({ ...likenessOf(a, b), ...surely }, { agree: 0.3, disagree: 0.3 })?.kind ?? 'nothing';

  it.each([
    ['Water the beds in the morning.', 'Water the beds in the evening.', 'disagrees'],
    ['Ask the baker for the recipe.', 'You’ll never get the recipe from the baker.', 'disagrees'],
  ])('"%s" and "%s": %s', (a, b, expected) => {
    expect(kindOf(a, b, { matter: 0.9, opposed: 0.9 })).toBe(expected);
    expect(kindOf(a, b, { matter: 0.1, opposed: 0.9 })).toBe('nothing');
  });

  it('and what clashes is no agreement, however little speaks for a conflict', () => {
    expect(
      kindOf('Bake it for 30 minutes.', 'Bake it for 50 minutes.', { matter: 0.9, opposed: 0.1 }),
    ).toBe('nothing');
  });

  it('and what is likely opposed is no agreement', () => {
    const lines = ['Rinse the rice.', 'Rinse the rice well.'] as const;
    expect(kindOf(...lines, { matter: 0.9, opposed: 0.1 })).toBe('agrees');
    expect(kindOf(...lines, { matter: 0.9, opposed: 0.8 })).toBe('nothing');
  });
});
