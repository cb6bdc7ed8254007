import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import { hasBrowser } from './browser.ts';
import { textOf, usePages } from './open-page.ts';

describe.skipIf(!hasBrowser)('decisions on conflicts', () => {
  const pages = usePages();
  const open = (hash = '#/conflicts', options = {}): Promise<Page> => pages.open(hash, options);
  const cardOf = (page: Page, question: string): Locator =>
    page.getByRole('article', { name: question });
  const pinch = (page: Page): Locator => cardOf(page, 'Pinch out the side shoots?');
  const coffee = (page: Page): Locator => cardOf(page, 'Add coffee grounds to the soil?');
  const tally = (page: Page): Locator => page.getByRole('region', { name: 'Your decisions' });
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  const press = (card: Locator, verdict: 'Confirm' | 'Reject'): Promise<void> =>
    card.getByRole('button', { name: verdict }).last().click();
  const write = (card: Locator, words: string): Promise<void> =>
    card.getByLabel('Comment').last().fill(words);

  it('confirms a conflict with all its links, and takes it back', async () => {
    const page = await open();
    await press(pinch(page), 'Confirm');
    await pinch(page).getByText('Confirmed by you.').last().waitFor();
    await tally(page).getByText('1 decision, not yet in the build').waitFor();
    expect(await focused(page)).toContain('Change the decision on “Pinch out');
    await page.keyboard.press('Enter');
    await tally(page).getByText('No decisions yet').waitFor();
    expect(await focused(page)).toBe('Confirm “Pinch out the side shoots?”');
  });

  it('folds a rejected conflict away to the end, with its comment, and remembers', async () => {
    const page = await open();
    await write(pinch(page), 'Two kinds of plant.');
    await press(pinch(page), 'Reject');
    expect(await focused(page)).toBe('Add coffee grounds to the soil?');
    const last = page.locator('.conflict').last();
    expect(await textOf(last)).toMatch(
      /^Pinch out the side shoots\?\s+Rejected by you\. Two kinds of plant\.\s+Change$/,
    );
    await page.reload();
    await last.locator('summary').first().click();
    await last.getByText('Do not pinch out').waitFor();
    await last
      .getByRole('button', { name: /^Change/ })
      .last()
      .click();
    expect(await textOf(page.locator('.conflict').first())).toContain('Pinch out');
    expect(await pinch(page).getByLabel('Comment').last().inputValue()).toBe('Two kinds of plant.');
    await tally(page).getByText('1 comment, not yet in the build').waitFor();
  });

  it('decides on a single link', async () => {
    const page = await open();
    await pinch(page).getByText('Both reasons, one by one').click();
    await page
      .getByRole('button', { name: 'Reject R. Osei and The Sceptical Gardener on' })
      .click();
    await pinch(page).getByText('1 of 2 links decided by you.').waitFor();
    expect(await page.locator('.conflict.folded').count()).toBe(0);
  });

  it('undoes and does again, with the keys and with the buttons, and says so', async () => {
    const page = await open();
    const said = tally(page).getByRole('status');
    await press(coffee(page), 'Confirm');
    await press(pinch(page), 'Reject');
    expect(await said.textContent()).toBe('Rejected “Pinch out the side shoots?”.');
    await page.keyboard.press('Control+z');
    expect(await said.textContent()).toBe('Undone: rejecting “Pinch out the side shoots?”.');
    expect(await focused(page)).toBe('Pinch out the side shoots?');
    await page.keyboard.press('u');
    await tally(page).getByText('No decisions yet').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await coffee(page).getByText('Confirmed by you.').waitFor();
    await page.getByRole('button', { name: 'Redo rejecting “Pinch out' }).click();
    expect(await page.locator('.conflict.folded').count()).toBe(1);
    expect(await focused(page)).toContain('Undo rejecting “Pinch out');
    await page.keyboard.press('Enter');
    expect(await page.locator('.conflict.folded').count()).toBe(0);
  });

  it('leaves the keys to a field that is being written in', async () => {
    const page = await open();
    await press(coffee(page), 'Confirm');
    await pinch(page).getByLabel('Comment').last().focus();
    await page.keyboard.type('u');
    await page.keyboard.press('Control+z');
    await coffee(page).getByText('Confirmed by you.').waitFor();
  });

  it('keeps a comment alone when the field is left, as one step', async () => {
    const page = await open();
    await write(coffee(page), 'Ask Ann.');
    await page.getByRole('heading', { name: 'Conflicts' }).click();
    await tally(page).getByText('1 comment, not yet in the build').waitFor();
    await write(coffee(page), 'Ask Ann and Bea.');
    await press(coffee(page), 'Confirm');
    await tally(page).getByText('1 decision, not yet in the build').waitFor();
    await page.getByRole('button', { name: /^Undo confirming/ }).click();
    expect(await coffee(page).getByLabel('Comment').inputValue()).toBe('Ask Ann.');
  });

  it('hands out a file that the build understands', async () => {
    const page = await open();
    await write(coffee(page), 'She measured it: "nothing".');
    await press(coffee(page), 'Confirm');
    await press(pinch(page), 'Reject');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download corrections.yaml' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('corrections.yaml');
    const found = parseCorrections(readFileSync(await download.path(), 'utf8'), 'corrections.yaml');
    expect(found.map(({ kind, note }) => [kind, note])).toEqual([
      ['reject-relation', undefined],
      ['reject-relation', undefined],
      ['confirm-relation', 'She measured it: "nothing".'],
    ]);
  });

  it('can be reviewed with the keyboard alone', async () => {
    const page = await open();
    const key = async (name: string, times = 1): Promise<void> => {
      for (let i = 0; i < times; i += 1) await page.keyboard.press(name);
    };
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 40 && (await focused(page)) !== name; i += 1) await key('Tab');
      expect(await focused(page)).toBe(name);
    };
    await page.locator('#main').focus();
    await tabTo('Reject “Pinch out the side shoots?”');
    await key('Tab');
    await page.keyboard.type('No conflict.');
    await key('Shift+Tab');
    await key('Enter');
    await tabTo('Confirm “Add coffee grounds to the soil?”');
    await key('Space');
    await tally(page).getByText('2 decisions, not yet in the build').waitFor();
    await key('Control+z');
    await key('Control+z');
    await tally(page).getByText('No decisions yet').waitFor();
    await key('Control+y');
    await page.getByText('Rejected by you. No conflict.').last().waitFor();
  });

  it('works on with decisions of another program in their place', async () => {
    const page = await open();
    await press(coffee(page), 'Confirm');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"a":[1,');
    });
    await page.reload();
    await tally(page).getByText('No decisions yet').waitFor();
    await press(coffee(page), 'Confirm');
    await tally(page).getByText('1 decision, not yet in the build').waitFor();
  });

  it('compares the terms where they are what differs, and only there', async () => {
    const page = await open();
    const water = cardOf(page, 'Water in the early morning, or water in the evening?');
    expect(await textOf(water.locator('.axis'))).toBe('Conflict: different timing');
    const terms = await water.locator('.terms').allInnerTexts();
    expect(terms.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'When early in the morning The Weekend Gardener in the morning Pot & Plot Because wet leaves dry within the hour',
      'When in the evening Because nothing evaporates',
    ]);
    expect(await pinch(page).locator('.terms').count()).toBe(0);
  });

  it('orders by sources, sureness and theme', async () => {
    const page = await open();
    const questions = async (): Promise<string[]> =>
      (await page.locator('.conflict h3').allInnerTexts()).map((text) => text.slice(0, 9));
    expect((await questions()).slice(0, 2)).toEqual(['Pinch out', 'Add coffe']);
    await page.getByRole('link', { name: 'Most sure' }).click();
    expect((await questions()).slice(0, 2)).toEqual(['Pinch out', 'Water in ']);
    await page.getByRole('link', { name: 'Theme', exact: true }).click();
    expect((await page.locator('.of-theme').allInnerTexts())[0]).toBe('Place and pot');
  });

  it('says so when the filters leave no conflict', async () => {
    const page = await open('#/conflicts?reach=shared');
    await page.getByText('They hide 6 conflicts.').waitFor();
    await page.getByRole('link', { name: 'Clear all filters' }).click();
    expect(await page.locator('.conflict').count()).toBe(6);
  });

  it('asks for no decision where no link was found', async () => {
    const page = await open('#/conflicts?confidence=1');
    await page.getByText('Counted from the positions that the sources take.').first().waitFor();
    expect(await page.getByRole('button', { name: /^(?:Confirm|Reject)/ }).count()).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it.each([1280, 360])(
      `holds WCAG 2.2 AA with decisions made: ${colorScheme}, %i px`,
      async (width) => {
        const page = await open('#/conflicts', { colorScheme, viewport: { width, height: 800 } });
        await press(coffee(page), 'Confirm');
        await write(
          pinch(page),
          'A comment that is long enough to be broken over several lines. '.repeat(4),
        );
        await press(pinch(page), 'Reject');
        await page.getByText('Both reasons, one by one').first().click();
        // Half under the bar that stays in sight, a link would count as too small.
        await page.evaluate(() => window.scrollTo(0, 0));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(tooWide).toBeLessThanOrEqual(0);
      },
    );
  }
});
