import { describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { textOf, usePages } from './open-page.ts';

describe.skipIf(!hasBrowser)('narrowing', () => {
  const { open } = usePages();

  it('shows with one click what only one source says, and with another all again', async () => {
    const page = await open();
    const link = page.getByRole('link', { name: /^\d+ that only City Roots says$/ });
    const promised = Number.parseInt(await textOf(link), 10);
    await link.click();
    await page.locator('.chip').first().waitFor();
    expect(await textOf(page.locator('.left'))).toBe(`${promised} of 26 recommendations`);
    expect(await page.locator('tr.row').count()).toBe(promised);
    await page.getByRole('link', { name: 'show all' }).click();
    expect(await page.locator('.chip').count()).toBe(0);
  });

  it('counts for each filter what it would leave beside the others', async () => {
    const page = await open();
    const number = (name: RegExp): Promise<string> =>
      textOf(page.locator('label.choice', { hasText: name }).locator('.number'));
    await page.getByRole('checkbox', { name: /Watering/ }).check();
    const promised = await number(/against/);
    await page.getByRole('checkbox', { name: /against/ }).check();
    expect(await textOf(page.locator('.left'))).toBe(`${promised} of 26 recommendations`);
  });

  it('asks for one theme or for all of several at once', async () => {
    const page = await open();
    for (const theme of [/Watering/, /Pruning/])
      await page.getByRole('checkbox', { name: theme }).check();
    const either = await page.locator('tr.row').count();
    await page.getByLabel('How the themes combine').selectOption('all of these');
    expect(await page.locator('tr.row').count()).toBeLessThan(either);
  });

  it('narrows by when to do it, in words that can be taken off again', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: /^Any time/ }).check();
    await page.getByRole('link', { name: 'Remove filter: Any time' }).click();
    expect(await page.locator('.chip').count()).toBe(0);
  });

  it('marks what was searched for, and nothing when the search is cleared', async () => {
    const page = await open();
    const marked = (): Promise<string[]> =>
      page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String));
    await page.getByLabel('Search advice and quotes').fill('shoots');
    expect((await marked()).length).toBeGreaterThan(0);
    expect(new Set((await marked()).map((words) => words.toLowerCase()))).toEqual(
      new Set(['shoots']),
    );
    await page.getByLabel('Search advice and quotes').fill('');
    expect(await marked()).toEqual([]);
  });

  it('adds up what the sources say under a theme', async () => {
    const page = await open('#/compare?sort=theme');
    const band = page.locator('tr.band').first();
    expect(await textOf(band.locator('.counts'))).toMatch(/\d+ for/);
  });

  it('leads from an article to its contested places, and shows where they lie', async () => {
    const page = await open('#/sources?open=source%3Aweekend-gardener');
    expect(await page.locator('.article-strip .contested').count()).toBeGreaterThan(0);
    await page
      .getByRole('navigation', { name: 'Contested in this article' })
      .getByRole('link', { name: 'Pinch out the side shoots' })
      .click();
    await page.locator('.said.here', { hasText: 'Pinch out the side shoots' }).waitFor();
  });

  it('keeps an article whole under filters, with what they leave out set back', async () => {
    const page = await open('#/sources?open=source%3Aweekend-gardener&reach=contested');
    expect(await page.locator('.said.quiet').count()).toBeGreaterThan(0);
    expect(await page.locator('.said:not(.quiet)').count()).toBeGreaterThan(0);
  });
});
