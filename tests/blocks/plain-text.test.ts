import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../src/blocks/to-blocks.ts';
import { blocksOf, documentOf, outline, paths, quotes } from './read-as.ts';

describe('plain text', () => {
  it('reads numbered headings with indented text, lists in them and what follows outdented', () => {
    const text = `how to move house

Moving is work. It need not be misery.

  1. STOP (and breathe)

    Sit down for an hour before you start.

    Tell yourself it ends.
  2. Sort

    Walk through the rooms and ask:

    • Do you use it?
    • Would you miss it?

    Whatever is left, give away.
  3. Plan

    1. Write down what goes where.
      • Which room?
      • Which wall?

      The finer the list, the better.

    2. Then call three movers. Compare what they say.

Look back once, then drive.`;
    expect(outline('text', text)).toEqual([
      'heading 1: how to move house',
      'paragraph 0: Moving is work. It need not be misery.',
      'heading 2: STOP (and breathe)',
      'paragraph 1: Sit down for an hour before you start.',
      'paragraph 1: Tell yourself it ends.',
      'heading 2: Sort',
      'paragraph 1: Walk through the rooms and ask:',
      'listItem 1: Do you use it? <- 6',
      'listItem 1: Would you miss it? <- 6',
      'paragraph 1: Whatever is left, give away.',
      'heading 2: Plan',
      'listItem 1: Write down what goes where. <- 10',
      'listItem 2: Which room? <- 11',
      'listItem 2: Which wall? <- 11',
      'paragraph 2: The finer the list, the better.',
      'listItem 1: Then call three movers. Compare what they say. <- 10',
      'paragraph 0: Look back once, then drive.',
    ]);
    expect(paths('text', text).at(-1)).toBe('how to move house > Look back once, then drive.');
    expect(quotes('text', text)).toContain('STOP (and breathe)');
    expect(quotes('text', text)).toContain('Do you use it?');
  });

  it('reads numbered headings above text of the same indentation, whatever their marks', () => {
    const text = `Moving

1. Believe in it

You chose this place for a reason, so trust it.

2. Sort first

“Half of it you will never miss.” – Ms. Carver

 3. Call the movers

Three of them, and write down what they say about stairs.


4) Keep the keys

Until the money is back, hand over nothing at all.`;
    expect(outline('text', text)).toEqual([
      'heading 1: Moving',
      'heading 2: Believe in it',
      'paragraph 0: You chose this place for a reason, so trust it.',
      'heading 2: Sort first',
      'quote 0: “Half of it you will never miss.” – Ms. Carver',
      'heading 2: Call the movers',
      'paragraph 0: Three of them, and write down what they say about stairs.',
      'heading 2: Keep the keys',
      'paragraph 0: Until the money is back, hand over nothing at all.',
    ]);
  });

  it('keeps numbered sentences as a list', () => {
    const text = `Moving

Do this first:

1. Sell the sofa.
2. Paint the hall.
3. Call a friend

Then rest for a whole day, because the next week will be long and you will not.`;
    expect(outline('text', text)).toEqual([
      'heading 1: Moving',
      'paragraph 0: Do this first:',
      'listItem 0: Sell the sofa. <- 1',
      'listItem 0: Paint the hall. <- 1',
      'listItem 0: Call a friend <- 1',
      'paragraph 0: Then rest for a whole day, because the next week will be long and you will not.',
    ]);
  });

  it('takes short sentences set off above long paragraphs for headings when there are several', () => {
    const long =
      'Boxes run out sooner than anybody thinks, so ask the shop on the corner for theirs weeks before, and store them flat behind the door until you need them.';
    const text = `Moving\n\nStart early and stay calm.\n\n${long}\n\nLabel every side.\n\n${long}\n\nThat was hard.\n\n${long}`;
    expect(blocksOf('text', text).map((block) => block.kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes lines in capitals for headings, and rows of stars for nothing', () => {
    const text =
      'GETTING READY\nPack at night.\n\nON THE ROAD\n• Drive.\n\n* * *\n\n-----\n\nARRIVING\n\nUnpack.';
    expect(outline('text', text)).toEqual([
      'heading 2: GETTING READY',
      'paragraph 0: Pack at night.',
      'heading 2: ON THE ROAD',
      'listItem 0: Drive. <- 2',
      'heading 2: ARRIVING',
      'paragraph 0: Unpack.',
    ]);
    expect(toBlocks(documentOf('text', text)).meta).toEqual({});
  });

  it('takes questions above long answers for headings, beside numbered ones too', () => {
    const long =
      'Sit down and wait until the first hour is over, since what is decided in it seldom lasts, and nobody will thank you.';
    const text = `Letters\n\nWhat comes first?\n\n${long}\n\nWhen should I answer?\n\n${long}\n\nStep 1: Breathe\nTen times.\n\nStep 2: Call\nSomebody calm.`;
    expect(
      blocksOf('text', text)
        .filter((block) => block.kind === 'heading')
        .map((block) => block.content.text),
    ).toEqual(['Letters', 'What comes first?', 'When should I answer?', 'Breathe', 'Call']);
  });

  it('takes a single short sentence for a paragraph', () => {
    const long =
      'Boxes run out sooner than anybody thinks, so ask the shop on the corner for theirs weeks before, and store them flat behind the door until you need them.';
    expect(
      blocksOf('text', `Moving\n\n${long}\n\nRest now.\n\n${long}`).map((b) => b.kind),
    ).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('reads steps, letters and dashes as lists', () => {
    const text = `Step 1: Drain the pipe and wait for an hour or more.
Step 2: Open the valve. Do it slowly.

(a) red tape
(b) blue tape

– a lid
– a pot

Alone – this is just a dash.`;
    expect(outline('text', text)).toEqual([
      'listItem 0: Drain the pipe and wait for an hour or more.',
      'listItem 0: Open the valve. Do it slowly.',
      'listItem 0: red tape',
      'listItem 0: blue tape',
      'listItem 0: a lid',
      'listItem 0: a pot',
      'paragraph 0: Alone – this is just a dash.',
    ]);
  });

  it('joins the lines of wrapped paragraphs and items', () => {
    const text = `A SHORT GUIDE TO PAINT
======================

Stir the paint before you open the second tin, since the
colour settles at the bottom and the top is thin. Then pour
both into a bucket.

* Begin at the window and walk away from the light, so that
  every edge stays wet.
* Stop at a corner.

Clean the brush at once.
`;
    expect(outline('text', text)).toEqual([
      'heading 1: A SHORT GUIDE TO PAINT',
      'paragraph 0: Stir the paint before you open the second tin, since the colour settles at the bottom and the top is thin. Then pour both into a bucket.',
      'listItem 0: Begin at the window and walk away from the light, so that every edge stays wet. <- 1',
      'listItem 0: Stop at a corner. <- 1',
      'paragraph 0: Clean the brush at once.',
    ]);
    expect(quotes('text', text)[3]).toBe(
      'Begin at the window and walk away from the light, so that\n  every edge stays wet.',
    );
  });

  it('keeps lines of their own apart where nothing is wrapped', () => {
    const long =
      'This paragraph is one long line as web pages have them when they are copied out of a browser, and longer than any wrapped line.';
    const text = `${long}\n\nNeed a ladder?\nBorrow one.\n\n${long}`;
    expect(blocksOf('text', text).map((block) => block.content.text)).toEqual([
      long,
      'Need a ladder?',
      'Borrow one.',
      long,
    ]);
  });

  it('reads front matter, non-breaking spaces and byte-exact places', () => {
    const text =
      '---\ntitle: Paint\n---\nPaint\n\n\u00a0Stir\u00a0it,  \tthen\u200b pour & wait &amp; see.\n';
    const { meta, blocks } = toBlocks(documentOf('text', text));
    expect(meta).toEqual({ title: 'Paint' });
    expect(blocks.map((block) => block.content.text)).toEqual([
      'Paint',
      'Stir it, then pour & wait &amp; see.',
    ]);
    expect(quotes('text', text)[1]).toBe('Stir\u00a0it,  \tthen\u200b pour & wait &amp; see.');
  });

  it('gives no title where the text begins with a sentence', () => {
    expect(toBlocks(documentOf('text', 'Jo has made a list. Here it is:\n\nStir.')).meta).toEqual(
      {},
    );
  });
});
