import type { Token } from '../../language/token.ts';
import { wordList } from '../../language/word-list.ts';

const CHOOSING = wordList(
  'Verbs that take one thing out of several for a purpose; written for this project.',
  `use choose pick prefer recommend suggest buy get take start begin go write set store keep put run learn try install adopt
  select favour favor opt switch stick serve order make send`,
);
/** Words that lead to what something is taken for, or to where it is put. */
const PURPOSES = new Set(['for', 'as', 'in', 'on', 'to', 'with', 'from', 'when', 'at', 'into']);
const NAMES = /^(?:NOUN|PROPN|X|NUM|ADJ)$/;

/** What a deed takes and for what: "use a wide brush for the ceiling". */
export interface Choice {
  /** Stems of the thing taken. */
  readonly thing: ReadonlySet<string>;
  /** Stems of the purpose or place. */
  readonly frame: ReadonlySet<string>;
}

/** The choice that a deed makes, or `null` where it takes nothing for anything. */
export function findChoice(deed: readonly Token[]): Choice | null {
  const verb = deed.findIndex(({ lemma }) => CHOOSING.words.has(lemma.toLowerCase()));
  if (verb < 0 || verb > 3) return null;
  const rest = deed.slice(verb + 1);
  const turn = rest.findIndex(({ lower }, at) => at > 0 && PURPOSES.has(lower));
  if (turn < 0) return null;
  const stems = (tokens: readonly Token[]) =>
    new Set(tokens.filter(({ pos }) => NAMES.test(pos)).map(({ stem }) => stem));
  const [thing, frame] = [stems(rest.slice(0, turn)), stems(rest.slice(turn + 1))];
  return thing.size > 0 && frame.size > 0 ? { thing, frame } : null;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => b.has(stem));

/**
 * Whether two deeds take different things for one purpose: "Use oil for the pan." / "Use butter for the pan."
 * @param wordsOfA and `wordsOfB` stems of the whole statements: what the other also names is no rival
 */
export function areRivals(
  a: Choice,
  b: Choice,
  wordsOfA: ReadonlySet<string>,
  wordsOfB: ReadonlySet<string>,
): boolean {
  return meet(a.frame, b.frame) && !meet(a.thing, wordsOfB) && !meet(b.thing, wordsOfA);
}
