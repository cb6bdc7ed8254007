import { contentStems } from '../language/content-words.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementVectors } from '../model/vectors.ts';

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
  readonly vectors: StatementVectors;
}

/** Verbs that leave what is done to the noun behind them: "do some reflection", "make a list". */
const LIGHT_VERBS = new Set(['do', 'make', 'take', 'have', 'give', 'get', 'be', 'go']);

const verbOf = (tokens: readonly Token[]): string[] => {
  const head = tokens.find(({ pos }) => pos !== 'ADV' && pos !== 'PUNCT');
  if (!head) return [];
  if (!LIGHT_VERBS.has(head.lemma.toLowerCase())) return [head.stem];
  const noun = tokens.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  return noun ? [noun.stem] : [];
};

/** Reads a statement once, so that its many comparisons need not. */
export function toPoint(statement: Statement, vectors: StatementVectors): Point {
  const tokens = tokenize(statement.text);
  const within = ({ start, end }: Span) =>
    tokens.filter((token) => token.start >= start && token.end <= end);
  const deeds = statement.deeds.map(within).filter(({ length }) => length > 0);
  const [action = tokens] = deeds;
  const said = deeds.length > 0 ? deeds : [tokens];
  const lead = tokens[1]?.text === ':' ? verbOf(tokens.slice(0, 1)) : [];
  return {
    statement,
    tokens,
    action,
    verbs: [...said.flatMap(verbOf), ...lead],
    deedWords: said.map((deed) => new Set(contentStems(deed))),
    actionWords: new Set(said.flatMap(contentStems)),
    textWords: new Set(contentStems(tokens)),
    vectors,
  };
}
