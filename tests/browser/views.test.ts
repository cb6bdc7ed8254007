import { describe, expect, it } from 'vitest';
import { fillPage } from '../../src/exports/page-html.ts';
import { hasBrowser } from './browser.ts';
import { fixtureGraph } from './fixture/graph.ts';
import { openAt, shut, textOf, usePages } from './open-page.ts';

describe.skipIf(!hasBrowser)('the page', () => {
  const { open, bench } = usePages();

  it('keeps the place for the graph and a policy without exceptions', () => {
    expect(
      bench().template.split('<script type="application/json" id="graph-data"></script>'),
    ).toHaveLength(2);
    const [policy = ''] =
      /http-equiv="Content-Security-Policy" content="[^"]*"/.exec(bench().template) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(bench().template).not.toMatch(/<(script|link)[^>]+(src|href)="(?!data:)/);
  });

  it('opens on the comparison, the contested first', async () => {
    const page = await open();
    expect(await textOf(page.locator('.headline'))).toContain(
      '5 articles · 57 pieces of advice · 26 recommendations: 8 contested, 10 shared by two or more, 8 said by one',
    );
    expect(await textOf(page.locator('tr.row').first())).toContain('Pinch out the side shoots');
    const marks = page.locator('tr.row').first().locator('.mark-link');
    expect(await marks.count()).toBe(4);
    expect(await marks.first().getAttribute('aria-label')).toBe(
      'The Weekend Gardener, for: “Pinch out the side shoots once a week.”',
    );
  });

  it.each([
    ['Graph', '.network .node'],
    ['Conflicts', '.conflict'],
    ['Checklist', '.item'],
    ['Sources', '.source-list li'],
    ['Compare', 'tr.row'],
  ])('opens %s from the view switch', async (name, content) => {
    const page = await open(name === 'Compare' ? '#/graph' : '');
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.locator(content).first().waitFor();
    expect(await textOf(page.getByRole('navigation').locator('[aria-current=page]'))).toContain(
      name,
    );
  });

  it('folds away what one source alone says, one click from sight', async () => {
    const page = await open();
    const diary = page.getByRole('link', { name: 'Keep a diary of what you did' });
    expect(await diary.count()).toBe(0);
    await page.getByRole('button', { name: /Said by one source only/ }).click();
    await diary.waitFor();
  });

  it('shows a mark’s sentence on focus and opens it on a click', async () => {
    const page = await open();
    const mark = page.locator('tr.row').first().locator('.mark-link').first();
    await mark.hover();
    await page.locator('.tip', { hasText: 'Pinch out the side shoots once a week.' }).waitFor();
    await mark.click();
    await page.getByRole('dialog', { name: /Pinch out the side shoots once a week/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.drawer').count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows the questions that spell a piece of advice out, as a part of its quote', async () => {
    const page = await open();
    await page.locator('tr.row').first().locator('.mark-link').first().click();
    const quote = page.locator('.drawer blockquote').first();
    expect(await textOf(quote)).toMatch(
      /^“Pinch out the side shoots once a week\.\s+Is there one in every fork\?”$/,
    );
  });

  it('leaves everything in place when the drawer opens', async () => {
    const page = await open();
    const row = page.locator('tr.row').nth(3);
    const before = await row.boundingBox();
    await page
      .locator('tr.row')
      .first()
      .getByRole('link', { name: 'Pinch out the side shoots', exact: true })
      .click();
    await page.locator('.drawer').waitFor();
    expect(await row.boundingBox()).toEqual(before);
  });

  it('narrows all views by theme, source, position and search, and takes filters off again', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: /Watering/ }).check();
    await page.getByRole('checkbox', { name: /City Roots/ }).check();
    const status = page.locator('.left');
    expect(await textOf(status)).toBe('5 of 26 recommendations');
    await page.getByRole('navigation').getByRole('link', { name: 'Conflicts' }).click();
    expect(await page.locator('.conflict').count()).toBe(2);
    await page.getByRole('link', { name: 'Remove filter: Watering' }).click();
    expect(await textOf(status)).toBe('11 of 26 recommendations');
    await page.getByRole('link', { name: 'Clear all' }).click();
    expect(await page.locator('.conflict').count()).toBe(6);
    await page.getByRole('searchbox').fill('gravel');
    expect(await page.locator('.conflict').count()).toBe(1);
    await page.getByRole('searchbox').fill('nothing says this');
    await page.getByText('No advice matches these filters.').waitFor();
  });

  it('leads from a conflict to its sentence in the source', async () => {
    const page = await open('#/conflicts');
    const against = page.locator('.conflict').first().locator('.side.against');
    expect(await textOf(against.locator('mark'))).toBe('Do not pinch out');
    await against
      .getByRole('link', { name: 'Read it in its place in The Sceptical Gardener' })
      .click();
    const here = page.locator('.said.here');
    expect(await textOf(here)).toBe('Do not pinch out side shoots.');
    expect(await here.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await page.locator('.conflict').first().waitFor();
  });

  it('shows a source with its advice marked and its furniture folded', async () => {
    const page = await open('#/sources?open=source%3Aweekend-gardener');
    expect(await page.locator('.text .said').count()).toBe(11);
    const left = page.locator('.left-out', { hasText: 'Left out: comments, 6 passages' });
    expect(await left.getAttribute('open')).toBeNull();
    await page.locator('.said', { hasText: 'Keep the water off the leaves.' }).click();
    await page.locator('.drawer', { hasText: 'agrees with 3' }).waitFor();
  });

  it('shows hostile words as words', async () => {
    const page = await open('#/sources?open=source%3Acity-roots');
    await page.getByText('onerror=alert(1)').first().waitFor();
    expect(await page.locator('main img, main b:text("gently")').count()).toBe(0);
  });

  it('shows the same from a copied address', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Theme', exact: true }).click();
    await page.getByRole('checkbox', { name: /Feeding/ }).check();
    await page.getByRole('searchbox').fill('feed');
    await page.locator('tr.row .mark-link').first().click();
    const shown = await textOf(page.locator('#page'));
    const address = page.url();
    const second = await openAt(bench(), address);
    expect(await textOf(second.page.locator('#page'))).toBe(shown);
    expect(second.problems).toEqual([]);
    await shut(second);
  });

  it('goes back step by step', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Most agreed' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Checklist' }).click();
    await page.goBack();
    await page.locator('.order [aria-current=true]', { hasText: 'Most agreed' }).waitFor();
    await page.goBack();
    await page.locator('.order [aria-current=true]', { hasText: 'Most contested' }).waitFor();
  });

  it('grows the neighbourhood of what is selected in the graph', async () => {
    const page = await open('#/graph');
    await page.locator('.node[data-key="recommendation:pinch"]').click();
    await page.locator('.ring-source').first().waitFor();
    expect(await page.locator('.ring-source').count()).toBe(4);
    expect(await page.locator('.ring-far').count()).toBe(0);
    await page.getByRole('link', { name: 'Where else these sources speak' }).click();
    await page.locator('.ring-far').first().waitFor();
    expect(await page.locator('.ring-far').count()).toBeGreaterThan(10);
  });

  it('gathers the marks of many sources in one column, and gives a picked one its own', async () => {
    const graph = fixtureGraph();
    const first = graph.nodes.find(({ attributes }) => attributes.type === 'source');
    const silent = Array.from({ length: 10 }, (_, i) => ({ ...first, key: `source:silent-${i}` }));
    const html = fillPage(
      bench().template,
      JSON.stringify({ ...graph, nodes: [...graph.nodes, ...silent] }),
    );
    const page = await open();
    await page.goto(bench().write('many.html', html));
    const row = page.locator('tr.row').first();
    await row.waitFor();
    expect(await row.locator('.strip .mark-link').count()).toBe(4);
    expect(await row.locator('.cell').count()).toBe(0);
    await page.getByRole('checkbox', { name: /City Roots/ }).check();
    expect(await page.locator('thead .source > a:first-child').allInnerTexts()).toEqual([
      'City Roots',
    ]);
  });

  it('remembers the light or dark that was chosen', async () => {
    const page = await open('', { colorScheme: 'light' });
    await page.getByLabel('Light or dark').selectOption('Dark');
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(23, 22, 19)');
    await page.reload();
    expect(await paper()).toBe('rgb(23, 22, 19)');
  });

  it('works where nothing can be remembered', async () => {
    const page = await open();
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('about:blank');
    await page.goto(`${bench().address}#/checklist`);
    await page.getByRole('checkbox', { name: 'Choose the spot with six hours of sun' }).check();
    await page.getByText(/^1 of 26 done/).waitFor();
  });
});
