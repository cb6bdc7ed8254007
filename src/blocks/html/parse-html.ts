import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { CorpusDocument } from '../../model/document.ts';
import { type DocumentTree, refused } from '../document-tree.ts';
import { readFrontMatter } from '../front-matter.ts';
import { treeDepth } from '../tree-depth.ts';
import { mainContent } from './main-content.ts';
import { DEEPEST_ELEMENT, findDeepElement } from './nesting.ts';
import { pageMeta } from './page-meta.ts';
import { prune } from './prune.ts';
import { toMarkdownTree } from './to-markdown-tree.ts';

const parser = unified().use(rehypeParse);

/** Parses an HTML page and turns its article into a Markdown tree with positions in the page's source. */
export function parseHtml(document: CorpusDocument): DocumentTree {
  const { path, text } = document;
  const deep = findDeepElement(text);
  const front = readFrontMatter(document);
  const page = deep === null ? parser.parse(text.slice(front.end)) : null;
  if (page === null || treeDepth(page) > DEEPEST_ELEMENT) {
    const place = deep === null ? null : { start: deep, end: deep };
    return refused(
      path,
      'nesting-too-deep',
      `${path}: its elements are nested more than ${DEEPEST_ELEMENT} deep, so this file is left out. Save the page again from a browser, or as plain text.`,
      place,
    );
  }
  const meta = { ...pageMeta(page), ...front.meta };
  prune(page);
  const tree = toMarkdownTree({ type: 'root', children: mainContent(page).children });
  const source = { text, base: front.end, syntax: 'html' } as const;
  return { meta, parts: [{ tree, source }], diagnostics: front.diagnostics };
}
