import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBlocks } from '../../../src/blocks/to-blocks.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { CorpusDocument } from '../../../src/model/document.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { CandidatePair, StatementVectors } from '../../../src/model/vectors.ts';
import { toSentences } from '../../../src/sentences/to-sentences.ts';
import { findCandidates } from '../../../src/similarity/candidates.ts';
import { createMiniLmEmbedder } from '../../../src/similarity/minilm-embedder.ts';
import { represent } from '../../../src/similarity/represent.ts';
import { withVectorCache } from '../../../src/similarity/vector-cache.ts';
import { extractStatements } from '../../../src/statements/extract-statements.ts';
import type { LabelledStatement, LabelledSubject } from './articles.ts';

/** What the analysis finds in documents, up to the pairs that are to be judged. */
export interface AnalysedDocuments {
  readonly statements: readonly Statement[];
  readonly vectors: ReadonlyMap<string, StatementVectors>;
  readonly candidates: readonly CandidatePair[];
  /** Of the texts given besides, in their order. */
  readonly others: readonly Float32Array[];
}

/** Statements found in the articles on one subject, with the labels beside them. */
export interface FoundAndLabelled {
  readonly subject: Pick<LabelledSubject, 'statements' | 'relationOf'>;
  readonly statements: readonly Statement[];
  /** The labels of a found statement; none where it is no advice. */
  readonly labelsOf: (statement: Statement) => readonly LabelledStatement[];
}

/** What the analysis finds in the articles on one subject, with the labels beside it. */
export interface AnalysedSubject extends AnalysedDocuments, FoundAndLabelled {
  readonly subject: LabelledSubject;
}

/** Where vectors are kept between runs, as the command line keeps them. */
export const CACHE = fileURLToPath(new URL('../../../.cache/', import.meta.url));

const embedder = withVectorCache(createMiniLmEmbedder(), CACHE);

/** Two spans meet when they share at least half of the shorter one, as in ../shared/evaluation. */
export const spansMeet = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
};

/**
 * Runs the analysis up to the candidate pairs.
 * @param texts to be embedded besides, as the descriptions of themes are
 */
export async function analyseDocuments(
  documents: readonly CorpusDocument[],
  texts: readonly string[] = [],
): Promise<AnalysedDocuments> {
  const statements = documents.flatMap((document) =>
    extractStatements(document, toSentences(toBlocks(document).blocks)),
  );
  const { statements: vectors, others } = await represent(statements, texts, embedder, () => {});
  return { statements, vectors, others, candidates: findCandidates(statements, vectors) };
}

/** Runs the analysis of the articles on one subject up to the candidate pairs. */
export async function analyse(subject: LabelledSubject): Promise<AnalysedSubject> {
  const { documents } = await readCorpus([subject.folder]);
  const fileOf = new Map(documents.map(({ id, path }) => [id, basename(path)]));
  return {
    subject,
    ...(await analyseDocuments(documents)),
    labelsOf: ({ source, quote }) =>
      subject.statements.filter(
        (label) => label.file === fileOf.get(source) && spansMeet(quote, label),
      ),
  };
}

/** What the labels say of two found statements of different articles. */
export function labelledRelation(
  { subject, labelsOf }: FoundAndLabelled,
  a: Statement,
  b: Statement,
) {
  const [ofA, ofB] = [labelsOf(a), labelsOf(b)];
  const relations = ofA.flatMap((x) => ofB.flatMap((y) => subject.relationOf(x, y) ?? []));
  return relations.find(({ kind }) => kind === 'disagrees') ?? relations[0] ?? null;
}
