import type { Statement } from '../../../src/model/statement.ts';
import type { FoundAndLabelled } from '../data/analyse.ts';
import type { LabelledStatement } from '../data/articles.ts';

/** What was found as advice in the articles on one subject, beside what is labelled as such. */
export interface JudgedExtraction {
  /** Found statements; without a label where they are no advice. Borderline advice has one. */
  readonly found: readonly {
    readonly statement: Statement;
    readonly label: LabelledStatement | null;
  }[];
  /** Labelled statements that must be found. */
  readonly wanted: readonly { readonly label: LabelledStatement; readonly isFound: boolean }[];
}

const sharedLength = ({ quote }: Statement, { start, end }: LabelledStatement): number =>
  Math.min(quote.end, end) - Math.max(quote.start, start);

/** Compares what was found as advice with the labels, both ways. */
export function judgeExtraction({
  subject,
  statements,
  labelsOf,
}: FoundAndLabelled): JudgedExtraction {
  const met = new Set(statements.flatMap(labelsOf));
  return {
    found: statements.map((statement) => {
      const [label = null] = [...labelsOf(statement)].sort(
        (x, y) => sharedLength(statement, y) - sharedLength(statement, x),
      );
      return { statement, label };
    }),
    wanted: subject.statements
      .filter(({ optional }) => !optional)
      .map((label) => ({ label, isFound: met.has(label) })),
  };
}
