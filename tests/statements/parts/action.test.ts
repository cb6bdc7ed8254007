import { expect, it } from 'vitest';
import { statementOf } from '../statement-of.ts';

const action = (line: string) => statementOf(line).parts.action?.text;

it.each([
  ['Water the beds in the evening.', 'Water the beds in the evening'],
  ['If the soil is dry, water the beds.', 'water the beds'],
  ['Water the beds when they feel dry.', 'Water the beds'],
  ['Oil the chain, because rust never sleeps.', 'Oil the chain'],
  ['Use a cold pan – it keeps the butter from burning.', 'Use a cold pan'],
  ['Set the timer to 45 minutes, but check early.', 'Set the timer to 45 minutes'],
  ['Water the beds early, it keeps them cool.', 'Water the beds early'],
  ['Fold the letter and keep a copy.', 'Fold the letter and keep a copy'],
  ['Make sure you seal the jars.', 'seal the jars'],
  ['I think you should rinse the rice.', 'rinse the rice'],
  ['Rest: Put your feet up.', 'Put your feet up'],
  ['It’s a good idea to label the jars.', 'label the jars'],
])('in "%s" the thing to do is "%s"', (line, expected) => {
  expect(action(line)).toBe(expected);
});

it.each([
  ['Avoid watering at noon.', 'watering at noon'],
  ['Never leave the oven open.', 'leave the oven open'],
  ['You shouldn’t prune in spring.', 'prune in spring'],
  ['There is no need to peel the carrots.', 'peel the carrots'],
])('in "%s" the thing not to do is "%s"', (line, expected) => {
  expect(action(line)).toBe(expected);
});

it.each([
  ['A sharp knife is safer than a blunt one.', 'A sharp knife'],
  ['A short list beats a long one.', 'A short list'],
  ['Oiling the chain is worth the time.', 'Oiling the chain'],
  ['Two coats are plenty.', 'Two coats'],
  ['Riding without lights is dangerous.', 'Riding without lights'],
  ['A second lock makes no difference.', 'A second lock'],
  ['A wide brush works best.', 'A wide brush'],
])('in "%s" the thing that is judged is "%s"', (line, expected) => {
  expect(action(line)).toBe(expected);
});

it('stands where it says in the text', () => {
  const { text, parts } = statementOf('If it rains, bring the washing in; then shut the door.');
  expect(text.slice(parts.action?.start, parts.action?.end)).toBe('bring the washing in');
});
