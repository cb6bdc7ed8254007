import type { CorpusDocument } from '../../model/document.ts';
import { type DocumentTree, refused } from '../document-tree.ts';
import { readFrontMatter } from '../front-matter.ts';
import { readEntries } from './entries.ts';
import { headingDepths } from './headings.ts';
import { readLines } from './lines.ts';
import { buildTree } from './tree.ts';

const LONGEST_LINE = 1_000_000;

/**
 * Reads a text file as people lay them out, without any markup: bullets, numbers, indentation and short
 * lines above paragraphs become the lists and headings of a syntax tree.
 */
export function parsePlainText(document: CorpusDocument): DocumentTree {
  const { path, text } = document;
  const front = readFrontMatter(document);
  const lines = readLines(text, front.end);
  const endless = lines.find((line) => line.text.length > LONGEST_LINE);
  if (endless !== undefined) {
    return refused(
      path,
      'line-too-long',
      `${path}: one line has more than ${LONGEST_LINE} characters and is no prose, so this file is left out. Divide it into paragraphs and read it again.`,
      { start: endless.start, end: endless.start },
    );
  }
  const entries = readEntries(lines);
  const tree = buildTree(entries, headingDepths(entries));
  const source = { text, base: 0, syntax: 'plain' } as const;
  return { meta: front.meta, parts: [{ tree, source }], diagnostics: front.diagnostics };
}
