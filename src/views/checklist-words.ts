import type { ChecklistItem } from './checklist.ts';
import type { Side } from './conflict-sides.ts';
import type { Position } from './graph-index.ts';
import { quoted } from './quotation.ts';

/** What to do; a source's own words stand between quotation marks. */
export function itemText({ label, words }: ChecklistItem): string {
  return words === 'source' ? quoted(label) : label;
}

/** "4 of 5 sources". */
export function supportText({ support, of }: ChecklistItem): string {
  return `${support} of ${of} sources`;
}

/** "Paper A, Paper B · qualified: Paper C · against: Paper D"; advice to leave something needs no word for it. */
export function backersText({ backers, counts }: ChecklistItem): string {
  const names = (position: Position): string =>
    backers
      .filter((backer) => backer.position === position)
      .map(({ name }) => name)
      .join(', ');
  if (counts.for + counts.qualified === 0) return names('against');
  return [
    ...(counts.for > 0 ? [names('for')] : []),
    ...(counts.qualified > 0 ? [`qualified: ${names('qualified')}`] : []),
    ...(counts.against > 0 ? [`against: ${names('against')}`] : []),
  ].join(' · ');
}

/** What a side wants or, when no words of its own say so, who is on it. */
export function sideText(
  { label, sources }: Pick<Side, 'label' | 'sources'>,
  names: ReadonlyMap<string, string>,
): string {
  return label || sources.map((source) => names.get(source) ?? source).join(', ');
}
