import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

type Nodes = HtmlNodes | MarkdownNodes;

/** The number of levels below the root, found without recursion so that a deep tree cannot overflow the stack. */
export function treeDepth(root: Nodes): number {
  let depth = 0;
  let level = childrenOf(root);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(childrenOf);
  }
  return depth;
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}
