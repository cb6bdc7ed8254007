import type { Node } from 'unist';

/** The number of levels below the root, found without recursion so that a deep tree cannot overflow the stack. */
export function treeDepth(root: Node): number {
  let depth = 0;
  let level = childrenOf(root);
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(childrenOf);
  }
  return depth;
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}
