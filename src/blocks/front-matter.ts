import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CorpusDocument, DocumentMeta } from '../model/document.ts';

/** Front matter found at the top of a document. `end` is where the body begins (UTF-16 offset). */
export interface FrontMatter {
  readonly meta: DocumentMeta;
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const LONGEST = 64_000;
const KEYS: ReadonlyMap<string, keyof DocumentMeta> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['published', 'published'],
  ['date', 'published'],
  ['year', 'published'],
  ['url', 'url'],
]);

/**
 * Reads YAML front matter (`---` to `---`) at the very top of a document. Keys that say nothing about the
 * source are ignored; YAML that cannot be read gives a warning and no metadata, and is still no body text.
 */
export function readFrontMatter(document: CorpusDocument): FrontMatter {
  const none: FrontMatter = { meta: {}, end: 0, diagnostics: [] };
  if (!document.text.startsWith('---')) return none;
  const match = FENCED.exec(document.text.slice(0, LONGEST));
  if (match === null || match.index !== 0) return none;
  const yaml = match[1] ?? '';
  // Two thematic breaks with prose between them are no front matter.
  if (yaml.trim() !== '' && !/^[\w"'-]+[ \t]*:/m.test(yaml)) return none;

  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false });
  const end = match[0].length;
  const error = parsed.errors[0];
  if (error !== undefined) {
    const start = match[0].indexOf('\n') + 1 + error.pos[0];
    const line = lines.linePos(error.pos[0]).line + 1;
    const message = `${document.path}: the front matter could not be read (line ${line}: ${firstLine(error.message)}). Mend it or remove the lines between the two "---"; the article itself is used.`;
    const place = { start, end: Math.min(end, start + 1) };
    const broken: Diagnostic = {
      rule: 'broken-front-matter',
      severity: 'warning',
      file: document.path,
      place,
      message,
    };
    return { meta: {}, end, diagnostics: [broken] };
  }
  const meta: { -readonly [Key in keyof DocumentMeta]: string } = {};
  if (isMap(parsed.contents)) {
    for (const key of parsed.contents.items) {
      const name = KEYS.get(String(key.key).toLowerCase());
      const value = name === undefined ? null : scalar(parsed.get(key.key));
      if (name !== undefined && value !== null && meta[name] === undefined) meta[name] = value;
    }
  }
  return { meta, end, diagnostics: [] };
}

function scalar(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '').trim();
}
