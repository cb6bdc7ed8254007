import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FoundFile, FoundFiles } from './find-files.ts';

/** Folders that hold no articles of the user's own. */
const SKIPPED_FOLDERS = new Set(['node_modules']);

interface Walk {
  readonly root: string;
  readonly named: string;
  readonly files: FoundFile[];
  readonly diagnostics: Diagnostic[];
  /** Real paths of the folders that were entered. */
  readonly entered: Set<string>;
}

/**
 * Lists the files below a folder, without names that begin with a dot. Symbolic links that lead out of the
 * folder or back into it are not followed, and each is named once.
 *
 * @param root real path of the folder.
 * @param named the folder as the user named it, for messages.
 */
export async function walkFolder(root: string, named: string): Promise<FoundFiles> {
  const walk: Walk = { root, named, files: [], diagnostics: [], entered: new Set([root]) };
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await listFolder(folder, walk)) {
      if (entry.name.startsWith('.')) continue;
      const absolute = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(absolute);
        walk.entered.add(absolute);
      } else if (entry.isSymbolicLink()) {
        await followLink(absolute, walk);
      } else if (entry.isFile()) {
        add(absolute, walk);
      } else {
        report(walk, 'not-a-file', absolute, 'is a device, a pipe or a socket and was left out.');
      }
    }
  }
  return { files: walk.files, diagnostics: walk.diagnostics };
}

async function listFolder(folder: string, walk: Walk): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(
      walk,
      'unreadable-path',
      folder,
      `cannot be read (${reason}). Check that you may read it.`,
    );
    return [];
  }
}

async function followLink(link: string, walk: Walk): Promise<void> {
  let target: string;
  try {
    target = await realpath(link);
  } catch {
    report(
      walk,
      'broken-link',
      link,
      'is a symbolic link that leads nowhere or in a circle and was left out.',
    );
    return;
  }
  if (target !== walk.root && !target.startsWith(walk.root + sep)) {
    report(
      walk,
      'link-out-of-folder',
      link,
      'is a symbolic link out of the folder and was not followed. Name its target as a path of its own if you want it read.',
    );
    return;
  }
  if ((await stat(target)).isDirectory()) {
    // What it leads to is below the folder and is listed there.
    report(
      walk,
      'link-loop',
      link,
      'is a symbolic link to a folder that is read anyway and was not followed.',
    );
  }
}

function add(absolute: string, walk: Walk): void {
  walk.files.push({
    absolute,
    path: inside(absolute, walk),
    named: false,
  });
}

function report(walk: Walk, rule: string, absolute: string, what: string): void {
  const file = join(walk.named, inside(absolute, walk));
  walk.diagnostics.push({
    rule,
    severity: 'warning',
    file,
    place: null,
    message: `${file} ${what}`,
  });
}

function inside(absolute: string, walk: Walk): string {
  return relative(walk.root, absolute).split(sep).join('/');
}
