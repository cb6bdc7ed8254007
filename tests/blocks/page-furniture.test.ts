import { expect, it } from 'vitest';
import { blocksOf, outline } from './read-as.ts';

const BODY = `Sharpen the blade before every use. A dull one slips.

Keep your free hand behind the edge, and cut away from yourself. It takes a week to get used to it.`;

it('leaves out a comment thread up to the form, advice of readers included', () => {
  const text = `Whittling for beginners

${BODY}

3 thoughts on “Whittling for beginners”

  1. Great post! Always soak the wood overnight.

    Liked by 1 person

  2. Never soak it. Use green wood instead.

Leave a Reply

Fill in your details below or click an icon to log in:

Example.com Logo

You are commenting using your Example.com account. Log Out / Change )

search menu close`;
  expect(outline('text', text)).toEqual([
    'heading 1: Whittling for beginners',
    'paragraph 0: Sharpen the blade before every use. A dull one slips.',
    'paragraph 0: Keep your free hand behind the edge, and cut away from yourself. It takes a week to get used to it.',
    'heading 2: 3 thoughts on “Whittling for beginners” (comments)',
    'listItem 0: Great post! Always soak the wood overnight. <- 3 (comments)',
    'heading 3: Liked by 1 person (comments)',
    'listItem 0: Never soak it. Use green wood instead. <- 3 (comments)',
    'paragraph 0: Leave a Reply (form)',
    'paragraph 0: Fill in your details below or click an icon to log in: (form)',
    'paragraph 0: Example.com Logo <- 8 (form)',
    'paragraph 0: You are commenting using your Example.com account. Log Out / Change ) (form)',
    'paragraph 0: search menu close (form)',
  ]);
});

it('leaves out the end matter of a page piece by piece', () => {
  const text = `# Whittling

${BODY}

Do you have a trick of your own? Tell us in the comments below!

Happy carving,

Your Friends at the Long Bench

Need help with your first spoon?

We’re all about teaching people to carve.

Click here to see our weekend courses.

© 2020 The Long Bench, all rights reserved

Share this:

Tweet`;
  expect(blocksOf('markdown', text).map((block) => block.leftOut)).toEqual([
    null,
    null,
    null,
    'comments',
    'signature',
    'signature',
    'sales',
    'sales',
    'sales',
    'legal',
    'sharing',
    'sharing',
  ]);
});

it('drops a heading that is left out from the paths of what stands below it', () => {
  const text = `# Knots

# Contents

- [Bowline](#bowline)
- [Reef knot](#reef-knot)
- [Hitch](#hitch)

## Bowline

Make a loop first. Then lead the end around.

## Reef knot

Right over left, then left over right.

## Hitch

Pull it tight before you trust it.`;
  const body = blocksOf('markdown', text).find((block) => block.content.text.startsWith('Make'));
  expect(body?.headingPath).toEqual(['Bowline']);
});

it('keeps the line that says whose advice follows', () => {
  const text = `Jo Park from The Long Bench has put together a great list on carving. Here is her advice:

${BODY}`;
  expect(blocksOf('text', text).every((block) => block.leftOut === null)).toBe(true);
});
