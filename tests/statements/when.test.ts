import { expect, it } from 'vitest';
import { tellWhen } from '../../src/statements/when.ts';

it.each([
  ['call the shop right away.', 'now'],
  ['rinse the brush within ten minutes.', 'now'],
  ['sow the beans today.', 'now'],
  ['answer within two days.', 'days'],
  ['sleep on it before you buy a bike.', 'days'],
  ['soak the beans overnight.', 'days'],
  ['wait a few days, then repot it.', 'days'],
  ['wait two weeks before you feed the seedlings.', 'weeks'],
  ['write again 2 to 3 weeks after the visit.', 'weeks'],
  ['look again after a fortnight.', 'weeks'],
  ['replace the chain after two years.', 'later'],
  ['buy it next year.', 'later'],
  ['when six months have passed, prune it.', 'later'],
  ['water the beds in the evening.', 'anytime'],
  ['ride twice a week.', 'anytime'],
  ['grow what you like.', 'anytime'],
])('"%s" is for %s', (lower, when) => {
  expect(tellWhen(lower)).toBe(when);
});

it('takes the longer time where two are named', () => {
  expect(tellWhen('plant it today and cut it back after two years.')).toBe('later');
});
