import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What a character reference stands for, and how much of the source it takes (UTF-16 units). */
export interface CharacterReference {
  readonly characters: string;
  readonly length: number;
}

const CANDIDATE = /&(?:#[xX][0-9a-fA-F]{1,6};?|#[0-9]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)/y;
const known = new Map<string, CharacterReference | null>();
const html = unified().use(rehypeParse, { fragment: true });

/**
 * Reads the character reference at `at` (`&amp;`, `&#39;`, `&hellip;`), or gives `null` when what stands
 * there is a plain ampersand. The table of names is the HTML parser's own. Markdown, unlike HTML, takes
 * only references that end with a `semicolon`.
 */
export function readCharacterReference(
  source: string,
  at: number,
  semicolon: boolean,
): CharacterReference | null {
  CANDIDATE.lastIndex = at;
  const raw = CANDIDATE.exec(source)?.[0];
  if (raw === undefined || (semicolon && !raw.endsWith(';'))) return null;
  const number = readNumber(raw);
  if (number !== null) return { characters: number, length: raw.length };
  let found = known.get(raw);
  if (found === undefined) {
    found = decode(raw);
    known.set(raw, found);
  }
  return found;
}

// Numbers are computed, so that a file full of different ones stays quick; the range 128–159 stands for
// windows-1252 in HTML and is left to the parser.
function readNumber(raw: string): string | null {
  const digits = /^&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?$/.exec(raw);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return code >= 0x80 && code <= 0x9f ? null : String.fromCodePoint(code);
}

function decode(raw: string): CharacterReference | null {
  const node = html.parse(raw).children[0];
  if (node?.type !== 'text' || node.value === raw) return null;
  // Old names need no semicolon ("&copyleft" is © and "left"): what is left over shows how long the name was.
  for (const size of [1, 2]) {
    const rest = node.value.slice(size);
    if (raw.endsWith(rest) && raw.length - rest.length > 1) {
      return { characters: node.value.slice(0, size), length: raw.length - rest.length };
    }
  }
  return null;
}
