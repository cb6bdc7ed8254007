import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser } from './browser.ts';
import { type Bench, openAt, setUp, shut } from './open-page.ts';

const STATES = {
  compare: '#/compare',
  'drawer of a recommendation': '#/compare?show=recommendation%3Apinch',
  'drawer of a statement': '#/conflicts?show=statement%3Asceptic-pinch',
  graph: '#/graph',
  'graph with a neighbourhood': '#/graph?show=recommendation%3Apinch&depth=2',
  conflicts: '#/conflicts',
  checklist: '#/checklist',
  'checklist by theme': '#/checklist?by=theme&turned=list+theme%3Acare',
  sources: '#/sources',
  'graph beside a statement': '#/graph?show=statement%3Asceptic-pinch',
  'checklist with its drawer': '#/checklist?show=recommendation%3Apinch',
  'sources with a drawer': '#/sources?show=recommendation%3Apinch',
  'article with its drawer':
    '#/sources?open=source%3Aweekend-gardener&show=statement%3Aweekend-gardener-pinch',
  'all filters on':
    '#/compare?sort=theme&search=pinch&theme=theme%3Apruning&when=anytime&position=for&confidence=0.5',
  article: '#/sources?open=source%3Aweekend-gardener&at=statement%3Aweekend-gardener-pinch',
};

const SIZES = { wide: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

describe.skipIf(!hasBrowser)('accessibility', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUp();
  });
  afterAll(() => bench.close());

  const violations = async (page: Page): Promise<string[]> => {
    const found = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      it.each(Object.entries(STATES))(
        `holds WCAG 2.2 AA: %s, ${colorScheme}, ${size}`,
        async (_name, hash) => {
          const opened = await openAt(bench, `${bench.address}${hash}`, { colorScheme, viewport });
          expect(await violations(opened.page)).toEqual([]);
          expect(opened.problems).toEqual([]);
          const tooWide = await opened.page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(tooWide).toBeLessThanOrEqual(0);
          await shut(opened);
        },
      );
    }
  }

  it.each(Object.entries(SIZES))(
    'holds WCAG 2.2 AA: a checklist in use, %s',
    async (_size, viewport) => {
      const opened = await openAt(bench, `${bench.address}#/checklist`, { viewport });
      const { page } = opened;
      await page.getByRole('checkbox', { name: 'Choose the spot with six hours of sun' }).check();
      await page.getByRole('button', { name: 'Follow this: Against' }).first().click();
      await page.getByRole('button', { name: 'Skip: Buy a variety' }).click();
      await page.getByRole('button', { name: '1 skipped' }).click();
      await page.getByRole('button', { name: 'Note on: Harden seedlings off' }).click();
      await page.keyboard.type('Ask Ines');
      await page.locator('summary', { hasText: '4 of 5 sources' }).first().click();
      await page.getByText('Download or copy').click();
      expect(await violations(page)).toEqual([]);
      expect(opened.problems).toEqual([]);
      await shut(opened);
    },
  );

  it('sets no text smaller than 12 pixels', async () => {
    for (const hash of Object.values(STATES)) {
      const opened = await openAt(bench, `${bench.address}${hash}`);
      const smallest = await opened.page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('body *')]
            .filter((element) => element.textContent?.trim())
            .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(12);
      await shut(opened);
    }
  });

  it('can be walked with the keyboard alone', async () => {
    const { page, problems } = await openAt(bench, bench.address);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
      });
    const press = (key: string): Promise<void> => page.keyboard.press(key);

    await press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    await press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('pinch');
    expect(await page.locator('tr.row').count()).toBe(1);
    for (let i = 0; i < 'pinch'.length; i += 1) await press('Backspace');

    await page.locator('.mark-link').first().focus();
    await press('ArrowRight');
    expect(await focused()).toContain('Pot & Plot, qualified');
    await press('ArrowDown');
    expect(await focused()).toContain('Pot & Plot, for: “Work used coffee grounds');
    await press('Enter');
    expect(await focused()).toContain('Work used coffee grounds into the soil.');
    await press('Escape');
    expect(await focused()).toContain('Pot & Plot, for');

    await press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await press('Escape');
    await press('3');
    await page.locator('.conflict').first().waitFor();
    await press('2');
    await page.locator('.mirror summary').focus();
    await press('Enter');
    await press('Tab');
    expect(await focused()).toBe('Pinch out the side shoots');
    await press('Enter');
    await page.locator('.ring-source').first().waitFor();
    expect(await page.locator('.ring-source').count()).toBe(4);
    await press('Escape');

    await press('4');
    await page.getByRole('checkbox', { name: 'Choose the spot with six hours of sun' }).focus();
    await press('Space');
    await page.getByText(/^1 of 26 done/).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('leaves single keys alone when they are switched off', async () => {
    const { page } = await openAt(bench, bench.address);
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are on').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    expect(await page.locator('.conflict').count()).toBe(0);
    await page.context().close();
  });
});
