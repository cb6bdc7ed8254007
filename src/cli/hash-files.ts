import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** Larger files are told apart by size and time instead of by content. */
const MAX_HASHED_BYTES = 32 * 1024 * 1024;

/** Folders that no reader goes into: their content can change without changing the result. */
const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** What can be known of a path without ever failing: an unreadable one is the reader's to report. */
const attempt = <T>(look: () => T): T | null => {
  try {
    return look();
  } catch {
    return null;
  }
};

const fileHash = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** What one path holds, line by line in a fixed order; links and devices are named, never opened. */
function* listContents(path: string, label: string, stat: Stats | null): Generator<string> {
  if (!stat) {
    yield `missing ${label}`;
  } else if (stat.isDirectory()) {
    yield `folder ${label}`;
    const entries = attempt(() => readdirSync(path)) ?? [];
    for (const name of entries.sort()) {
      if (isSkipped(name)) continue;
      const below = join(path, name);
      yield* listContents(
        below,
        `${label}/${name}`,
        attempt(() => lstatSync(below)),
      );
    }
  } else if (stat.isFile() && stat.size <= MAX_HASHED_BYTES) {
    yield `file ${label} ${attempt(() => fileHash(path)) ?? 'unreadable'}`;
  } else {
    yield `other ${label} ${stat.size} ${stat.mtimeMs}`;
  }
}

/**
 * One hash over files and folders: it changes when a file below them is added, removed, renamed or
 * edited. Each path comes with the label under which it counts, so that a moved folder hashes alike
 * where that is wanted.
 */
export function hashFiles(paths: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [label, path] of paths) {
    // A link is followed where it was named, as the reading stage does, and nowhere below.
    const stat = attempt(() => statSync(path));
    for (const line of listContents(path, label, stat)) hash.update(`${line}\0`);
  }
  return hash.digest('hex');
}
