import type { Source } from './graph-index.ts';

/** How a source is called where there is little room. */
export interface SourceName {
  /** Place among the sources, from 1. */
  readonly number: number;
  /** Publisher, author or title, unique among the sources. */
  readonly name: string;
  /** One to three characters, unique among the sources. */
  readonly initials: string;
}

interface Named {
  readonly name: string;
  /** Told from another by its number alone. */
  readonly numbered: boolean;
}

const SMALL = /^(a|an|and|at|by|do|does|for|how|in|of|on|or|the|to|what|when|why|with|you|your)$/;

const clean = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** What a name says once small words and ways of writing are taken off: "When you don't …" is "When you do not …". */
function gistOf(name: string): Set<string> {
  const words =
    name
      .toLowerCase()
      .replace(/n['’]t\b/g, ' not')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.test(word)));
}

/** Whether a reader would take one for the other at a glance. */
function alike(p: ReadonlySet<string>, q: ReadonlySet<string>): boolean {
  const shared = [...p].filter((word) => q.has(word)).length;
  return shared > 1 && shared >= 0.75 * Math.max(p.size, q.size);
}

/** Replaces what is not unique by a longer form, and adds the number to those that still look alike. */
function makeUnique(candidates: readonly (readonly string[])[]): Named[] {
  const chosen = candidates.map(([first = '']) => first);
  const longest = Math.max(0, ...candidates.map((list) => list.length));
  for (let step = 1; step < longest; step += 1) {
    const counts = tally(chosen);
    candidates.forEach((list, i) => {
      const better = list[step];
      if (better !== undefined && (counts.get(chosen[i] ?? '') ?? 0) > 1) chosen[i] = better;
    });
  }
  const counts = tally(chosen);
  const gists = chosen.map(gistOf);
  return chosen.map((name, i) => {
    const gist = gists[i] ?? new Set();
    const numbered =
      (counts.get(name) ?? 0) > 1 || gists.some((other, j) => j !== i && alike(gist, other));
    return { name: numbered ? `${name} (${i + 1})` : name, numbered };
  });
}

function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter(
    (word) => !/^(the|a|an|of|and|to|in|on|for|at|by|with)$/i.test(word),
  );
  const letters = (telling.length > 0 ? telling : words).map((word) => [...word][0] ?? '');
  return letters.slice(0, 2).join('').toUpperCase();
}

/** Short, unique names for all sources, by key. */
export function sourceNames(sources: readonly Source[]): Map<string, SourceName> {
  const names = makeUnique(
    sources.map((source) => {
      const publisher = clean(source.publisher);
      const author = clean(source.author);
      const title = clean(source.title);
      const forms = [publisher, author, title].filter((form) => form !== '');
      const both = publisher && author ? [`${publisher}, ${author}`] : [];
      const longer = [...both, title].filter((form) => form !== '' && form !== forms[0]);
      return [forms[0] ?? source.path, ...longer];
    }),
  );
  const initials = names.map(({ name, numbered }, i) =>
    numbered ? String(i + 1) : initialsOf(name),
  );
  const counts = tally(initials);
  return new Map(
    sources.map((source, i) => {
      const short = initials[i] ?? '';
      const usable = short !== '' && counts.get(short) === 1;
      return [
        source.key,
        {
          number: i + 1,
          name: names[i]?.name ?? source.path,
          initials: usable ? short : String(i + 1),
        },
      ];
    }),
  );
}
