import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../diagnostics/user-error.ts';

/** The deepest folder of this path that is there; from the root down, so that a file on the way is found. */
const deepestFolder = (path: string): string => {
  const parent = dirname(path);
  const above = parent === path ? path : deepestFolder(parent);
  const stat = above === parent ? statSync(path, { throwIfNoEntry: false }) : undefined;
  const isDangling = !stat && above === parent && lstatSync(path, { throwIfNoEntry: false });
  if ((stat && !stat.isDirectory()) || isDangling) {
    throw new UserError(`${path} is not a folder. Give --out a folder; it is made when missing.`);
  }
  return stat ? path : above;
};

/** Says no early, before minutes of work, to a folder that cannot be written. */
export function requireFolderPath(folder: string): void {
  accessSync(deepestFolder(resolve(folder)), constants.W_OK);
}

/**
 * Makes the folder; the answer removes again what was made, as far as it is still empty. Folder by
 * folder, since Node's own recursion never ends where the system denies that a parent exists
 * (`/proc/x`).
 */
export function makeFolder(folder: string): () => void {
  const made: string[] = [];
  const removeMade = (): void => {
    for (const path of made.toReversed()) {
      try {
        rmdirSync(path);
      } catch {
        return;
      }
    }
  };
  const make = (path: string): void => {
    if (existsSync(path)) return;
    make(dirname(path));
    mkdirSync(path);
    made.push(path);
  };
  try {
    make(resolve(folder));
  } catch (error) {
    removeMade();
    throw error;
  }
  return removeMade;
}
