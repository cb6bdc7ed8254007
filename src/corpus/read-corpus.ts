import { createHash } from 'node:crypto';
import { cwd as currentFolder } from 'node:process';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument, DocumentFormat } from '../model/document.ts';
import { decode } from './decode.ts';
import { withDistinctPaths } from './distinct-paths.ts';
import { documentIds } from './document-id.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { conversionFor, formatOf } from './format-of.ts';
import { LARGEST_FILE, readBytes } from './read-file.ts';

/** How a corpus is read. */
export interface CorpusOptions {
  /** Folder that relative paths start from; by default the one the process is in. */
  readonly cwd?: string;
  /** Largest file in bytes; by default five million. */
  readonly largestFile?: number;
}

/** The documents of a corpus, sorted by path, with all that was left out and why. */
export interface Corpus {
  readonly documents: CorpusDocument[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads the articles behind paths of files, folders and glob patterns. Never throws for a bad input: each
 * one gives a diagnostic that names it, and the others are read.
 */
export async function readCorpus(
  paths: readonly string[],
  options: CorpusOptions = {},
): Promise<Corpus> {
  const found = await findFiles(paths, options.cwd ?? currentFolder());
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const read: Omit<CorpusDocument, 'id'>[] = [];
  for (const file of withDistinctPaths(found.files)) {
    const format = formatOf(file.path);
    if (format === null) {
      diagnostics.push(...otherFormat(file));
      continue;
    }
    const result = await readDocument(file, format, options.largestFile ?? LARGEST_FILE);
    diagnostics.push(...result.diagnostics);
    if (result.document !== null) read.push(result.document);
  }
  read.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const ids = documentIds(read.map((document) => document.path));
  const documents = read.map((document, index) => ({ id: ids[index] ?? '', ...document }));
  return { documents, diagnostics };
}

async function readDocument(
  file: FoundFile,
  format: DocumentFormat,
  largest: number,
): Promise<{ document: Omit<CorpusDocument, 'id'> | null; diagnostics: Diagnostic[] }> {
  const { path } = file;
  const without = (severity: Severity, rule: string, what: string) => ({
    document: null,
    diagnostics: [message(path, severity, rule, what)],
  });
  let result: Awaited<ReturnType<typeof readBytes>>;
  try {
    result = await readBytes(file.absolute, largest);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return without(
      'error',
      'unreadable-path',
      `cannot be read (${reason}). Check that you may read it.`,
    );
  }
  if ('refused' in result) {
    return result.refused === 'too-large'
      ? without(
          'error',
          'file-too-large',
          `is larger than ${largest / 1_000_000} MB and was left out. Divide it into articles, or remove embedded pictures.`,
        )
      : without('error', 'not-a-file', 'is a device, a pipe or a socket and was left out.');
  }
  const { text, encoding } = decode(result.bytes);
  if (text.trim() === '') return without('note', 'empty-file', 'is empty and was left out.');
  const sha256 = createHash('sha256').update(result.bytes).digest('hex');
  const guessed = message(
    path,
    'warning',
    'invalid-encoding',
    'is not valid UTF-8 and was read as windows-1252. If letters look wrong, save it as UTF-8.',
  );
  return {
    document: { path, format, text, sha256 },
    diagnostics: encoding === 'windows-1252' ? [guessed] : [],
  };
}

// In a folder, files that are no articles lie beside those that are: only formats that may hold one are worth a word.
function otherFormat(file: FoundFile): Diagnostic[] {
  const conversion = conversionFor(file.path);
  if (conversion === null && !file.named) return [];
  const advice = conversion ?? 'give Markdown (.md), a web page (.html) or plain text (.txt)';
  return [
    message(
      file.path,
      'note',
      'other-format',
      `is in a format that is not read and was left out: ${advice}.`,
    ),
  ];
}

function message(file: string, severity: Severity, rule: string, what: string): Diagnostic {
  return { rule, severity, file, place: null, message: `${file} ${what}` };
}
