import { expect, it } from 'vitest';
import { adviceIn } from './statement-of.ts';

const detailsOf = (article: string) =>
  adviceIn(article).map(({ text, details }) => [text, details.map((detail) => detail.text)]);

it('gives a statement the questions right behind it', () => {
  expect(detailsOf('Look at the bed. Is it dry? Does it get sun? It is old.')).toEqual([
    ['Look at the bed.', ['Is it dry?', 'Does it get sun?']],
  ]);
});

it('gives it those of the list that it introduces', () => {
  const article = 'Look at the frame:\n\n- Is it bent?\n- Has it rust?\n\nPay late.';
  expect(detailsOf(article)).toEqual([
    ['Look at the frame:', ['Is it bent?', 'Has it rust?']],
    ['Pay late.', []],
  ]);
});

it('leaves alone questions of another paragraph, and those before any advice', () => {
  expect(detailsOf('Why is it dry?\n\nWater the bed.\n\nWhat about slugs?')).toEqual([
    ['Water the bed.', []],
  ]);
});

it('says where they stand in the file', () => {
  const article = 'Look at the **bed**. Is *it* dry?';
  const [detail] = adviceIn(article)[0]?.details ?? [];
  expect(article.slice(detail?.start, detail?.end)).toBe('Is *it* dry?');
});
