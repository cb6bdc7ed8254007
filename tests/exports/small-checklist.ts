import fc from 'fast-check';
import { type Checklist, makeChecklist } from '../../src/views/checklist.ts';
import { type ChecklistProgress, NO_PROGRESS } from '../../src/views/checklist-progress.ts';
import { compareSources } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from '../views/small-graph.ts';

const index = indexGraph(smallGraph());

/** Rest first, write at once, ask for feedback (disputed), write three weeks later, no gossip. */
export const checklist: Checklist = makeChecklist(
  index,
  compareSources(index, findConflicts(index)),
);

/** A reader who rested, skips the gossip, follows those against feedback and wants to write before resting. */
export const progress: ChecklistProgress = {
  done: new Set(['recommendation:rest']),
  skipped: new Set(['recommendation:gossip']),
  sides: new Map([['recommendation:feedback', 'b']]),
  notes: new Map([['recommendation:note', 'Thank Ms Ito;\nmention the bridge, too']]),
  order: ['recommendation:note', 'recommendation:rest'],
};

/** The same checklist where every name, label and quote is made of these words. */
export function worded(text: string): Checklist {
  return {
    subject: text,
    names: new Map([...checklist.names.keys()].map((key) => [key, text])),
    groups: checklist.groups.map((group) => ({
      ...group,
      title: text,
      items: group.items.map((item) => ({
        ...item,
        label: text,
        theme: item.theme && { ...item.theme, label: text },
        backers: item.backers.map((backer) => ({ ...backer, name: text })),
        quotes: item.quotes.map((quote) => ({
          ...quote,
          source: text,
          statement: { ...quote.statement, text },
        })),
      })),
    })),
  };
}

/** A reader who wrote these words on everything. */
export function noted(text: string): ChecklistProgress {
  const items = checklist.groups.flatMap((group) => group.items);
  return { ...NO_PROGRESS, notes: new Map(items.map(({ key }) => [key, text])) };
}

/** Any text, those that a file format could stumble over more often than others. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...['"', ',', ';', '\\', '\n', '\r', '\r\n', '=', '+', '-', '@', '\t', ' ', 'n', ':'],
        ...[
          'END:VTODO',
          '- [ ] ',
          '# ',
          '```',
          '<b>',
          '\u2028',
          '\u202e',
          '\0',
          'ü',
          '😀',
          '\ud800',
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

export const FIXED = { seed: 20261123, numRuns: 200 };
