import type { PublishedGraph } from '../src/format/schema.ts';
import type { ChecklistProgress } from '../src/views/checklist-progress.ts';
import { readProgress, writeProgress } from './progress-lines.ts';

/** Storage may be switched off, full or forbidden (from disk, in a private window): then nothing is remembered. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page works without; there is nothing to tell the reader.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * A short name for the articles of a graph: what a reader decided survives a rebuild with corrections or by a newer
 * version, as far as it names what is still there.
 */
export function contentKey(graph: PublishedGraph): string {
  let hash = 0x811c9dc5;
  for (const { key, attributes } of graph.nodes) {
    if (attributes.type !== 'source') continue;
    const text = `${key}${attributes.sha256}`;
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
  }
  return `advice-graph ${(hash >>> 0).toString(16)}`;
}

/** What was done to the checklist of this graph before. */
export function recallProgress(key: string): ChecklistProgress {
  return readProgress(recall(key) ?? '');
}

export function rememberProgress(key: string, progress: ChecklistProgress): void {
  remember(key, writeProgress(progress));
}
