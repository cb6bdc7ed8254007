import {
  type Alias,
  type Document,
  isNode,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { UserError } from '../diagnostics/user-error.ts';
import { type Correction, correctionsSchema } from './correction.ts';
import { toFormProblem } from './form-problem.ts';

/** As many mistakes as a person mends at one go. */
const MOST_PROBLEMS = 3;

/**
 * Reads a file of corrections. A file that is empty or holds comments only has none.
 * @param file its name, for messages
 * @returns the corrections in the file's order, each with its place in the file
 * @throws {UserError} when it is not YAML or breaks the form
 */
export function parseCorrections(text: string, file: string): Correction[] {
  const lines = new LineCounter();
  const lineOf = (node: Node | null) => (node?.range ? lines.linePos(node.range[0]).line : 1);
  // A key that is itself a list would make yaml warn on stderr; the schema refuses it anyway.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [problem] = document.errors;
  if (problem) {
    const line = problem.linePos?.[0].line ?? 1;
    throw new UserError(
      `${file}, line ${line}: this is not valid YAML (${problem.code}). Put quotation marks around every quote, indent as the examples do, and leave no [] before a list.`,
    );
  }
  if (document.contents === null) return [];
  const parsed = correctionsSchema.safeParse(
    toPlain(document, file, lineOf) ?? { corrections: null },
  );
  if (!parsed.success) {
    const problems = parsed.error.issues
      .map((issue) => toFormProblem(issue, document))
      .map(({ node, what }) => ({ line: lineOf(node), what }))
      .sort((a, b) => a.line - b.line);
    const [first] = problems;
    const named = problems.slice(0, MOST_PROBLEMS).map(({ what }) => what);
    throw new UserError(
      `${file}, line ${first?.line ?? 1}: ${named.join('; ')}. The head of corpus/corrections.yaml shows the form of every kind.`,
    );
  }
  return (parsed.data.corrections ?? []).map((decision, i) => {
    const found = document.getIn(['corrections', i], true);
    const node = isNode(found) ? found : null;
    const [start = 0, end = start] = node?.range ?? [];
    // The range of a block runs on into the white space behind it.
    const place = { start, end: start + text.slice(start, end).trimEnd().length };
    return { ...decision, line: lineOf(node), place };
  });
}

/** The document as plain data; yaml follows aliases only here, and throws at those that lead nowhere. */
const toPlain = (
  document: Document,
  file: string,
  lineOf: (node: Node | null) => number,
): unknown => {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    const aliases: Alias[] = [];
    visit(document, { Alias: (_, alias) => void aliases.push(alias) });
    const culprit = aliases.find((alias) => !alias.resolve(document)) ?? aliases[0] ?? null;
    throw new UserError(
      `${file}, line ${lineOf(culprit)}: words that begin with * or & need quotation marks around them. Put the quote between "…" or '…'.`,
    );
  }
};
