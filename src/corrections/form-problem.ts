import { type Document, isMap, isNode, isScalar, type Node } from 'yaml';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A mistake in the form of a file: what it is, and the node that it stands at when there is one. */
export interface FormProblem {
  readonly node: Node | null;
  readonly what: string;
}

/** The innermost node on the way to a path; a key that is missing has none, but its parent has. */
const nodeOn = (document: Document, path: readonly PropertyKey[]): Node | null => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return null;
};

const keyNode = (map: Node | null, key: string): Node | null => {
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isNode(pair?.key) ? pair.key : map;
};

/** Says in plain words what zod found wrong, and where in the YAML document. */
export function toFormProblem(issue: Issue, document: Document): FormProblem {
  const node = nodeOn(document, issue.path);
  const last = issue.path.findLast((step) => typeof step === 'string') ?? 'the file';
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { node: keyNode(node, key), what: `the key "${key}" has no meaning here` };
  }
  if (issue.path.length > 0 && !document.hasIn(issue.path))
    return { node, what: `"${last}" is missing` };
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options) {
    return { node, what: `"${last}" is none of ${issue.options.map(String).join(', ')}` };
  }
  if (issue.code === 'invalid_value') {
    return { node, what: `"${last}" is none of ${issue.values.map(String).join(', ')}` };
  }
  if (issue.code === 'invalid_type') {
    return {
      node,
      what: `"${last}" has the wrong form (${issue.message.replace(/^Invalid input: /, '')})`,
    };
  }
  return { node, what: `"${last}" ${issue.message}` };
}
