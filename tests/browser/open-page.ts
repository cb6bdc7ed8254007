import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { fillPage } from '../../src/exports/page-html.ts';
import { startBrowser } from './browser.ts';
import { fixtureGraph } from './fixture/graph.ts';

/** The page, built once for a file of tests, with a browser to open it in. */
export interface Bench {
  readonly browser: Browser;
  /** The page as it comes from the build, without a graph. */
  readonly template: string;
  /** Address of the page on disk with the fixture in it. */
  readonly address: string;
  /** Writes another page beside it and gives its address. */
  write(name: string, html: string): string;
  close(): Promise<void>;
}

/** Builds the page into a folder of its own and starts the browser. */
export async function setUp(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'advice-graph-page-'));
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const write = (name: string, html: string): string => {
    const path = join(folder, name);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
  };
  const browser = await startBrowser();
  return {
    browser,
    template,
    address: write('fixture.html', fillPage(template, JSON.stringify(fixtureGraph()))),
    write,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A tab with nothing in it yet. */
export const EMPTY = 'about:blank';

/** A page under test, and everything that went wrong on it. */
export interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

/**
 * Opens an address in a fresh context and listens for errors, warnings and reports of the page's policy.
 * @param before run in every document before its own scripts
 */
export async function openAt(
  { browser }: Bench,
  address: string,
  options: BrowserContextOptions = {},
  before: () => void = () => {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) problems.push(`asked the network for ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.addInitScript(before);
  await page.goto(address);
  if (address !== EMPTY) await page.locator('main').waitFor();
  return { page, problems };
}

/** Closes a page with its context; what went wrong on it is the caller's to judge. */
export async function shut({ page }: Opened): Promise<void> {
  await page.context().close();
}

/** What a reader sees of an element, once it is there. */
export async function textOf(locator: Locator): Promise<string> {
  await locator.first().waitFor();
  return (await locator.allInnerTexts()).join('\n');
}

/** What the tests of one file open pages with; each page is closed behind its test, which fails if anything went wrong. */
export interface Pages {
  /** The page itself and its browser, from the first test on. */
  bench(): Bench;
  /** Opens an address. */
  at(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a state of the fixture. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Sets the page up for the tests that stand in the same `describe`, and clears up behind them. */
export function usePages(): Pages {
  let ready: Bench | null = null;
  let opened: Opened | null = null;
  const bench = (): Bench => {
    if (!ready) throw new Error('The page is not set up before the tests begin.');
    return ready;
  };
  beforeAll(async () => {
    ready = await setUp();
  });
  afterAll(() => ready?.close());
  afterEach(async () => {
    if (!opened) return;
    const { problems } = opened;
    await shut(opened);
    opened = null;
    expect(problems).toEqual([]);
  });
  const at = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    opened = await openAt(bench(), address, options);
    return opened.page;
  };
  return { bench, at, open: (hash = '', options = {}) => at(`${bench().address}${hash}`, options) };
}
