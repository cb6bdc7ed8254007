import { readMarker } from '../enumeration.ts';
import type { InlineLine } from '../text/inline-text.ts';

/**
 * Groups the lines of a paragraph that hard breaks divide: lines that run on belong together, a line that
 * is complete stands alone.
 */
export function paragraphLines(lines: readonly InlineLine[]): InlineLine[][] {
  const groups: InlineLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    if (
      open !== undefined &&
      before !== undefined &&
      runsOn(before.content.text, line.content.text)
    ) {
      open.push(line);
    } else {
      groups.push([line]);
    }
  }
  return groups;
}

/** Whether a text goes on in the next line: that one starts small, or this one stops in the middle. */
function runsOn(line: string, next: string): boolean {
  if (readMarker(next) !== null) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return /(?:,|\b(?:and|or|but|the|a|an|of|to|in|for|with))$/i.test(line);
}

/**
 * Lengths of the list markers that the groups of a paragraph begin with, 0 for those that are no items. A
 * lone dash or number is no list; a bullet is.
 */
export function typedMarkers(groups: readonly (readonly InlineLine[])[]): number[] {
  const markers = groups.map((lines) => readMarker(lines[0]?.content.text ?? ''));
  const many = markers.filter((marker) => marker !== null && marker.kind !== 'label').length > 1;
  return markers.map((marker, index) => {
    if (marker === null || marker.kind === 'label') return 0;
    const isBullet = /^[•◦‣▪●○]/.test(groups[index]?.[0]?.content.text ?? '');
    return many || isBullet ? marker.length : 0;
  });
}
