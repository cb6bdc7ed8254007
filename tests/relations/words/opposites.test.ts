import { expect, it } from 'vitest';
import { DONE_AND_UNDONE, OPPOSITES } from '../../../src/relations/words/opposites.ts';

const ENTRIES = [...OPPOSITES, ...DONE_AND_UNDONE].map(
  ([one, other]) => [`${one[0]} | ${other[0]}`, one, other] as const,
);

const twice = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i);

it('no phrase stands twice on a side of an entry', () => {
  const repeated = ENTRIES.flatMap(([entry, one, other]) =>
    [...twice(one), ...twice(other)].map((phrase) => `${phrase} in ${entry}`),
  );
  expect(repeated).toEqual([]);
});

it('no phrase stands on both sides of an entry', () => {
  const torn = ENTRIES.flatMap(([entry, one, other]) =>
    one.filter((phrase) => other.includes(phrase)).map((phrase) => `${phrase} in ${entry}`),
  );
  expect(torn).toEqual([]);
});

it('every entry has words on both sides, in lower case and without gaps', () => {
  const odd = ENTRIES.flatMap(([entry, one, other]) =>
    [...one, ...other]
      .filter((phrase) => !/^[^\sA-Z]+(?: [^\sA-Z]+)*$/.test(phrase))
      .map((phrase) => `“${phrase}” in ${entry}`),
  );
  expect(odd).toEqual([]);
});
