import type { ChecklistProgress } from '../src/views/checklist-progress.ts';

/** A note as it was kept: JSON, since the reader may write anything, line breaks as well. */
function noteFrom(text: string): [key: string, note: string] | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return null;
    const [key, note]: unknown[] = value;
    return typeof key === 'string' && typeof note === 'string' ? [key, note] : null;
  } catch {
    return null;
  }
}

/** What a reader did, a line for each deed: its kind, a space, and what it was done to. */
export function writeProgress({ done, skipped, sides, notes, order }: ChecklistProgress): string {
  return [
    ...[...done].map((key) => `done ${key}`),
    ...[...skipped].map((key) => `skip ${key}`),
    ...[...sides].map(([id, side]) => `${side} ${id}`),
    ...[...notes].map((note) => `note ${JSON.stringify(note)}`),
    ...order.map((key) => `order ${key}`),
  ].join('\n');
}

/** Reads these lines; one that says nothing known is passed over. */
export function readProgress(text: string): ChecklistProgress {
  const done = new Set<string>();
  const skipped = new Set<string>();
  const sides = new Map<string, 'a' | 'b'>();
  const notes = new Map<string, string>();
  const order = new Set<string>();
  for (const line of text.split('\n')) {
    const [kind = ''] = line.split(' ', 1);
    const name = line.slice(kind.length + 1);
    if (kind === 'done') done.add(name);
    else if (kind === 'skip') skipped.add(name);
    else if (kind === 'order') order.add(name);
    else if (kind === 'a' || kind === 'b') sides.set(name, kind);
    else if (kind === 'note') {
      const note = noteFrom(name);
      if (note) notes.set(...note);
    }
  }
  return { done, skipped, sides, notes, order: [...order] };
}
