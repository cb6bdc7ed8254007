import { tokenize } from '../../language/tokenize.ts';
import { ALIKE_DEEDS } from './alike-deeds.ts';

/** Verbs and verb phrases that amount to the same deed, by the number of their class. */
export const DEED_CLASSES: readonly (readonly string[])[] = ALIKE_DEEDS.trim()
  .split('\n')
  .map((line) => line.split(',').map((deed) => deed.trim()));

const stemOf = (verb: string): string => tokenize(`to ${verb}`)[1]?.stem ?? verb;

const classesOf = new Map<string, Set<number>>();
for (const [index, deeds] of DEED_CLASSES.entries()) {
  for (const stem of deeds.filter((deed) => !deed.includes(' ')).map(stemOf)) {
    classesOf.set(stem, (classesOf.get(stem) ?? new Set()).add(index));
  }
}

/** Whether two verbs, as stems, are the same or do much the same. */
export function alikeVerbs(a: string, b: string): boolean {
  if (a === b) return true;
  const other = classesOf.get(b);
  return [...(classesOf.get(a) ?? [])].some((index) => other?.has(index));
}
