import { expect, it } from 'vitest';
import { isReportedSpeech } from '../../src/statements/quotation.ts';
import { sentenceOf } from './sentence-of.ts';

it.each(['“Please return the spade by Friday.”', '"Water the plants while I am away."'])(
  'takes %s for the words of somebody in the story',
  (text) => {
    expect(isReportedSpeech(sentenceOf(text))).toBe(true);
  },
);

it.each([
  '“Start with a small bed.” – Ann Gardener',
  '"Buy the best flour," says Tom Baker.',
  '“Buy the best flour” (Tom Baker)',
  'Say “No, thank you.”',
  '“Slow” ovens need patience.',
  'Weigh the flour.',
])('takes %s for the article’s own advice', (text) => {
  expect(isReportedSpeech(sentenceOf(text))).toBe(false);
});
