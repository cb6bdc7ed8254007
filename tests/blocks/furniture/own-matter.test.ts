import { expect, it } from 'vitest';
import { blocksOf } from '../read-as.ts';

// Articles whose matter is what page furniture is made of: every line of them is advice.
const ARTICLES = {
  comments: `# Comments that help

Leave comments that say why. Readers can see what the code does.

## Comments

Write a comment when a decision would surprise the next reader. Delete comments that repeat the line below.

## Replies

Reply to every review comment, even if only with one word. Leave a comment open until both sides agree.

## Leave a comment

Leave a comment where you would have needed one. Sign nothing: the history knows who wrote it.

## Ask for comments

Ask two people to comment before you merge. Let them know by when you need it.`,
  newsletters: `# How to start a newsletter

Subscribe to five newsletters first and read them for a month. Note what you skip.

## Sign up

Ask only for an email address. Every further field costs readers.

## Share

Share each issue on one channel, not on ten. Invite readers to share it with a friend.

## Privacy policy

Write a privacy policy in plain words. Say which cookies you set and why.

## About the author

Tell readers in two sentences who you are and why you know the matter. Leave out your school.

## Contact us

Answer every email within three days. Put a real name below it.`,
  navigation: `# Signs that lead visitors

Put the first sign where people stop anyway. Use arrows.

## Home

Show the way back to the entrance on every floor.

## Search

Watch where people search before you hang a second sign.

## Previous and next

Number the rooms so that the next one can be guessed from the previous one.

## Related posts

Posts of the same colour should lead to related rooms. Paint them before the winter, because paint needs warmth to dry.`,
} as const;

it.each(Object.entries(ARTICLES))('keeps an article about %s', (_, text) => {
  const dropped = blocksOf('markdown', text).filter((block) => block.leftOut !== null);
  expect(dropped.map((block) => block.content.text)).toEqual([]);
});

it.each(Object.entries(ARTICLES))('keeps an article about %s in plain text', (_, text) => {
  const plain = text.replace(/^#+ /gm, '');
  const dropped = blocksOf('text', plain).filter((block) => block.leftOut !== null);
  expect(dropped.map((block) => block.content.text)).toEqual([]);
});
