import type { RelationKind } from '../../../src/model/relation.ts';
import { relate } from '../../../src/relations/relate.ts';
import { markdown } from '../../statements/statement-of.ts';
import { analyseDocuments } from '../data/analyse.ts';
import type { IssuePair } from '../data/issues.ts';

/** What the analysis says of a pair of texts. */
export interface JudgedPair extends IssuePair {
  readonly extractedA: boolean;
  readonly extractedB: boolean;
  readonly found: RelationKind | 'none';
}

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

/**
 * Compares the texts of pairs on one subject as one corpus, each text an article of its own. Of several relations
 * between the sentences of two texts the most confident one counts.
 */
export async function judgePairsOfSubject(pairs: readonly IssuePair[]): Promise<JudgedPair[]> {
  const texts = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const idOf = new Map(texts.map((text, i) => [text, `text-${i}`]));
  const documents = texts.map((text) => markdown(text, idOf.get(text)));
  const { statements, candidates, vectors } = await analyseDocuments(documents);
  const sourceOf = new Map(statements.map(({ id, source }) => [id, source]));
  const extracted = new Set(sourceOf.values());
  const { relations } = relate(statements, candidates, vectors, (source) => source);
  const kinds = new Map<string, RelationKind>();
  for (const { a, b, kind } of [...relations].sort((x, y) => x.confidence - y.confidence))
    kinds.set(keyOf(sourceOf.get(a) ?? '', sourceOf.get(b) ?? ''), kind);
  return pairs.map((pair) => {
    const [a, b] = [idOf.get(pair.a) ?? '', idOf.get(pair.b) ?? ''];
    return {
      ...pair,
      extractedA: extracted.has(a),
      extractedB: extracted.has(b),
      found: kinds.get(keyOf(a, b)) ?? 'none',
    };
  });
}
