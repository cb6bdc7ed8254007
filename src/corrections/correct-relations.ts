import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument } from '../model/document.ts';
import type { Relation, RelationKind } from '../model/relation.ts';
import type { Statement } from '../model/statement.ts';
import type { Correction, CorrectionOf } from './correction.ts';
import { amongStatements, locate, type Search } from './locate.ts';
import { inQuotes, openReport, type Report } from './report.ts';

type PairCorrection = CorrectionOf<'reject-relation' | 'confirm-relation' | 'add-relation'>;
type Pair = Pick<Relation, 'a' | 'b'>;

const decidesPair = (correction: Correction): correction is PairCorrection =>
  correction.kind.endsWith('-relation');

const keyOf = ({ a, b }: Pair): string => `${a} ${b}`;

const WHY: Record<RelationKind, string> = {
  agrees: 'A person who read both decided that to follow one is to follow the other.',
  disagrees: 'A person who read both decided that nobody can follow the two together.',
  qualifies:
    'A person who read both decided that it is the same advice with another condition, time or amount.',
};

const REMEDY = {
  'reject-relation': 'There is nothing to reject: delete this correction.',
  'confirm-relation':
    'If they belong together, add it with add-relation; if not, delete this correction.',
};

const locatePair = (
  correction: PairCorrection,
  search: Search<Statement>,
  report: Report,
): Pair | null => {
  const a = locate(correction.a, search, correction, report);
  const b = locate(correction.b, search, correction, report);
  if (!a || !b) return null;
  if (a.source !== b.source) return a.id < b.id ? { a: a.id, b: b.id } : { a: b.id, b: a.id };
  const problem = `${inQuotes(correction.a.quote)} and ${inQuotes(correction.b.quote)} both stand in ${correction.a.source}, and a relation is between two articles. Correct one of the places, or delete this correction.`;
  report.warn(correction, 'correction-within-source', problem);
  return null;
};

/** What stands between the two after the correction. */
const decide = (
  correction: PairCorrection,
  pair: Pair,
  found: readonly Relation[],
  report: Report,
): Relation[] => {
  if (correction.kind === 'add-relation') {
    const { relation: kind, axis, why = WHY[kind] } = correction;
    return [
      { ...pair, kind, axis, confidence: 1, why, cues: { a: [], b: [] }, origin: 'correction' },
    ];
  }
  if (found.length === 0) {
    const problem = `the tool finds no relation between ${inQuotes(correction.a.quote)} and ${inQuotes(correction.b.quote)}. ${REMEDY[correction.kind]}`;
    report.warn(correction, 'correction-without-relation', problem);
  }
  if (correction.kind === 'reject-relation') return [];
  return found.map((relation) => ({ ...relation, confidence: 1, origin: 'correction' }));
};

/**
 * The pairs of statements that a person decided on, each as "a b", the smaller id first. What no longer applies is
 * passed over here and reported by `correctRelations`.
 */
export function decidedPairs(
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
  corrections: readonly Correction[],
  file: string,
): ReadonlySet<string> {
  const search = amongStatements(statements, documents);
  const unread = openReport(file);
  const pairs = corrections.filter(decidesPair).map((each) => locatePair(each, search, unread));
  return new Set(pairs.flatMap((pair) => (pair ? [keyOf(pair)] : [])));
}

/**
 * Lays a person's decisions on pairs of statements over the relations that were found.
 * @param statements after their own corrections
 * @param corrections those of other kinds are passed over
 * @param file the name of the corrections file, for messages
 * @returns the relations ordered by their ids, and a warning for every correction that no longer applies
 */
export function correctRelations(
  relations: readonly Relation[],
  statements: readonly Statement[],
  documents: readonly CorpusDocument[],
  corrections: readonly Correction[],
  file: string,
): { relations: Relation[]; diagnostics: Diagnostic[] } {
  const report = openReport(file);
  const search = amongStatements(statements, documents);
  const decided = new Map<string, { correction: PairCorrection; pair: Pair }>();
  for (const correction of corrections.filter(decidesPair)) {
    const pair = locatePair(correction, search, report);
    if (!pair) continue;
    report.decide(keyOf(pair), correction);
    decided.set(keyOf(pair), { correction, pair });
  }
  const kept = relations.filter((relation) => !decided.has(keyOf(relation)));
  const settled = [...decided].flatMap(([key, { correction, pair }]) =>
    decide(
      correction,
      pair,
      relations.filter((relation) => keyOf(relation) === key),
      report,
    ),
  );
  const ordered = [...kept, ...settled].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1));
  return { relations: ordered, diagnostics: report.diagnostics() };
}
