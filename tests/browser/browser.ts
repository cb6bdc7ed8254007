import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const windows = (...path: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => join(root, ...path));

/** Where browsers of the right kind are installed on Linux, macOS and Windows. */
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
  ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

function findBrowser(): string | null {
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH names ${own}, which does not exist.`);
    return own;
  }
  return [...SYSTEM, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

const executablePath = findBrowser();

/** Whether the page can be tried here; with CI=true a missing browser is a failure, not an excuse. */
export const hasBrowser = executablePath !== null || process.env.CI === 'true';

if (!hasBrowser) {
  console.warn(
    '\n!! No Chromium, Chrome or Edge found: the browser tests are SKIPPED.\n!! Set CHROMIUM_PATH, or run "npx playwright install chromium-headless-shell".\n',
  );
}

/** Starts the browser that was found. */
export function startBrowser(): Promise<Browser> {
  if (executablePath === null) throw new Error('CI=true, but there is no browser to test with.');
  return chromium.launch({ executablePath, args: FLAGS });
}
