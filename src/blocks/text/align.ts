import type { Span } from '../../model/span.ts';
import { readCharacterReference } from './entities.ts';
import { isSpace } from './invisible.ts';
import type { MappedTextBuilder } from './mapped-text.ts';

/** How a stretch of source is written: this decides what may stand for one character. */
export type SourceSyntax = 'markdown' | 'code' | 'html' | 'plain';

/** How far to look for the place where value and source run together again. */
const RESYNC_WINDOW = 400;

interface Token {
  readonly characters: string;
  readonly end: number;
}

/**
 * Adds `value`, the text a parser gave for the source between `range.start` and `range.end`, to `out`,
 * each character with the place it comes from. The two differ by character references, escapes, line
 * prefixes and markup, so the source is walked beside the value. A character that has no place in the
 * source is left out.
 *
 * @returns the offset in the source behind the last character found.
 */
export function addAligned(
  out: MappedTextBuilder,
  value: string,
  source: string,
  range: Span,
  syntax: SourceSyntax,
): number {
  let at = range.start;
  let index = 0;
  while (index < value.length) {
    const unit = value[index] ?? '';
    if (isSpace(unit)) {
      const first = index;
      while (index < value.length && isSpace(value[index] ?? '')) index += 1;
      const end = skipSpace(source, at, range.end, syntax, value[index]);
      for (const space of value.slice(first, index).split('')) out.add(space, at, end);
      at = end;
      continue;
    }
    const place = findUnit(source, at, range.end, value, index, syntax);
    if (place === null) {
      index += 1;
      continue;
    }
    for (const character of place.token.characters.split('')) {
      out.add(character, place.start, place.token.end);
    }
    index += place.token.characters.length;
    at = place.token.end;
  }
  return at;
}

function findUnit(
  source: string,
  from: number,
  end: number,
  value: string,
  index: number,
  syntax: SourceSyntax,
): { start: number; token: Token } | null {
  const limit = Math.min(end, from + RESYNC_WINDOW);
  for (let at = from; at < limit; ) {
    const token = readToken(source, at, end, syntax);
    if (token.characters !== '' && value.startsWith(token.characters, index)) {
      return { start: at, token };
    }
    at = token.end;
  }
  return null;
}

function readToken(source: string, at: number, end: number, syntax: SourceSyntax): Token {
  const unit = source[at] ?? '';
  // Parsers show NUL as the replacement character.
  if (unit === '\0') return { characters: '\ufffd', end: at + 1 };
  if (unit === '\\' && syntax === 'markdown' && at + 1 < end) {
    const next = source[at + 1] ?? '';
    if (/[!-/:-@[-`{-~]/.test(next)) return { characters: next, end: at + 2 };
  }
  if (unit === '&' && (syntax === 'markdown' || syntax === 'html')) {
    const reference = readCharacterReference(source, at, syntax === 'markdown');
    if (reference !== null) {
      return { characters: reference.characters, end: Math.min(end, at + reference.length) };
    }
  }
  if (unit === '<' && syntax === 'html' && /[A-Za-z/!]/.test(source[at + 1] ?? '')) {
    const close = source.startsWith('<!--', at) ? '-->' : '>';
    const closed = source.indexOf(close, at);
    if (closed !== -1 && closed < end) return { characters: '', end: closed + close.length };
  }
  return { characters: unit, end: at + 1 };
}

function skipSpace(
  source: string,
  from: number,
  end: number,
  syntax: SourceSyntax,
  next: string | undefined,
): number {
  let at = from;
  while (at < end) {
    const unit = source[at] ?? '';
    if (isSpace(unit)) {
      at += 1;
      if ((unit === '\n' || unit === '\r') && (syntax === 'markdown' || syntax === 'code')) {
        at = skipQuotePrefix(source, at, end, next);
      }
      continue;
    }
    const reference =
      unit === '&' && (syntax === 'markdown' || syntax === 'html')
        ? readCharacterReference(source, at, syntax === 'markdown')
        : null;
    if (reference === null || !isSpace(reference.characters)) break;
    at += reference.length;
  }
  return Math.min(at, end);
}

// A line of a block quote goes on behind its `>`; where the text itself goes on with one, it is no prefix.
function skipQuotePrefix(
  source: string,
  from: number,
  end: number,
  next: string | undefined,
): number {
  let at = from;
  while (at < end && (source[at] === ' ' || source[at] === '\t' || source[at] === '>')) {
    if (source[at] === '>' && next === '>') break;
    at += 1;
  }
  return at;
}
