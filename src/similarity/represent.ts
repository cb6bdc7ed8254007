import { contentLemmas } from '../language/content-words.ts';
import { tokenize } from '../language/tokenize.ts';
import { mean, unit } from '../language/vector.ts';
import type { Statement } from '../model/statement.ts';
import type { StatementVectors } from '../model/vectors.ts';
import type { Embedder, OnEmbedded } from './embedder.ts';
import { gistsOf } from './gist.ts';

/**
 * Articles on one subject share much that tells nothing ("the garden", "your plants"): this part of the mean vector is
 * taken from each (after Mu and Viswanath, "All-but-the-Top", ICLR 2018). On the three sets of development
 * articles it raised average precision of "same matter" from .20/.05/.016 to .23/.06/.019 for whole texts.
 */
const SHARE_OF_MEAN = 0.7;
/** Of so few vectors, whose mean is mostly they themselves, half of that is taken. */
const FEW = 4;

/** The vectors of a corpus: of its statements by id, and of further texts that are compared with them. */
export interface Representation {
  readonly statements: ReadonlyMap<string, StatementVectors>;
  readonly others: readonly Float32Array[];
}

const centre = (
  vectors: readonly Float32Array[],
  common: Float32Array,
  count: number,
): Float32Array[] => {
  const share = (SHARE_OF_MEAN * count) / (count + FEW);
  return vectors.map((vector) => unit(vector.map((value, i) => value - share * (common[i] ?? 0))));
};

/** Names the section a statement stands in; a heading that is advice itself belongs to the section it opens. */
const sectionOf = ({ source, sentence, text }: Statement): string => {
  const { kind, headingPath } = sentence.block;
  const path = kind === 'heading' ? [...headingPath, text] : headingPath;
  // Without headings, paragraphs are the sections.
  return JSON.stringify([source, ...(path.length > 1 ? path : [sentence.blockIndex])]);
};

/** With fewer telling words than this a heading says little by itself ("Reflect"). */
const FEWEST_TELLING_WORDS = 3;

/** The text of a statement; a short heading with the first advice under it, which tells what it means. */
function inContext({ text, sentence, source }: Statement, at: number, all: readonly Statement[]) {
  const next = all[at + 1];
  const opens =
    sentence.block.kind === 'heading' &&
    next?.source === source &&
    next.sentence.block.headingPath.at(-1) === sentence.block.content.text;
  if (!opens || contentLemmas(tokenize(text)).length >= FEWEST_TELLING_WORDS) return text;
  return `${text}: ${next.text}`;
}

/**
 * Makes the vectors of all statements, and of other texts such as the descriptions of themes.
 * @param others texts that are to be compared with statements; their vectors come back in their order
 */
export async function represent(
  statements: readonly Statement[],
  others: readonly string[],
  embedder: Embedder,
  onEmbedded: OnEmbedded,
): Promise<Representation> {
  const gists = statements.map(gistsOf);
  const texts = [...statements.map(inContext), ...gists.flat(), ...others];
  const vectors = await embedder.embed(texts, onEmbedded);
  const endOfGists = statements.length + gists.flat().length;
  const rawTexts = vectors.slice(0, statements.length);
  const rawGists = vectors.slice(statements.length, endOfGists);
  const common = mean(rawTexts);
  const ofTexts = centre(rawTexts, common, statements.length);
  const ofGists = centre(rawGists, mean(rawGists), rawGists.length);
  const ofDeeds: Float32Array[][] = [];
  let next = 0;
  for (const { length } of gists) {
    ofDeeds.push(ofGists.slice(next, next + length));
    next += length;
  }
  const sections = new Map<string, Float32Array[]>();
  for (const [i, statement] of statements.entries()) {
    const key = sectionOf(statement);
    sections.set(key, [...(sections.get(key) ?? []), ofTexts[i] ?? new Float32Array()]);
  }
  const ofStatements = statements.map((statement, i): [string, StatementVectors] => [
    statement.id,
    {
      text: ofTexts[i] ?? new Float32Array(),
      deeds: ofDeeds[i] ?? [],
      section: unit(mean(sections.get(sectionOf(statement)) ?? [])),
    },
  ]);
  return {
    statements: new Map(ofStatements),
    others: centre(vectors.slice(endOfGists), common, statements.length),
  };
}
