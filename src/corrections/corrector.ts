import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument } from '../model/document.ts';
import type { Relation } from '../model/relation.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Statement } from '../model/statement.ts';
import type { Theme, ThemeTag } from '../model/theme.ts';
import type { Affinity } from '../model/vectors.ts';
import { correctRelations, decidedPairs } from './correct-relations.ts';
import { correctStatements } from './correct-statements.ts';
import { correctThemes } from './correct-themes.ts';
import type { Correction } from './correction.ts';

/** Lays one file of corrections over each stage's result, and gathers what no longer applies. */
export interface Corrector {
  statements(
    found: readonly Statement[],
    sentences: ReadonlyMap<string, readonly Sentence[]>,
  ): Statement[];
  tags(
    found: readonly ThemeTag[],
    statements: readonly Statement[],
    themes: readonly Theme[],
  ): ThemeTag[];
  /** Tells which pairs of statements a person decided on, whatever is found between them. */
  decides(statements: readonly Statement[]): (pair: Pick<Relation, 'a' | 'b'>) => boolean;
  relations(found: readonly Relation[], statements: readonly Statement[]): Relation[];
  /** Filled as the stages are corrected. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A corrector for the corrections of one file; without corrections it hands everything through. */
export function createCorrector(
  corrections: readonly Correction[],
  file: string,
  documents: readonly CorpusDocument[],
): Corrector {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    statements(found, sentences) {
      const corrected = correctStatements(found, sentences, documents, corrections, file);
      diagnostics.push(...corrected.diagnostics);
      return corrected.statements;
    },
    tags(found, statements, themes) {
      const corrected = correctThemes(found, statements, documents, themes, corrections, file);
      diagnostics.push(...corrected.diagnostics);
      return corrected.tags;
    },
    decides(statements) {
      const decided = decidedPairs(statements, documents, corrections, file);
      return ({ a, b }) => decided.has(`${a} ${b}`);
    },
    relations(found, statements) {
      const corrected = correctRelations(found, statements, documents, corrections, file);
      diagnostics.push(...corrected.diagnostics);
      return corrected.relations;
    },
  };
}

/**
 * Likeness after a person's word: what was confirmed or added as an agreement or conflict is about one matter,
 * and a pair whose relation was taken away is not.
 */
export function correctAffinities(
  affinities: readonly Affinity[],
  before: readonly Relation[],
  after: readonly Relation[],
): Affinity[] {
  const keyOf = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;
  const kept = new Set(after.map(keyOf));
  const rejected = new Set(before.map(keyOf).filter((key) => !kept.has(key)));
  const confirmed = after.filter(({ origin }) => origin === 'correction');
  const decided = new Set([...rejected, ...confirmed.map(keyOf)]);
  return [
    ...affinities.filter((affinity) => !decided.has(keyOf(affinity))),
    ...confirmed.map(({ a, b }) => ({ a, b, matter: 1 })),
  ];
}
