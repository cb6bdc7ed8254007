import type { Decision, Decisions } from '../views/decisions.ts';
import type { GraphIndex, Relation } from '../views/graph-index.ts';
import { type QuotePlace, quotePlace } from '../views/quote-place.ts';

const HEAD = `# What was decided on the page of advice-graph.
# Save it as corrections.yaml beside the articles, or pass it to the build with --corrections.
# If you have a corrections.yaml already, add the entries below to the list in it.
`;

/** Signs that JSON leaves as they are and YAML does not allow, or reads as the end of a line. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Any words as a scalar of YAML on one line: its double-quoted form is that of JSON, but for a few signs. */
function scalar(words: string): string {
  return JSON.stringify(words).replace(
    UNPRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const place = ({ source, quote }: QuotePlace): string =>
  `{ source: ${scalar(source)}, quote: ${scalar(quote)} }`;

function entry(
  index: GraphIndex,
  { a, b }: Relation,
  { verdict, note }: Decision,
): readonly string[] {
  const first = index.statement.get(a);
  const second = index.statement.get(b);
  if (!first || !second) return [];
  const lines = [
    `a: ${place(quotePlace(index, first))}`,
    `b: ${place(quotePlace(index, second))}`,
    ...(note === '' ? [] : [`note: ${scalar(note)}`]),
  ];
  // A comment alone is no correction, but what a reader wrote is not to be lost.
  if (verdict === null)
    return ['# Not decided, only noted:', ...lines.map((line) => `#   ${line}`)];
  return [`- kind: ${verdict}-relation`, ...lines.map((line) => `  ${line}`)];
}

/**
 * corrections.yaml: a reader's decisions on links in the form that the build reads, in the order of
 * the graph, so that it does not depend on the order of deciding.
 */
export function correctionsYaml(index: GraphIndex, decisions: Decisions): string {
  const entries = [...index.relation.values()].flatMap((link) => {
    const decision = decisions.get(link.key);
    return decision ? entry(index, link, decision) : [];
  });
  const some = entries.some((line) => line.startsWith('-'));
  const list = entries.map((line) => `  ${line}\n`).join('');
  return `${HEAD}\ncorrections:${some ? '' : ' []'}\n${list}`;
}
