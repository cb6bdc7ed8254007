import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument } from '../model/document.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Statement } from '../model/statement.ts';
import { addStatement, type Found } from './add-statement.ts';
import type { Correction, CorrectionOf } from './correction.ts';
import { amongStatements, locate, type Search } from './locate.ts';
import { openReport, type Report } from './report.ts';

type Presence = CorrectionOf<'reject-statement' | 'add-statement'>;
type Setting = CorrectionOf<'set-stance' | 'set-when'>;

const decidesPresence = (correction: Correction): correction is Presence =>
  correction.kind === 'reject-statement' || correction.kind === 'add-statement';

const isSetting = (correction: Correction): correction is Setting =>
  correction.kind === 'set-stance' || correction.kind === 'set-when';

const amongSentences = (
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  documents: readonly CorpusDocument[],
): Search<Found> => ({
  documents,
  candidatesIn: (document) =>
    (sentences.get(document.id) ?? []).map((sentence) => ({
      item: { document, sentence },
      words: [sentence.text, document.text.slice(sentence.source.start, sentence.source.end)],
      span: sentence.source,
    })),
  name: 'sentence of the article itself',
  remedy: 'Quote words of one sentence, and not of a menu or another part that is left out.',
});

const NOTHING_TO_REJECT = 'There is nothing to reject: delete this correction.';

/**
 * Lays a person's decisions on what is advice over the statements that were found.
 * @param sentences of every document, by its id
 * @param corrections those of other kinds are passed over
 * @param file the name of the corrections file, for messages
 * @returns the statements in reading order, and a warning for every correction that no longer applies
 */
export function correctStatements(
  statements: readonly Statement[],
  sentences: ReadonlyMap<string, readonly Sentence[]>,
  documents: readonly CorpusDocument[],
  corrections: readonly Correction[],
  file: string,
): { statements: Statement[]; diagnostics: Diagnostic[] } {
  const report = openReport(file);
  let current = [...statements];
  // What is there comes first, so that what is said of it may stand anywhere in the file.
  for (const correction of corrections.filter(decidesPresence)) {
    if (correction.kind === 'reject-statement') {
      const search = amongStatements(current, documents, NOTHING_TO_REJECT);
      const rejected = locate(correction, search, correction, report);
      if (!rejected) continue;
      report.decide(`${rejected.source} ${rejected.quote.start}`, correction);
      current = current.filter((statement) => statement !== rejected);
    } else {
      const found = locate(correction, amongSentences(sentences, documents), correction, report);
      if (!found) continue;
      report.decide(`${found.document.id} ${found.sentence.source.start}`, correction);
      current = addStatement(found, correction.stance, current, documents);
    }
  }
  for (const correction of corrections.filter(isSetting)) {
    current = set(correction, current, documents, report);
  }
  return { statements: current, diagnostics: report.diagnostics() };
}

const set = (
  correction: Setting,
  statements: Statement[],
  documents: readonly CorpusDocument[],
  report: Report,
): Statement[] => {
  const found = locate(correction, amongStatements(statements, documents), correction, report);
  if (!found) return statements;
  report.decide(`${correction.kind} ${found.id}`, correction);
  const decided =
    correction.kind === 'set-stance' ? { stance: correction.stance } : { when: correction.when };
  return statements.map((statement) =>
    statement === found ? { ...statement, ...decided } : statement,
  );
};
