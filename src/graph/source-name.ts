import type { ReadDocument } from '../model/analysis.ts';
import { titleOf } from './source-node.ts';

const LONGEST_NAME = 48;

const shorten = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).replace(/\s\S*$/, '')} …`;

/** How each source is called in a sentence, by document id: publisher, else author, else title; never two alike. */
export function sourceNames(documents: readonly ReadDocument[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const read of documents) {
    const { publisher, author } = read.meta;
    const choices = [publisher, author, titleOf(read), read.document.path];
    const name =
      choices.find((choice) => choice && !taken.has(shorten(choice))) ?? read.document.path;
    taken.add(shorten(name));
    names.set(read.document.id, shorten(name));
  }
  return names;
}
