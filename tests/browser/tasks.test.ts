import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { type Bench, openAt, setUp, shut, textOf } from './open-page.ts';

/** How somebody works the page: with a pointer only, or with keys only. */
interface Hands {
  /** Follows or presses something. */
  use(page: Page, name: string | RegExp, within?: string): Promise<void>;
}

const find = (page: Page, name: string | RegExp, within: string) =>
  page
    .locator(within)
    .locator('a, button, summary, input, [tabindex]')
    .filter({ visible: true })
    .and(
      page
        .getByRole('link', { name, includeHidden: false })
        .or(page.getByRole('button', { name }))
        .or(page.getByRole('checkbox', { name }))
        .or(page.locator('summary', { hasText: name })),
    )
    .first();

const POINTER: Hands = {
  use: (page, name, within = 'body') => find(page, name, within).click(),
};

/** So many stops and no more lie between any two places of the page. */
const MOST_STOPS = 400;

const KEYS: Hands = {
  async use(page, name, within = 'body') {
    const wanted = await find(page, name, within).elementHandle();
    if (!wanted) throw new Error(`not on the page: ${name}`);
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) {
        const key = await wanted.evaluate((element) =>
          element instanceof HTMLInputElement ? 'Space' : 'Enter',
        );
        await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`out of reach of the keyboard: ${name}`);
  },
};

describe.skipIf(!hasBrowser)('five things that people come for', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUp();
  });
  afterAll(() => bench.close());

  const withPage = async (task: (page: Page) => Promise<void>): Promise<void> => {
    const opened = await openAt(bench, bench.address);
    await task(opened.page);
    expect(opened.problems).toEqual([]);
    await shut(opened);
  };

  describe.each([
    ['the pointer', POINTER],
    ['the keyboard', KEYS],
  ] as const)('with %s alone', (_name, hands) => {
    it('finds the most contested recommendation and reads the reasons of both sides', () =>
      withPage(async (page) => {
        await hands.use(page, /^Conflict over/, 'tr.row:first-of-type, .row.contested');
        const card = page
          .locator('.conflict')
          .filter({ hasText: 'Pinch out the side shoots' })
          .first();
        await card.waitFor();
        expect(await textOf(card)).toContain('For');
        expect(await textOf(card)).toContain('Against');
        expect(await textOf(card)).toMatch(/Why this is a conflict/);
      }));

    it('sees what only one source says', () =>
      withPage(async (page) => {
        await hands.use(page, /that only City Roots says/);
        await page.locator('.chip').first().waitFor();
        const rows = page.locator('tr.row');
        expect(await rows.count()).toBeGreaterThan(0);
        for (const text of await rows.locator('.counts').allInnerTexts())
          expect(text).toMatch(/^1 .* 4 say nothing$/);
      }));

    it('gets from an item of the checklist to the sentence in its article', () =>
      withPage(async (page) => {
        await hands.use(page, 'Checklist', 'nav.views');
        const item = '.item:has-text("Pinch out the side shoots")';
        await hands.use(page, /of 5 sources/, item);
        await hands.use(page, /^Read it in its place/, item);
        await page.locator('.article .said.here').waitFor();
        expect(await textOf(page.locator('.said.here'))).toContain('ide shoots');
      }));

    it('sends a link that opens at exactly what is seen', () =>
      withPage(async (page) => {
        await hands.use(page, 'Theme', '.order');
        await hands.use(page, /^Pinch out the side shoots$/, 'tr.row');
        await page.locator('.drawer').waitFor();
        const other = await openAt(bench, page.url());
        for (const place of ['.order [aria-current=true]', '.drawer h2', 'tr.row.current .label'])
          expect(await textOf(other.page.locator(place))).toBe(await textOf(page.locator(place)));
        await shut(other);
      }));

    it('prints a checklist with the choices made', () =>
      withPage(async (page) => {
        await hands.use(page, 'Checklist', 'nav.views');
        await hands.use(page, /^Follow this/, '.item:has-text("Pinch out the side shoots")');
        await page.emulateMedia({ media: 'print' });
        const item = page.locator('.item', { hasText: 'Pinch out the side shoots' }).first();
        expect(await textOf(item)).toContain('You chose');
        expect(await page.locator('nav.views').isVisible()).toBe(false);
        expect(await page.getByRole('button', { name: 'Change' }).first().isVisible()).toBe(false);
      }));
  });
});
