import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CorpusDocument } from '../../model/document.ts';
import { type DocumentTree, refused, type TreePart } from '../document-tree.ts';
import { readFrontMatter } from '../front-matter.ts';
import { treeDepth } from '../tree-depth.ts';
import { DEEPEST_NESTING, findDeepNesting } from './nesting.ts';
import { findCostlyPlace } from './parsing-cost.ts';
import { splitAtHeadings } from './sections.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);
/** A list and its item are two levels of the tree, and inline markup comes on top. */
const DEEPEST_TREE = 4 * DEEPEST_NESTING;

/** Parses Markdown with front matter to syntax trees; files that no parser should be given are refused. */
export function parseMarkdown(document: CorpusDocument): DocumentTree {
  const { path, text } = document;
  const deep = findDeepNesting(text);
  if (deep !== null) {
    return refused(
      path,
      'nesting-too-deep',
      `${path}: lists or quotes are nested more than ${DEEPEST_NESTING} deep, so this file is left out. Flatten them and read it again.`,
      { start: deep, end: deep },
    );
  }
  const costly = findCostlyPlace(text);
  if (costly !== null) {
    return refused(
      path,
      'markup-too-complex',
      `${path}: one paragraph or list holds so much that reading it could take minutes, so this file is left out. Divide it with blank lines and headings, or remove what is not prose.`,
      { start: costly, end: costly },
    );
  }
  const front = readFrontMatter(document);
  const parts: TreePart[] = [];
  for (const section of splitAtHeadings(text, front.end)) {
    const tree = markdown.parse(text.slice(section.start, section.end) + section.definitions);
    if (treeDepth(tree) > DEEPEST_TREE) {
      return refused(
        path,
        'nesting-too-deep',
        `${path}: emphasis or links are nested too deep, so this file is left out. Remove the nested markup and read it again.`,
        { start: section.start, end: section.end },
      );
    }
    parts.push({ tree, source: { text, base: section.start, syntax: 'markdown' } });
  }
  return { meta: front.meta, parts, diagnostics: front.diagnostics };
}
