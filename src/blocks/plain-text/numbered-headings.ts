import type { Entry } from './entries.ts';
import { isShort, STOP } from './line-shape.ts';

/**
 * Numbered lines that are headings ("1. Rest well" above paragraphs) rather than items of a list. They
 * come in runs: nearly all are short and have a text of their own below.
 */
export function numberedHeadings(entries: readonly Entry[]): number[] {
  return numberedRuns(entries)
    .filter((run) => {
      const short = run.filter((index) => isShort(entries[index]?.text ?? ''));
      const bodies = run.filter((index) => hasBody(entries, index));
      if (short.length < run.length * 0.75 || bodies.length < Math.max(1, run.length - 1))
        return false;
      const stopped = run.filter((index) => STOP.test(entries[index]?.text ?? ''));
      const setOff = run.every((index) => entries[index]?.blankBelow === true);
      return (
        stopped.length <= run.length / 2 ||
        (setOff && stopped.length === run.length && run.length > 1)
      );
    })
    .flat();
}

function numberedRuns(entries: readonly Entry[]): number[][] {
  const runs: number[][] = [];
  const open = new Map<number, { run: number[]; style: string; ordinal: number }>();
  for (const [index, { marker, indent }] of entries.entries()) {
    if (marker === null || marker.kind === 'bullet') continue;
    const before = open.get(indent);
    // Authors mix "5." and "6)" in one run: the count tells more than the style.
    const follows = before !== undefined && marker.ordinal === before.ordinal + 1;
    if (before !== undefined && follows) {
      before.run.push(index);
      open.set(indent, { ...before, ordinal: marker.ordinal ?? 0 });
    } else {
      const run = [index];
      runs.push(run);
      open.set(indent, { run, style: marker.style, ordinal: marker.ordinal ?? 0 });
    }
    for (const column of open.keys()) if (column > indent) open.delete(column);
  }
  return runs;
}

// A paragraph of its own: below it, no deeper list, no further item.
function hasBody(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index];
  const next = entries[index + 1];
  return (
    entry !== undefined &&
    next !== undefined &&
    next.marker === null &&
    next.depth === 0 &&
    (next.indent >= entry.indent || next.blankAbove)
  );
}
