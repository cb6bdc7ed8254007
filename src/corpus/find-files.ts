import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { closeNames } from './close-names.ts';
import { walkFolder } from './walk-folder.ts';

/** A file to read. */
export interface FoundFile {
  /** On disk. */
  readonly absolute: string;
  /** Relative to the folder that was named, forward slashes; the bare name for a file named itself. */
  readonly path: string;
  /** Whether the user named this very file: then a format that is not read is worth a word. */
  readonly named: boolean;
}

/** Files found for the paths a user gave, with what went wrong on the way. */
export interface FoundFiles {
  readonly files: FoundFile[];
  readonly diagnostics: Diagnostic[];
}

/** Finds the files behind paths of files, folders and glob patterns, each file once. Never throws. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const found = await findPath(path, cwd);
    diagnostics.push(...found.diagnostics);
    for (const file of found.files) if (!files.has(file.absolute)) files.set(file.absolute, file);
  }
  return { files: [...files.values()], diagnostics };
}

async function findPath(path: string, cwd: string): Promise<FoundFiles> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
    return failed(
      path,
      'web-address',
      `${path}: this is a web address, and nothing is read from the network. Save the page in your browser (as "web page, HTML only") and give the path of the saved file.`,
    );
  }
  const absolute = resolve(cwd, path);
  try {
    const info = await stat(absolute);
    if (info.isDirectory()) return await walkFolder(await realpath(absolute), path);
    if (!info.isFile()) {
      return failed(
        path,
        'not-a-file',
        `${path}: this is a device, a pipe or a socket, not a file. Give the path of a file or folder.`,
      );
    }
    return { files: [namedFile(await realpath(absolute), absolute)], diagnostics: [] };
  } catch (error) {
    return isMissing(error)
      ? await findPattern(path, cwd)
      : failed(
          path,
          'unreadable-path',
          `${path}: cannot be read (${reasonOf(error)}). Check that you may read it.`,
        );
  }
}

async function findPattern(path: string, cwd: string): Promise<FoundFiles> {
  if (!isDynamicPattern(path)) return missing(path, cwd);
  const found = await glob(path.split(sep).join('/'), {
    cwd,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  if (found.length === 0) {
    return failed(
      path,
      'nothing-matches',
      `${path}: no file matches this pattern. Try it with quotation marks around it, or give a folder.`,
    );
  }
  const base = resolve(cwd, staticPart(path));
  const files: FoundFile[] = [];
  for (const file of found) {
    const absolute = resolve(file);
    if (!(await lstat(absolute)).isFile()) continue;
    files.push({
      absolute,
      path: relative(base, absolute).split(sep).join('/'),
      named: false,
    });
  }
  return { files, diagnostics: [] };
}

/** The folders of a glob pattern in front of its first wildcard. */
function staticPart(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const prefix = parts.slice(0, first).join('/');
  return isAbsolute(pattern) && prefix === '' ? '/' : prefix;
}

async function missing(path: string, cwd: string): Promise<FoundFiles> {
  const absolute = resolve(cwd, path);
  let advice = 'Check the spelling and the folder you are in.';
  try {
    const close = closeNames(basename(absolute), await readdir(dirname(absolute)));
    if (close.length > 0) advice = `Did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`;
  } catch {
    advice = `The folder ${dirname(path)} does not exist either. Check the spelling and the folder you are in.`;
  }
  return failed(path, 'missing-path', `${path}: there is no such file or folder. ${advice}`);
}

function namedFile(absolute: string, asNamed: string): FoundFile {
  return { absolute, path: basename(asNamed), named: true };
}

function failed(file: string, rule: string, message: string): FoundFiles {
  return { files: [], diagnostics: [{ rule, severity: 'error', file, place: null, message }] };
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
