import { expect, it } from 'vitest';
import { subjectOf } from '../../src/graph/subject.ts';

it.each([
  [
    'the longest words that titles share',
    ['Ten Ways to Grow Better Tomatoes', 'How to grow better tomatoes at home', 'A Garden'],
    'To Grow Better Tomatoes',
  ],
  [
    'whatever the apostrophes',
    ['When your bike’s chain slips', "Help, your bike's chain slips!"],
    "Your bike's chain slips",
  ],
  [
    'what more titles share',
    ['Care for your bike now', 'Care for your bike today', 'Why to care for your bike now'],
    'Care for your bike',
  ],
  ['nothing where they share less than three words', ['Your bike', 'Your bike', 'Bread'], ''],
  ['nothing for one title', ['How to grow better tomatoes'], ''],
  ['nothing for no titles', [], ''],
])('finds %s', (_what, titles, subject) => {
  expect(subjectOf(titles)).toBe(subject);
});
