import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.ts';
import { isClone } from './program-root.ts';

/** Everything the page is made of; a change to any of it makes the built page stale. */
const PAGE_SOURCES = ['web', 'src/format', 'src/views', 'vite.config.ts', 'package-lock.json'];

const stampOf = (root: string): string =>
  hashFiles(new Map(PAGE_SOURCES.map((name) => [name, join(root, name)])));

const readIfThere = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, 'utf8') : null;

/** Builds the page into a folder of its own; Vite is loaded here only, for it takes a second. */
const buildWithVite = async (root: string, outDir: string): Promise<void> => {
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    // Vite talks on stdout, which belongs to the results.
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
};

export interface PageOptions {
  readonly onBuild: () => void;
  readonly build?: (root: string, outDir: string) => Promise<void>;
}

/**
 * The built page's HTML. In a clone it is built again when its sources changed; an installed
 * package has it ready. Two starts at once do no harm: each builds apart and renames.
 */
export async function loadPage(root: string, options: PageOptions): Promise<string> {
  const folder = join(root, 'dist', 'page');
  const html = join(folder, 'index.html');
  const stampFile = join(folder, '.stamp');
  if (!isClone(root)) return readFileSync(html, 'utf8');
  const stamp = stampOf(root);
  if (existsSync(html) && readIfThere(stampFile) === stamp) return readFileSync(html, 'utf8');

  options.onBuild();
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(root, 'dist', '.page-'));
  try {
    await (options.build ?? buildWithVite)(root, scratch);
    // The stamp goes first and comes last: a crash in between only means one more build.
    rmSync(stampFile, { force: true });
    renameSync(join(scratch, 'index.html'), html);
    writeFileSync(stampFile, stamp);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return readFileSync(html, 'utf8');
}
