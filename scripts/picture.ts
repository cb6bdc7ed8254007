/** `npm run picture`: makes the pictures of the README from the real corpus. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../tests/browser/browser.ts';

const root = new URL('..', import.meta.url);
const folder = await mkdtemp(join(tmpdir(), 'advice-graph-picture-'));
const build = ['--import', 'tsx', 'src/cli/main.ts', 'build', 'corpus', '--out', folder, '--quiet'];
execFileSync(process.execPath, build, { cwd: root, stdio: 'inherit' });

const browser = await startBrowser();
const page = await browser.newPage({
  viewport: { width: 1280, height: 820 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
for (const view of ['compare', 'conflicts']) {
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#/${view}`);
  await page.getByRole('main').waitFor();
  await page.screenshot({ path: new URL(`docs/${view}.png`, root).pathname });
}
await browser.close();
await rm(folder, { recursive: true });
