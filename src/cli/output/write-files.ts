import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../diagnostics/user-error.ts';
import { lockFolder } from './lock.ts';
import { makeFolder } from './prepare-folder.ts';

/** File names with their contents. */
export type Files = ReadonlyMap<string, string>;

const PREFIX = '.advice-graph-';
const stagedName = (name: string): string => `${PREFIX}new-${name}`;
const backupName = (name: string): string => `${PREFIX}old-${name}`;

const writeSynced = (path: string, content: string): void => {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, content);
    // Without this a power cut after the rename could leave an empty file under the good name.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Removes what this or an earlier, killed build left; only called under the lock. */
const removeLeftovers = (folder: string, names: Iterable<string>): void => {
  const ours = new Set([...names].flatMap((name) => [stagedName(name), backupName(name)]));
  for (const name of readdirSync(folder)) {
    if (ours.has(name)) rmSync(join(folder, name), { force: true });
  }
};

/** Puts the staged files in place; if one cannot be, those already replaced get their old content back. */
const commit = (folder: string, names: readonly string[]): void => {
  const done: string[] = [];
  const at = (name: string): string => join(folder, name);
  try {
    for (const name of names) {
      if (existsSync(at(name))) copyFileSync(at(name), at(backupName(name)));
      renameSync(at(stagedName(name)), at(name));
      done.push(name);
    }
  } catch (error) {
    for (const name of done) {
      if (existsSync(at(backupName(name)))) renameSync(at(backupName(name)), at(name));
      else rmSync(at(name), { force: true });
    }
    throw error;
  }
};

/**
 * Writes a set of files into a folder, all or none: each is written and synced beside its target,
 * then renamed over it. Everything happens in one go without awaiting, so Ctrl-C is only answered
 * before the first byte or after the last rename.
 * @throws {UserError} when a folder stands where a file must go, or another build writes there
 */
export function writeFiles(folder: string, files: Files): void {
  const names = [...files.keys()];
  const removeFolder = makeFolder(folder);
  try {
    const blocked = names.find((name) =>
      statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory(),
    );
    if (blocked !== undefined) {
      throw new UserError(
        `${join(folder, blocked)} is a folder; a file of that name must go there.`,
      );
    }
    const unlock = lockFolder(folder);
    try {
      removeLeftovers(folder, names);
      for (const [name, content] of files) writeSynced(join(folder, stagedName(name)), content);
      commit(folder, names);
    } finally {
      removeLeftovers(folder, names);
      unlock();
    }
  } catch (error) {
    removeFolder();
    throw error;
  }
}
