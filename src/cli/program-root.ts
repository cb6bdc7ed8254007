import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this program's code: `src` in a clone, `dist/lib` once built. */
export const codeRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const findPackage = (from: string): string => {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No package.json above ${codeRoot}`);
  return findPackage(parent);
};

/** The folder with package.json, `corpus/` and `dist/`. */
export const packageRoot = findPackage(codeRoot);

/** An installed package carries the built page only; a clone has the page's source. */
export const isClone = (root: string): boolean => existsSync(join(root, 'web'));

const userCache = (
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string => {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(homedir(), '.cache');
};

/** Where built graphs and vectors are kept: inside a clone, else where the system keeps caches. */
export function cacheRoot(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  return isClone(root) ? join(root, '.cache') : join(userCache(env, platform), 'advice-graph');
}
