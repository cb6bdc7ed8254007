import { toBlocks } from './blocks/to-blocks.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { readDataFile } from './corpus/read-data-file.ts';
import type { Correction } from './corrections/correction.ts';
import { type Corrector, correctAffinities, createCorrector } from './corrections/corrector.ts';
import { parseCorrections } from './corrections/parse-corrections.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { noAdviceFound, nothingRead } from './diagnostics/nothing-found.ts';
import { type PublishedGraph, publishedGraphSchema } from './format/schema.ts';
import { checkSpans } from './graph/check-spans.ts';
import { publish } from './graph/publish.ts';
import { sourceNames } from './graph/source-name.ts';
import type { Judge, JudgingPlan, JudgingTally } from './judging/judge.ts';
import type { JudgedRelations } from './judging/judge-relations.ts';
import type { ReadDocument } from './model/analysis.ts';
import type { CorpusDocument } from './model/document.ts';
import type { Relation } from './model/relation.ts';
import type { Statement } from './model/statement.ts';
import type { Theme } from './model/theme.ts';
import { recommend } from './recommendations/recommend.ts';
import { relate } from './relations/relate.ts';
import { toSentences } from './sentences/to-sentences.ts';
import { findCandidates } from './similarity/candidates.ts';
import { createMiniLmEmbedder } from './similarity/minilm-embedder.ts';
import { represent } from './similarity/represent.ts';
import { withVectorCache } from './similarity/vector-cache.ts';
import { extractStatements } from './statements/extract-statements.ts';
import { discoverThemes } from './themes/discover-themes.ts';
import { parseTaxonomy } from './themes/parse-taxonomy.ts';
import { tagThemes } from './themes/tag-themes.ts';

/** One step of a stage; both count the same things. */
export interface StageProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface PipelineOptions {
  /** A taxonomy; without one the themes are discovered. */
  readonly themesFile: string | null;
  readonly correctionsFile: string | null;
  /** Where vectors and a judge's answers are kept between runs. */
  readonly cacheDir: string;
  /** Confirms or rejects the relations that were found; without one they stand as found. */
  readonly judge: Judge | null;
  /** Told what the judge is going to be asked, before it is. */
  readonly onPlan: (plan: JudgingPlan) => void;
  readonly onProgress: (progress: StageProgress) => void;
}

export interface PipelineResult {
  readonly graph: PublishedGraph;
  readonly diagnostics: readonly Diagnostic[];
  /** How the relations fared before the judge; `null` without one. */
  readonly judged: JudgingTally | null;
}

const GENERATOR = 'advice-graph';

/**
 * Reads files and folders and makes the published graph of them: every stage in its order.
 * @throws {UserError} when nothing usable was read, a data file cannot be understood, or the judge cannot be asked
 */
export async function analyzePaths(
  paths: readonly string[],
  options: PipelineOptions,
): Promise<PipelineResult> {
  await options.judge?.prepare();
  const taxonomy = await readTaxonomy(options.themesFile);
  const corpus = await readCorpus(paths);
  const read = corpus.documents.map(readDocument);
  const diagnostics = [...corpus.diagnostics, ...read.flatMap((document) => document.diagnostics)];
  if (read.length === 0) throw nothingRead(paths, diagnostics);

  const corrections = await readCorrections(options.correctionsFile);
  const corrector = createCorrector(corrections, options.correctionsFile ?? '', corpus.documents);
  const sentences = new Map(read.map((document) => [document.document.id, document.sentences]));
  const found = read.flatMap(({ document }) =>
    extractStatements(document, sentences.get(document.id) ?? []),
  );
  const statements = corrector.statements(found, sentences);
  if (statements.length === 0) throw noAdviceFound(read.map(({ document }) => document.path));

  const vectors = await represent(
    statements,
    taxonomy.map(({ label, description }) => `${label}. ${description}`),
    withVectorCache(createMiniLmEmbedder(), options.cacheDir),
    (done, total) => options.onProgress({ stage: 'Comparing meanings', done, total }),
  );
  const themes = taxonomy.length > 0 ? taxonomy : discoverThemes(statements, vectors.statements);
  const tags = corrector.tags(tagThemes(statements, themes, vectors), statements, themes);
  const candidates = findCandidates(statements, vectors.statements);
  const names = sourceNames(read);
  const nameOf = (source: string) => names.get(source) ?? source;
  const compared = relate(statements, candidates, vectors.statements, nameOf);
  const judged = options.judge
    ? await judgeFound(compared.relations, statements, options.judge, corrector, options)
    : null;
  const relations = corrector.relations(judged?.relations ?? compared.relations, statements);
  const affinities = correctAffinities(compared.affinities, compared.relations, relations);
  const recommendations = recommend(statements, affinities, relations, tags);

  checkSpans(statements, corpus.documents);
  const graph = publish(
    { documents: read, themes, statements, tags, relations, recommendations },
    GENERATOR,
  );
  return {
    graph: publishedGraphSchema.parse(graph),
    diagnostics: [...diagnostics, ...corrector.diagnostics],
    judged: judged?.tally ?? null,
  };
}

/** Few have a judge; what it takes is loaded here only. */
const judgeFound = async (
  found: readonly Relation[],
  statements: readonly Statement[],
  judge: Judge,
  corrector: Corrector,
  { cacheDir, onPlan, onProgress }: PipelineOptions,
): Promise<JudgedRelations> => {
  const [{ openAnswerCache }, { judgeRelations }] = await Promise.all([
    import('./judging/answer-cache.ts'),
    import('./judging/judge-relations.ts'),
  ]);
  return judgeRelations(found, statements, {
    judge,
    answers: openAnswerCache(cacheDir, judge),
    isDecided: corrector.decides(statements),
    onPlan,
    onAsked: (done, total) => onProgress({ stage: 'Asking the judge', done, total }),
  });
};

const readDocument = (
  document: CorpusDocument,
): ReadDocument & { diagnostics: readonly Diagnostic[] } => {
  const { meta, blocks, diagnostics } = toBlocks(document);
  return { document, meta, blocks, sentences: toSentences(blocks), diagnostics };
};

const readTaxonomy = async (file: string | null): Promise<Theme[]> =>
  file === null ? [] : parseTaxonomy(await readDataFile(file), file);

const readCorrections = async (file: string | null): Promise<Correction[]> =>
  file === null ? [] : parseCorrections(await readDataFile(file), file);
