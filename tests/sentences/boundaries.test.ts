import { describe, expect, it } from 'vitest';
import { sentenceRanges } from '../../src/sentences/boundaries.ts';

function split(text: string): string[] {
  return sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentenceRanges', () => {
  it.each([
    ['abbreviations', 'Bring snacks, e.g. Nuts or fruit.'],
    ['titles', 'Ask Dr. Chen and Mrs. Lee first.'],
    ['a number behind an abbreviation', 'See Fig. 3 and vol. 2 before you begin.'],
    ['a country', 'The U.S. Army uses the same knot.'],
    ['initials', 'The book by J. R. Marsh says so.'],
    ['a middle initial', 'Maria T. Lopez planted it.'],
    ['a time and a day', 'Be there at 5 p.m. Monday.'],
    ['prices and versions', 'Pay $3.50 for v2.1 and no more.'],
    ['a list number', '1. Start early.'],
    ['a step', 'Step 2. Rinse the brush.'],
    ['an ellipsis in the middle', 'Wait … and then wait some more.'],
    ['dots in the middle', 'It depends... on the weather.'],
    ['a quoted question', 'He asked “Why now?” and left.'],
    ['a quoted exclamation', '"Stop!" she said.'],
    ['a bracket with sentences', 'Use the long one (see ch. 3. It has a drawing) for the roof.'],
    ['an attribution', '“Sand it twice.” – Ms. Carver'],
    ['a plain attribution', '"Sand it twice." -- Ann Carver'],
  ])('keeps together %s', (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['two sentences', 'Rest first. Then go on.', ['Rest first.', 'Then go on.']],
    ['a bold lead', 'Do less. Because more is tiring.', ['Do less.', 'Because more is tiring.']],
    ['question and exclamation', 'What now?! Rest.', ['What now?!', 'Rest.']],
    ['behind a closing quote', 'Say “Not today.” Then smile.', ['Say “Not today.”', 'Then smile.']],
    [
      'behind etc.',
      'Pack tape, pens, etc. Label the boxes.',
      ['Pack tape, pens, etc.', 'Label the boxes.'],
    ],
    [
      'behind a time',
      'Leave at 5 p.m. The road is empty.',
      ['Leave at 5 p.m.', 'The road is empty.'],
    ],
    [
      'behind a country',
      'It is legal in the U.S. You may try.',
      ['It is legal in the U.S.', 'You may try.'],
    ],
    ['behind no', 'Just say no. Then leave.', ['Just say no.', 'Then leave.']],
    [
      'behind a word that is an abbreviation elsewhere',
      'Open the app. Close the door.',
      ['Open the app.', 'Close the door.'],
    ],
    ['behind a lettered thing', 'Have a plan B. Tell nobody.', ['Have a plan B.', 'Tell nobody.']],
    [
      'in a bracket of its own',
      '(Wear gloves. They help.) Then dig.',
      ['(Wear gloves.', 'They help.)', 'Then dig.'],
    ],
    [
      'a quote of several sentences',
      '“Cut low. Cut often.” – Ann',
      ['“Cut low.', 'Cut often.” – Ann'],
    ],
    [
      'a year at the end',
      'It opened in 2019. It closed soon.',
      ['It opened in 2019.', 'It closed soon.'],
    ],
    ['an ellipsis at the end', 'And then … It broke.', ['And then …', 'It broke.']],
  ])('divides %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('divides a long text as it divides its parts', () => {
    const sentence = 'Measure the board twice, mark it, and cut it once, e.g. Oak or ash.';
    const text = Array.from({ length: 300 }, () => sentence).join(' ');
    expect(split(text)).toEqual(Array.from({ length: 300 }, () => sentence));
  });

  it('gives nothing for an empty text', () => {
    expect(split('')).toEqual([]);
  });
});
