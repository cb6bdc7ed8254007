import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

const bridge = unified().use(rehypeRemark);

/** A pruned page as a Markdown tree whose positions still count in the page's source. */
export function toMarkdownTree(page: HtmlRoot): Root {
  return bridge.runSync(page);
}
