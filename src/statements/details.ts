import type { Sentence } from '../model/sentence.ts';
import type { TextSpan } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

const isQuestion = ({ text }: Sentence): boolean => /\?["”’')\]]*$/.test(text);

/**
 * Whether a sentence spells out what the statement asks for: a question right behind it, in its own block or in
 * the list its block introduces.
 */
const belongsTo = (sentence: Sentence, { sentence: stated }: Statement): boolean =>
  isQuestion(sentence) &&
  (sentence.blockIndex === stated.blockIndex || sentence.block.introducedBy === stated.blockIndex);

/**
 * Gives each statement the questions that spell it out ("Look back. Was it too dry? Too dark?"): they are parts
 * of it, not advice of their own. Offsets of details count in the document's text.
 */
export function withDetails(
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): Statement[] {
  const byPlace = new Map(statements.map((statement) => [statement.sentence, statement.id]));
  const details = new Map<string, TextSpan[]>();
  let current: Statement | null = null;
  for (const sentence of sentences) {
    const id = byPlace.get(sentence);
    if (id !== undefined) current = statements.find((statement) => statement.id === id) ?? null;
    else if (current && belongsTo(sentence, current)) {
      const { start, end } = sentence.source;
      details.set(current.id, [
        ...(details.get(current.id) ?? []),
        { text: sentence.text, start, end },
      ]);
    }
  }
  return statements.map((statement) => ({
    ...statement,
    details: details.get(statement.id) ?? [],
  }));
}
