/** `npm run picture`: makes the pictures of the README and the gallery from the real corpus. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../tests/browser/browser.ts';

const root = new URL('..', import.meta.url);
const docs = (name: string): string => new URL(`docs/${name}`, root).pathname;

const VIEWS = ['compare', 'graph', 'conflicts', 'checklist', 'sources'] as const;
const SCHEMES = ['light', 'dark'] as const;
const SIZES = { wide: { width: 1280, height: 820 }, phone: { width: 360, height: 720 } } as const;

const folder = await mkdtemp(join(tmpdir(), 'advice-graph-picture-'));
const build = ['--import', 'tsx', 'src/cli/main.ts', 'build', 'corpus', '--out', folder, '--quiet'];
execFileSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
const address = pathToFileURL(join(folder, 'index.html')).href;

await mkdir(docs('gallery'), { recursive: true });
const browser = await startBrowser();
for (const [size, viewport] of Object.entries(SIZES))
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    for (const view of VIEWS) {
      const page = await context.newPage();
      await page.goto(`${address}#/${view}`);
      await page.getByRole('main').waitFor();
      await page.screenshot({ path: docs(`gallery/${view}-${size}-${colorScheme}.png`) });
      await page.close();
    }
    await context.close();
  }
await browser.close();
await rm(folder, { recursive: true });
