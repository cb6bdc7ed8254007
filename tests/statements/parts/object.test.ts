import { expect, it } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { findObject } from '../../../src/statements/parts/object.ts';
import { findTiming } from '../../../src/statements/parts/timing.ts';

const objectOf = (text: string, action = text, rule = 'imperative') => {
  const start = text.indexOf(action);
  const span = { start, end: start + action.length, text: action };
  return findObject(text, tokenize(text), { action: span, timing: findTiming(text, text) }, rule);
};

it.each([
  ['Water the young plants in the evening.', 'the young plants'],
  ['Turn off your phone.', 'your phone'],
  ['Use annotated tags.', 'annotated tags'],
  ['Keep a dry and clean workbench.', 'a dry and clean workbench'],
  ['Check the dough’s temperature twice.', 'the dough’s temperature'],
  ['Give them a day.', 'them'],
  ['Rename pictures right away.', 'pictures'],
  ['Keep the rows 80 centimetres apart.', 'the rows'],
  ['Leave a dog sleeping.', 'a dog'],
])('in "%s" the object is "%s"', (text, expected) => {
  expect(objectOf(text)?.text).toBe(expected);
});

it.each(['Wait until Monday.', 'Be patient.', 'Make sure the lid fits.', 'Sleep.'])(
  'there is no object in "%s"',
  (text) => {
    expect(objectOf(text)).toBeNull();
  },
);

it('is the thing that is judged where a rule judges one', () => {
  expect(objectOf('A second coat is pointless.', 'A second coat', 'judgement')?.text).toBe(
    'A second coat',
  );
});

it('gives the place in the whole text', () => {
  const text = 'Before winter, oil the chain.';
  const found = objectOf(text, 'oil the chain');
  expect(text.slice(found?.start, found?.end)).toBe('the chain');
});
