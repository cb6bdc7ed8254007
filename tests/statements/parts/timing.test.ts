import { expect, it } from 'vitest';
import { findTiming } from '../../../src/statements/parts/timing.ts';

const timing = (text: string) => findTiming(text, text.toLowerCase())?.text ?? null;

it.each([
  ['Let the dough rest for 20 to 30 minutes.', 'for 20 to 30 minutes'],
  ['Check the tyres within a few days.', 'within a few days'],
  ['Replace the chain every two years.', 'every two years'],
  ['Turn the loaf after 15 minutes, not before.', 'after 15 minutes'],
  ['Take the bread out 10 minutes before it browns.', '10 minutes before it browns'],
  ['Aim to ride twice a week.', 'twice a week'],
  ['Oil the hinges twice per year.', 'twice per year'],
  ['Call the shop right away.', 'right away'],
  ['Wipe the frame regularly.', 'regularly'],
  ['Water the beds in the evening.', 'in the evening'],
  ['Sort the seeds at the end of the season.', 'at the end of the season'],
  ['Once the bread is cold, slice it.', 'Once the bread is cold'],
  ['Oil the chain before you ride in the rain.', 'before you ride in the rain'],
  ['Taste it while the soup simmers, then add salt.', 'while the soup simmers'],
])('in "%s" the time is "%s"', (text, expected) => {
  expect(timing(text)).toBe(expected);
});

it.each([
  'Water the beds with care.',
  'Buy the best flour.',
  'Use two eggs.',
  'Above all, stir it.',
])('there is no time in "%s"', (text) => {
  expect(timing(text)).toBeNull();
});
