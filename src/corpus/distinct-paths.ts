import { sep } from 'node:path';
import type { FoundFile } from './find-files.ts';

/**
 * Puts the names of folders in front of paths that would be the same ("a.md" from two folders), as many
 * as it takes to tell them apart.
 */
export function withDistinctPaths(files: readonly FoundFile[]): FoundFile[] {
  let paths = files.map(({ path }) => path);
  for (let folders = 1; new Set(paths).size < paths.length; folders += 1) {
    const count = new Map<string, number>();
    for (const path of paths) count.set(path, (count.get(path) ?? 0) + 1);
    paths = paths.map((path, index) => {
      const file = files[index];
      return file === undefined || count.get(path) === 1 ? path : pathWithFolders(file, folders);
    });
  }
  return files.map((file, index) => ({ ...file, path: paths[index] ?? file.path }));
}

function pathWithFolders(file: FoundFile, folders: number): string {
  const depth = file.path.split('/').length + folders;
  return file.absolute.split(sep).filter(Boolean).slice(-depth).join('/');
}
