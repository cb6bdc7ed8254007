import { contentLemmas } from '../language/content-words.ts';
import { tokenize } from '../language/tokenize.ts';
import { dot, nearest } from '../language/vector.ts';
import type { Statement } from '../model/statement.ts';
import type { CandidatePair, StatementVectors } from '../model/vectors.ts';

/** Closer than this, a pair is looked at whatever its words. */
const CLOSE = 0.2;
/** With a rare word in common, this is enough. */
const RATHER_CLOSE = 0.08;
/** A word is rare when at most this share of the statements has it. */
const RARE = 0.06;

const rareWords = (statements: readonly Statement[]): Set<string>[] => {
  const lemmas = statements.map(({ text }) => new Set(contentLemmas(tokenize(text))));
  const counts = new Map<string, number>();
  for (const set of lemmas)
    for (const lemma of set) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const most = Math.max(3, RARE * statements.length);
  return lemmas.map((set) => new Set([...set].filter((lemma) => (counts.get(lemma) ?? 0) <= most)));
};

/** Pairs of statements that may be about one matter, of one source or of two; ids ascending within a pair. */
export function findCandidates(
  statements: readonly Statement[],
  vectors: ReadonlyMap<string, StatementVectors>,
): CandidatePair[] {
  const rare = rareWords(statements);
  const pairs: CandidatePair[] = [];
  for (const [i, a] of statements.entries()) {
    const ofA = vectors.get(a.id);
    for (let j = i + 1; j < statements.length; j += 1) {
      const b = statements[j];
      const ofB = b && vectors.get(b.id);
      if (!ofA || !b || !ofB) continue;
      const close = Math.max(dot(ofA.text, ofB.text), nearest(ofA.deeds, ofB.deeds));
      const shared =
        close >= RATHER_CLOSE && [...(rare[i] ?? [])].some((lemma) => rare[j]?.has(lemma));
      if (close >= CLOSE || shared)
        pairs.push(a.id < b.id ? { a: a.id, b: b.id } : { a: b.id, b: a.id });
    }
  }
  return pairs;
}
