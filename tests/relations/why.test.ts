import { expect, it } from 'vitest';
import { explainCarried } from '../../src/relations/why.ts';
import { pointOf } from './point-of.ts';
import { whyOf } from './reads-as.ts';

it.each([
  [
    'Water the tomatoes early.',
    'Water your tomatoes.',
    'Both advise it: “Water the tomatoes early” and “Water your tomatoes”.',
  ],
  [
    'Don’t prune the roses in summer.',
    'Never prune the roses in summer.',
    'Both advise against it: “prune the roses in summer” and “prune the roses in summer”.',
  ],
  [
    'Oil the chain.',
    'Oil the chain once a week.',
    'Both advise it: “Oil the chain” and “Oil the chain once a week”. Only Bea says when: “once a week”.',
  ],
  [
    'Never buy a used bike!',
    'Buy a used bike.',
    'Bea advises it: “Buy a used bike”. Ann advises against it: “Never buy a used bike!”.',
  ],
  [
    'Ask the baker for the recipe.',
    'You’ll never get the recipe from the baker!',
    'Ann advises it: “Ask the baker for the recipe”. Bea expects nothing of it: “You’ll never get the recipe from the baker!”.',
  ],
  [
    'Peel the carrots.',
    'You don’t have to peel the carrots!',
    'Ann advises it: “Peel the carrots”. Bea thinks it is not needed: “You don’t have to peel the carrots!”.',
  ],
  [
    'Cut the roses before winter.',
    'Cut the roses after winter.',
    'Both advise on the same thing, but Ann says “before” where Bea says “after”.',
  ],
  [
    'Put two eggs into the dough.',
    'Put four eggs into the dough.',
    'Both give an amount, and not the same: Ann says “two eggs”, Bea says “four eggs”.',
  ],
  [
    'Bake the bread for 30 minutes.',
    'Bake the bread for 50 minutes.',
    'Both say when or how long, and not the same: Ann says “30 minutes”, Bea says “50 minutes”.',
  ],
  [
    'Prefer butter over oil.',
    'Prefer oil over butter.',
    'One takes what the other leaves: “Prefer butter over oil” and “Prefer oil over butter”.',
  ],
  [
    'Oil the chain.',
    'Oil the chain only if it squeaks.',
    'Both advise it, but Bea sets a condition: “only if it squeaks”.',
  ],
])('of "%s" and "%s" a reader is told: %s', (a, b, why) => {
  expect(whyOf(a, b)).toBe(why);
});

it('shortens what is long, at the end of a word', () => {
  const long = `Water the tomatoes ${'and then all of them '.repeat(6)}now.`;
  expect(whyOf(long, 'Water your tomatoes.')).toMatch(
    /^Both advise it: “Water the [a-z ]{60,80}\b …” and “Water your tomatoes”\.$/,
  );
});

it('says of a link that was carried on that it rests on others', () => {
  const name = (source: string) => source.toUpperCase();
  const [buy, never] = [pointOf('Buy a used bike.', 'ann'), pointOf('Never buy used.', 'bea')];
  expect(explainCarried(buy, never, 'disagrees', 'stance', name)).toBe(
    'ANN advises it: “Buy a used bike”. BEA advises against it: “Never buy used”. Linked by way of other advice that says the same.',
  );
  expect(explainCarried(buy, buy, 'agrees', 'stance', name)).toMatch(/want the same/);
  expect(explainCarried(buy, buy, 'disagrees', 'timing', name)).toMatch(/cannot both be followed/);
});
