import { posix } from 'node:path';
import type { DocumentFormat } from '../model/document.ts';

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.text', 'text'],
]);

const CONVERSIONS: ReadonlyMap<string, string> = new Map([
  ['.docx', 'save it from the word processor as a web page (.html) or as plain text (.txt)'],
  ['.doc', 'save it from the word processor as a web page (.html) or as plain text (.txt)'],
  ['.odt', 'save it from the word processor as a web page (.html) or as plain text (.txt)'],
  ['.rtf', 'save it from the word processor as a web page (.html) or as plain text (.txt)'],
  ['.pages', 'export it as plain text (.txt)'],
  ['.pdf', 'copy its text to a .txt file, or run "pdftotext FILE.pdf"'],
  ['.epub', 'convert it to .html or .txt with an e-book program'],
  ['.rst', 'convert it with "pandoc FILE.rst -o FILE.md"'],
  ['.adoc', 'convert it with "asciidoctor FILE.adoc" to .html'],
  ['.org', 'export it as Markdown or HTML'],
  ['.tex', 'convert it with "pandoc FILE.tex -o FILE.md"'],
  ['.mhtml', 'save the page again as "web page, HTML only"'],
  ['.webarchive', 'save the page again as "page source"'],
]);

/** The format a file's name tells, or `null` for one that is not read. Letter case does not matter. */
export function formatOf(path: string): DocumentFormat | null {
  return FORMATS.get(extension(path)) ?? null;
}

/** How to turn a file that is not read into one that is; `null` for files that are no articles at all. */
export function conversionFor(path: string): string | null {
  return CONVERSIONS.get(extension(path)) ?? null;
}

function extension(path: string): string {
  return posix.extname(path).toLowerCase();
}
