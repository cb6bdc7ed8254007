import { expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

const read = (sentence: string) =>
  adviceIn(`# Paint\n\n${sentence}`).map(
    ({ stance, parts }) => `${stance}: ${parts.action?.text ?? ''}`,
  );

it.each([
  ['Leave the side shoots alone.', 'avoid: Leave the side shoots alone'],
  ['Stay away from wet soil.', 'avoid: Stay away from wet soil'],
  ['Keep the bulbs out of the sun.', 'avoid: Keep the bulbs out of the sun'],
  ['Beginners should stay away from wet soil.', 'avoid: stay away from wet soil'],
  ['Skip the second coat.', 'avoid: the second coat'],
  ['You should skip the second coat.', 'avoid: the second coat'],
  ['I’d recommend skipping the second coat.', 'avoid: the second coat'],
  ['## Avoid wet soil', 'avoid: wet soil'],
])('reads “%s” as something not to do', (sentence, advice) => {
  expect(read(sentence)).toEqual([advice]);
});

it.each([
  ['Don’t skip the second coat.', 'do: the second coat'],
  ['Don’t forget the lid.', 'do: the lid'],
  ['You shouldn’t skip the second coat.', 'do: the second coat'],
  ['STOP (and breathe)', 'do: STOP (and breathe)'],
])('reads “%s” as something to do', (sentence, advice) => {
  expect(read(sentence)).toEqual([advice]);
});

it('leaves what must not be put off as it is', () => {
  expect(read('Don’t wait until the paint is dry.')).toEqual([
    'avoid: wait until the paint is dry',
  ]);
});
