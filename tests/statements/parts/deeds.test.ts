import { expect, it } from 'vitest';
import { statementOf } from '../statement-of.ts';

const deeds = (line: string) => statementOf(line).deeds.map(({ text }) => text);

it.each([
  ['Fold the letter and keep a copy.', ['Fold the letter', 'keep a copy']],
  ['Lift the lid, and then stir the soup.', ['Lift the lid', 'stir the soup']],
  ['Rinse the pan; wipe it dry.', ['Rinse the pan', 'wipe it dry']],
])('"%s" asks for more than one thing', (line, expected) => {
  expect(deeds(line)).toEqual(expected);
});

it.each([
  ['Salt the water and the eggs.', 'Salt the water and the eggs'],
  ['Weigh flour, sugar and butter.', 'Weigh flour, sugar and butter'],
])('"%s" asks for one thing', (line, expected) => {
  expect(deeds(line)).toEqual([expected]);
});

it.each([
  ['Ask them to water the tomatoes.', 'water the tomatoes'],
  ['Remind them to lock the shed.', 'lock the shed'],
])('"%s" wants what somebody else is asked to do', (line, expected) => {
  expect(deeds(line)).toEqual([expected]);
});

it('keeps somebody who is named as part of the deed', () => {
  expect(deeds('Ask your neighbour to water them.')).toEqual(['Ask your neighbour to water them']);
});

it('keeps no more than four of a long list', () => {
  const line = 'Take it out, and wash it, and fold it, and keep it dry, and bring it in.';
  expect(deeds(line)).toHaveLength(4);
});

it('stand where they say in the text', () => {
  const { text, deeds: all } = statementOf('Fold the letter and keep a copy.');
  for (const { start, end, text: words } of all) expect(text.slice(start, end)).toBe(words);
});
