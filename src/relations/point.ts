import { contentStems } from '../language/content-words.ts';
import { findQuantities } from '../language/quantities/find-quantities.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementVectors } from '../model/vectors.ts';
import { type Choice, findChoice } from './contrasts/alternatives.ts';
import { findPreference, lemmasOf, type Preference } from './contrasts/preference.ts';
import type { Measure } from './contrasts/quantity-contrast.ts';
import { type SignedWords, signWords } from './signed-words.ts';
import { alikeVerbs } from './words/verb-classes.ts';

/** A statement made ready for comparison. */
export interface Point {
  readonly statement: Statement;
  /** Tokens of the statement's text. */
  readonly tokens: readonly Token[];
  /** Those of its action, or all of them where no action was found. */
  readonly action: readonly Token[];
  /** Stems of what is to be done: the verb of each deed, and the word that leads the sentence in ("Review: …"). */
  readonly verbs: readonly string[];
  /** Stems of the telling words of each deed, of all of them, and of the whole text. */
  readonly deedWords: readonly ReadonlySet<string>[];
  readonly actionWords: ReadonlySet<string>;
  readonly textWords: ReadonlySet<string>;
  readonly signed: SignedWords;
  readonly preference: Preference | null;
  /** Lemmas of what is to be done, without those it denies. */
  readonly advised: ReadonlySet<string>;
  readonly choices: readonly Choice[];
  readonly measures: readonly Measure[];
  readonly vectors: StatementVectors;
}

/** Verbs that leave what is done to the noun behind them: "do some reflection", "make a list". */
const LIGHT_VERBS = new Set(['do', 'make', 'take', 'have', 'give', 'get', 'be', 'go']);

/** Stem of "consider". */
const CONSIDER = 'consid';

/** What a deed does: its verb, or the noun that a light verb leaves it to. */
const verbOf = (deed: readonly Token[]): string[] => {
  const tokens = deed.filter(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  const [first] = tokens;
  // "Make sure your name is on it" hands on a clause: its verb stands behind the subject.
  const at =
    first && /^(PRON|DET|ADP)$/.test(first.pos) ? tokens.findIndex(({ pos }) => pos === 'VERB') : 0;
  const [head, next] = tokens.slice(Math.max(0, at));
  if (!head) return [];
  // To ask oneself is to think it over, not to ask anybody.
  if (head.lemma === 'ask' && next?.lower === 'yourself') return [CONSIDER];
  if (!LIGHT_VERBS.has(head.lemma.toLowerCase())) return [head.stem];
  if (next?.pos === 'VERB') return [next.stem];
  const noun = tokens.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return noun ? [noun.stem] : [];
};

/** Signs and words at which what an amount belongs to ends. */
const PARTS = /^(?:[,;:.()–—]|and|but|or|then|while)$/;

/** The amounts of a text with the stems of the telling words of their clauses. */
function measuresIn(text: string, tokens: readonly Token[]): Measure[] {
  return findQuantities(text).map((quantity) => {
    const from = tokens.findLastIndex(
      ({ lower, end }) => end <= quantity.start && PARTS.test(lower),
    );
    const to = tokens.findIndex(({ lower, start }) => start >= quantity.end && PARTS.test(lower));
    const clause = tokens
      .slice(from + 1, to < 0 ? tokens.length : to)
      .filter(({ start, end }) => end <= quantity.start || start >= quantity.end);
    return { ...quantity, around: new Set(contentStems(clause)) };
  });
}

/** Words that only say to keep off ("leave the shoots alone"): what is to be left is the thing itself. */
const KEEPING_OFF = new Set('leave alone stay away keep steer clear off out peace rid'.split(' '));

/** The telling words of a deed; of one that is to be left alone, those of the thing. */
function wordsOf(deed: readonly Token[], { stance }: Statement): ReadonlySet<string> {
  const all = new Set(contentStems(deed));
  if (stance === 'do') return all;
  const ofThing = deed.filter(({ lemma }) => !KEEPING_OFF.has(lemma.toLowerCase()));
  const things = new Set(contentStems(ofThing));
  return things.size > 0 ? things : all;
}

/** Reads a statement once, so that its many comparisons need not. */
export function toPoint(statement: Statement, vectors: StatementVectors): Point {
  const tokens = tokenize(statement.text);
  const within = ({ start, end }: Span) =>
    tokens.filter((token) => token.start >= start && token.end <= end);
  const deeds = statement.deeds.map(within).filter(({ length }) => length > 0);
  const [action = tokens] = deeds;
  const said = deeds.length > 0 ? deeds : [tokens];
  const lead = tokens[1]?.text === ':' ? verbOf(tokens.slice(0, 1)) : [];
  const textWords = new Set(contentStems(tokens));
  const signed = signWords(statement, tokens, textWords);
  return {
    statement,
    tokens,
    action,
    verbs: [...said.flatMap(verbOf), ...lead],
    deedWords: said.map((deed) => wordsOf(deed, statement)),
    actionWords: new Set(said.flatMap(contentStems)),
    textWords,
    signed,
    advised: lemmasOf(action.filter((token) => signed.signs[tokens.indexOf(token)] !== -1)),
    preference: findPreference(statement.text),
    choices: said.flatMap((deed) => findChoice(deed) ?? []),
    measures: measuresIn(statement.text, tokens),
    vectors,
  };
}

/** Whether any deed of one does much the same as any of the other. */
export function shareDeed(a: Point, b: Point): boolean {
  return a.verbs.some((verb) => b.verbs.some((other) => alikeVerbs(verb, other)));
}
