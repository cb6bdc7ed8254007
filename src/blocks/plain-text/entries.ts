import { type Marker, readMarker } from '../enumeration.ts';
import type { TextLine } from './lines.ts';
import { continues, wrapWidth } from './wrapping.ts';

/** A paragraph or list item of a text file. */
export interface Entry {
  readonly marker: Marker | null;
  /** Column of its first line, marker included. */
  readonly indent: number;
  /** From behind the marker to the end of its last line (UTF-16 offsets of the document's text). */
  readonly start: number;
  readonly end: number;
  /** Its words, lines joined by spaces. */
  readonly text: string;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  /** Heading level that its own typography gives it ("# …", a line of "=" below), else 0. */
  readonly depth: number;
}

const UNDERLINE = /^([=\-~*_#•+])(?:\s?\1){2,}$/;

/** Puts lines together to paragraphs and list items. */
export function readEntries(lines: readonly TextLine[]): Entry[] {
  const width = wrapWidth(lines);
  const entries: Entry[] = [];
  let open: TextLine[] = [];
  let marker: Marker | null = null;
  const close = (depth = 0): void => {
    if (open.length > 0) entries.push(entryOf(open, marker, depth));
    open = [];
    marker = null;
  };
  for (const line of lines) {
    const rule = UNDERLINE.exec(line.text);
    if (rule !== null) {
      const isUnderline = open.length === 1 && !line.blankAbove && marker === null;
      close(isUnderline ? (rule[1] === '=' ? 1 : 2) : 0);
      continue;
    }
    const before = open.at(-1);
    const found = readMarker(line.text);
    if (
      before !== undefined &&
      found === null &&
      !line.blankAbove &&
      continues(before, line, width)
    ) {
      open.push(line);
      continue;
    }
    close();
    open = [line];
    marker = found;
  }
  close();
  return withoutLoneMarkers(entries);
}

function entryOf(lines: readonly TextLine[], marker: Marker | null, depth: number): Entry {
  const [first] = lines;
  const last = lines.at(-1);
  const hashes = marker === null ? /^(#{1,6})\s+(?=\S)/.exec(first?.text ?? '') : null;
  const skipped = marker?.length ?? hashes?.[0].length ?? 0;
  return {
    marker,
    indent: first?.indent ?? 0,
    start: (first?.start ?? 0) + skipped,
    end: last?.end ?? 0,
    text: lines
      .map((line) => line.text)
      .join(' ')
      .slice(skipped),
    blankAbove: first?.blankAbove ?? true,
    blankBelow: last?.blankBelow ?? true,
    depth: hashes?.[1]?.length ?? depth,
  };
}

// A dash or a letter at the start of a line is a marker only in a row of them.
function withoutLoneMarkers(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => {
    const { marker } = entry;
    if (marker === null || !marker.needsCompany) return entry;
    const isPartner = (other: Entry | undefined): boolean =>
      other?.marker?.style === marker.style && other.indent === entry.indent;
    if (isPartner(entries[index - 1]) || isPartner(entries[index + 1])) return entry;
    if (marker.kind !== 'bullet' && entries.some((other) => other !== entry && isPartner(other))) {
      return entry;
    }
    return { ...entry, marker: null, start: entry.start - marker.length };
  });
}
