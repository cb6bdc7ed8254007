import type { PublishedGraph } from '../format/schema.ts';
import { makeChecklist } from '../views/checklist.ts';
import { checklistMarkdown } from '../views/checklist-markdown.ts';
import { compareSources } from '../views/compare-sources.ts';
import { findConflicts } from '../views/conflicts.ts';
import { indexGraph } from '../views/graph-index.ts';

/** checklist.md: what to do, in order, every item with the sources behind it. */
export function checklistToMarkdown(graph: PublishedGraph): string {
  const index = indexGraph(graph);
  const rows = compareSources(index, findConflicts(index));
  return checklistMarkdown(makeChecklist(index, rows));
}
