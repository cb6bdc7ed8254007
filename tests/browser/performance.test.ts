import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillPage } from '../../src/exports/page-html.ts';
import { graphOf, ROOT } from '../graph/built-graph.ts';
import { hasBrowser } from './browser.ts';
import { type Bench, EMPTY, openAt, setUp, shut } from './open-page.ts';

/** Script and style of the page, zipped, without data. */
const MOST_BYTES = 150 * 1024;

/** What a reader does first, in turn; the slowest answer counts. */
const DEEDS: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.locator('tr.row .mark-link').first().click(),
  (page) => page.keyboard.press('Escape'),
  (page) => page.getByRole('link', { name: 'Theme', exact: true }).click(),
  (page) => page.getByLabel('Search advice and quotes').pressSequentially('ask'),
  (page) => page.getByRole('link', { name: 'Checklist' }).click(),
  (page) => page.getByRole('link', { name: 'Conflicts' }).click(),
  (page) => page.getByRole('link', { name: 'Graph' }).click(),
];

/** Watches from the first moment what the Event Timing API calls an interaction. */
const watch = (): void => {
  const slowest = { duration: 0 };
  Object.assign(window, { slowest });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      slowest.duration = Math.max(slowest.duration, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};

describe.skipIf(!hasBrowser)('the page on the real corpus', () => {
  let bench: Bench;
  let address = '';
  const temp = mkdtempSync(join(tmpdir(), 'advice-graph-performance-'));

  beforeAll(async () => {
    bench = await setUp();
    const graph = await graphOf(join(ROOT, 'corpus'), join(temp, 'cache'));
    address = bench.write('corpus.html', fillPage(bench.template, JSON.stringify(graph)));
  }, 180_000);
  afterAll(async () => {
    await bench.close();
    rmSync(temp, { recursive: true, force: true });
  });

  it('stays small enough to be handed around', () => {
    const size = gzipSync(bench.template).length;
    console.info(`Page without data: ${Math.round(size / 1024)} kB gzipped (at most 150).`);
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });

  // How fast it is depends on the machine, so the figures are printed, not judged.
  it('paints and answers; the figures are printed', async () => {
    const opened = await openAt(bench, EMPTY, {}, watch);
    const { page } = opened;
    await page.goto(address);
    await page.locator('tr.row').first().waitFor();
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    );
    for (const deed of DEEDS) {
      await deed(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
      );
    }
    const slowest = await page.evaluate(() => Reflect.get(window, 'slowest').duration as number);
    console.info(
      `First view painted after ${Math.round(painted ?? 0)} ms (to be under 1,000); slowest of ${DEEDS.length} interactions to the next paint ${slowest} ms (to be under 100).`,
    );
    expect(painted).not.toBeNull();
    await shut(opened);
  });

  it('moves nothing while it opens', async () => {
    const opened = await openAt(bench, address);
    const shift = await opened.page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
    await shut(opened);
  });
});
