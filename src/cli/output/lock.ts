import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../diagnostics/user-error.ts';

const LOCK = '.advice-graph-lock';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const claim = (path: string): boolean => {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Keeps a second build out of the folder while this one replaces its files, so that they always
 * come from one build. A lock left by a killed build is taken over.
 * @throws {UserError} when another build is writing there
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  if (!claim(path)) {
    const owner = Number(readFileSync(path, 'utf8'));
    if (Number.isInteger(owner) && owner > 0 && owner !== process.pid && isRunning(owner)) {
      throw new UserError(
        `Another build (process ${owner}) is writing to ${folder}. Wait for it, or choose another folder; if that process is something else, delete ${path}.`,
      );
    }
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}
