import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillPage } from '../../src/exports/page-html.ts';
import { hasBrowser } from './browser.ts';
import { bigGraph } from './fixture/big-graph.ts';
import { usePages } from './open-page.ts';

const PINCH = '.node[data-key="recommendation:pinch"]';

describe.skipIf(!hasBrowser)('the graph', () => {
  const pages = usePages();
  let big: string;

  const open = (address: string, hash = '#/graph', options = {}): Promise<Page> =>
    pages.at(`${address}${hash}`, options);

  beforeAll(() => {
    const { write, template } = pages.bench();
    big = write('big.html', fillPage(template, JSON.stringify(bigGraph(1500))));
  });

  const middleOf = async (page: Page, selector: string): Promise<{ x: number; y: number }> => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };
  const focusedName = (page: Page): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const settled = (page: Page): Promise<void> =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );

  it.each([1280, 360])('keeps all words apart and whole at %s pixels', async (width) => {
    const page = await open(pages.bench().address, '#/graph', { viewport: { width, height: 860 } });
    await settled(page);
    const wrong = await page.evaluate(() => {
      const frame = document.querySelector('.network')?.getBoundingClientRect();
      const boxes = [
        ...document.querySelectorAll('.network .node-label, .network .theme-label'),
      ].map((element) => element.getBoundingClientRect());
      const discs = [...document.querySelectorAll('.network .node')].map((element) =>
        element.getBoundingClientRect(),
      );
      const meets = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right - 2 &&
        b.left < a.right - 2 &&
        a.top < b.bottom - 3 &&
        b.top < a.bottom - 3;
      return {
        labels: boxes.length,
        covered: boxes.filter(
          (a, i) => boxes.slice(i + 1).some((b) => meets(a, b)) || discs.some((b) => meets(a, b)),
        ).length,
        cut: boxes.filter(
          (box) =>
            frame &&
            (box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom),
        ).length,
      };
    });
    expect(wrong.labels).toBeGreaterThan(30);
    expect(wrong).toMatchObject({ covered: 0, cut: 0 });
  });

  it('pins what is dragged, keeps it there when filters change, and lets it go', async () => {
    const page = await open(pages.bench().address);
    const before = await middleOf(page, PINCH);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 50, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Unpin all (1)' }).waitFor();
    await settled(page);
    expect((await middleOf(page, PINCH)).x).toBeGreaterThan(before.x + 50);
    expect(await page.locator('.drawer').count()).toBe(0);
    await page.getByRole('radio', { name: /Contested/ }).check();
    await page.locator(`${PINCH}.pinned`).waitFor();
    await page.getByRole('radio', { name: /^All/ }).check();
    await page.getByRole('button', { name: 'Unpin all (1)' }).click();
    await settled(page);
    expect(await middleOf(page, PINCH)).toEqual(before);
    expect(await page.getByRole('button', { name: /Unpin/ }).count()).toBe(0);
  });

  it('comes closer, moves, and shows all again', async () => {
    const page = await open(pages.bench().address);
    const before = await middleOf(page, PINCH);
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.locator('.network').hover({ position: { x: 8, y: 60 } });
    await page.mouse.down();
    await page.mouse.move(600, 420, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    expect(await middleOf(page, PINCH)).not.toEqual(before);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(page);
    expect(await middleOf(page, PINCH)).toEqual(before);
  });

  it('flies to the best match of a search and marks all matches, hiding nothing', async () => {
    const page = await open(pages.bench().address);
    const all = await page.locator('.network .node').count();
    await page.getByRole('searchbox').fill('pinch');
    await page.locator(`${PINCH}.found`).waitFor();
    expect(await page.locator('.node.found').count()).toBe(1);
    const frame = await middleOf(page, '.network');
    const at = await middleOf(page, PINCH);
    expect(Math.abs(at.x - frame.x)).toBeLessThan(40);
    const listed = await page.locator('.mirror li').allTextContents();
    expect(listed.join()).toContain('Pinch out the side shoots');
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(page);
    expect(await page.locator('.network .node').count()).toBe(all);
    await page.getByRole('searchbox').fill('nothing says this');
    await page.getByText('Nothing in the picture matches the search.').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('.node.found').waitFor({ state: 'detached' });
  });

  it('grows the neighbourhood of what is selected, and leads back to all', async () => {
    const page = await open(pages.bench().address);
    const before = await middleOf(page, PINCH);
    await page.locator(PINCH).click();
    await page.getByRole('dialog', { name: 'Pinch out the side shoots' }).waitFor();
    await page.locator('.ring-source').first().waitFor();
    expect(await page.locator('.ring-source').count()).toBe(4);
    expect(await page.locator('.node.far').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Back to all' }).click();
    await settled(page);
    expect(await page.locator('.ring-source, .node.far, .drawer').count()).toBe(0);
    expect(await middleOf(page, PINCH)).toEqual(before);
  });

  it.each(['svg', 'canvas'])('is walked with the keyboard alone, drawn as %s', async (medium) => {
    const page = await open(medium === 'canvas' ? big : pages.bench().address);
    expect(await page.locator(`.network > ${medium}`).count()).toBe(1);
    await page.locator('.network-cursor').focus();
    const first = await focusedName(page);
    expect(first).toMatch(/Contested: .* Theme: /);
    await page.keyboard.press('ArrowRight');
    const second = await focusedName(page);
    expect(second).not.toBe(first);
    await page.locator('.tip', { hasText: second.split('. ')[0] ?? '' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).not.toBe(second);
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toBe(first);
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Unpin all (1)' }).waitFor();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Unpin all (1)' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: first.split('. ')[0] ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe(first);
  });

  it('shows what the pointer is on and opens it, drawn on a canvas', async () => {
    const page = await open(big);
    await page.locator('.network-cursor').focus();
    const [name = ''] = (await focusedName(page)).split('. ');
    const at = await middleOf(page, '.network-cursor');
    await page.mouse.move(at.x, at.y);
    await page.locator('.tip', { hasText: name }).waitFor();
    await page.mouse.click(at.x, at.y);
    await page.getByRole('dialog', { name }).waitFor();
    await page.getByRole('link', { name: 'Close' }).click();
    await page.locator('.mirror summary').click();
    expect(await page.locator('.mirror li').count()).toBe(200);
    await page.getByRole('button', { name: /^Show 200 more of / }).click();
    expect(await page.locator('.mirror li').count()).toBe(400);
  });

  const save = async (page: Page, name: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path());
  };

  it.each(['svg', 'canvas'])('is saved with legend and sources, drawn as %s', async (medium) => {
    const page = await open(medium === 'canvas' ? big : pages.bench().address);
    const text = (await save(page, 'Save as SVG')).toString('utf8');
    const svg = await page.evaluate((xml) => {
      const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
      const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
      return {
        name: root.nodeName,
        words: texts.join(' '),
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
      };
    }, text);
    expect(svg.name).toBe('svg');
    const source = medium === 'canvas' ? 'Garden 3' : 'The Sceptical Gardener';
    for (const said of ['how many sources speak of it', 'contested', 'Sources:', source]) {
      expect(svg.words).toContain(said);
    }
    const png = await save(page, 'Save as PNG');
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * svg.width, 2 * svg.height]);
  });

  it.each([
    { width: 1280, height: 860 },
    { width: 360, height: 740 },
  ])('holds WCAG 2.2 AA drawn on a canvas, $width wide', async (viewport) => {
    const page = await open(big, '#/graph', { viewport });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
