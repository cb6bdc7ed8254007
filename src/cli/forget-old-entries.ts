import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Enough to switch between a few sets of articles; an entry is about as large as its articles. */
const KEPT_ENTRIES = 8;

/** Removes the oldest entries of the cache, never the one just written. */
export function forgetOldEntries(cache: string, current: string): void {
  const entries = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((path) => path !== current)
    .map((path) => ({ path, time: statSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of entries.slice(KEPT_ENTRIES - 1))
    rmSync(path, { recursive: true, force: true });
}
