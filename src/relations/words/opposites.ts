import { AMOUNTS_AND_TIMES } from './opposites/amounts-and-times.ts';
import { DEALINGS } from './opposites/dealings.ts';
import { EFFORT_AND_WORTH } from './opposites/effort-and-worth.ts';
import { FORMS } from './opposites/forms.ts';
import { PLAIN } from './opposites/plain.ts';

/** Two sides of words and short phrases, in lower case, that cannot both hold of one thing. */
export type OppositeSides = readonly [readonly string[], readonly string[]];

const sideOf = (words: string): string[] => words.split(',').map((word) => word.trim());

/** Every entry of the lists; a word may stand in several. */
export const OPPOSITES: readonly OppositeSides[] = [
  PLAIN,
  AMOUNTS_AND_TIMES,
  DEALINGS,
  EFFORT_AND_WORTH,
  FORMS,
].flatMap((list) =>
  list
    .trim()
    .split('\n')
    .map((line): OppositeSides => {
      const [one = '', other = ''] = line.split('|');
      return [sideOf(one), sideOf(other)];
    }),
);

/** Deeds that undo each other but are done at different times: to advise both is no conflict, and no agreement. */
export const DONE_AND_UNDONE: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['create', 'make', 'add', 'write', 'open', 'build', 'start', 'install', 'set'],
    ['delete', 'remove', 'close', 'drop', 'clear', 'finish', 'uninstall', 'erase'],
  ],
];
