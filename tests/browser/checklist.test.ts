import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { readTable } from '../evaluation/measure/csv.ts';
import { readTodos } from '../exports/read-ics.ts';
import { hasBrowser } from './browser.ts';
import { textOf, usePages } from './open-page.ts';

describe.skipIf(!hasBrowser)('the checklist', () => {
  const pages = usePages();
  const open = (hash = '#/checklist', options = {}): Promise<Page> => pages.open(hash, options);
  const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
  const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
  const labels = (page: Page, title: string): Promise<string[]> =>
    page.getByRole('region', { name: title, exact: true }).locator('.label').allInnerTexts();
  const hasFocus = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === document.activeElement);
  const downloaded = async (page: Page, name: string): Promise<string> => {
    await page.getByText('Download or copy').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, `Download ${name}`).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  };

  it('opens by time; what one source alone says waits behind a line', async () => {
    const page = await open();
    expect(await page.locator('.time h3').allInnerTexts()).toEqual([
      'Today',
      'In the next days',
      'Weeks later',
      'Later',
      'Any time',
    ]);
    expect(await labels(page, 'Today')).toEqual([
      'Choose the spot with six hours of sun',
      'Give each plant a pot of at least 20 litres',
      'Buy a variety bred for pots',
      'Line the pot with gravel',
    ]);
    await page.getByRole('button', { name: '3 more that one source says' }).first().click();
    expect(await labels(page, 'Today')).toHaveLength(7);
    await page.reload();
    await box(page, 'Scrub old pots before filling them').waitFor();
  });

  it('groups by theme, says when instead, and keeps it in the address', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Theme', exact: true }).click();
    expect(await page.locator('.time h3').allInnerTexts()).toEqual([
      'Place and pot',
      'Planting out',
      'Watering',
      'Feeding',
      'Pruning and care',
      'Harvest',
    ]);
    expect(await textOf(page.locator('.what', { hasText: 'Harden seedlings off' }))).toContain(
      'in the next days',
    );
    expect(page.url()).toContain('by=theme');
    await page.goBack();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
  });

  it('shows both sides until one is taken, then the choice', async () => {
    const page = await open();
    const item = page.locator('.item', { hasText: 'Pinch out the side shoots' });
    await item.getByRole('button', { name: 'Follow this: For' }).waitFor();
    await item.getByRole('button', { name: 'Follow this: Against' }).click();
    await page.getByText('0 of 25 done · 5 to decide').waitFor();
    const change = button(page, 'Change the choice on Pinch out the side shoots?');
    expect(await hasFocus(change)).toBe(true);
    expect(await textOf(item)).toContain('You chose: Against');
    expect(await item.getByRole('checkbox').isDisabled()).toBe(true);
    await change.click();
    await page.getByText('0 of 26 done · 6 to decide').waitFor();
  });

  it('sets aside what is skipped, and brings it back', async () => {
    const page = await open();
    await button(page, 'Skip: Buy a variety bred for pots').click();
    await page.getByText('0 of 25 done · 1 skipped · 6 to decide').waitFor();
    expect(await labels(page, 'Today')).not.toContain('Buy a variety bred for pots');
    expect(await hasFocus(box(page, 'Line the pot with gravel'))).toBe(true);
    await button(page, '1 skipped').click();
    await button(page, 'Bring back: Buy a variety bred for pots').click();
    expect((await labels(page, 'Today'))[2]).toBe('Buy a variety bred for pots');
    expect(await hasFocus(box(page, 'Buy a variety bred for pots'))).toBe(true);
  });

  it('moves an item with the keyboard, says where to, and keeps the focus on it', async () => {
    const page = await open();
    const down = button(page, 'Move down: Give each plant a pot');
    await down.focus();
    await page.keyboard.press('Enter');
    expect((await labels(page, 'Today'))[2]).toBe('Give each plant a pot of at least 20 litres');
    await page
      .getByRole('status')
      .getByText('Moved “Give each plant a pot of at least 20 litres” to place 3 of 4 in Today.')
      .waitFor();
    expect(await hasFocus(down)).toBe(true);
    await page.keyboard.press('Enter');
    // At the end there is only the way back.
    const up = button(page, 'Move up: Give each plant a pot');
    expect(await hasFocus(up)).toBe(true);
    await page.keyboard.press('Enter');
    expect((await labels(page, 'Today'))[2]).toBe('Give each plant a pot of at least 20 litres');
    await button(page, 'Usual order').click();
    expect((await labels(page, 'Today'))[1]).toBe('Give each plant a pot of at least 20 litres');
  });

  it('moves an item with the pointer', async () => {
    const page = await open();
    const items = page.getByRole('region', { name: 'Today' }).locator('.item');
    await items.nth(0).hover();
    await items
      .nth(0)
      .getByText('Drag')
      .dragTo(items.nth(2), { targetPosition: { x: 200, y: 40 } });
    expect((await labels(page, 'Today'))[2]).toBe('Choose the spot with six hours of sun');
  });

  it('takes a note of any words, and makes room again when it stays empty', async () => {
    const page = await open();
    const field = page.getByLabel('Your note on Buy a variety bred for pots');
    await button(page, 'Note on: Buy a variety bred for pots').click();
    expect(await hasFocus(field)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await field.isVisible()).toBe(false);
    await button(page, 'Note on: Buy a variety bred for pots').click();
    await field.pressSequentially('5 x “Roma”\n<b>=1</b>');
    await page.reload();
    expect(await field.inputValue()).toBe('5 x “Roma”\n<b>=1</b>');
    await field.fill('');
    expect(await hasFocus(field)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await field.isVisible()).toBe(false);
  });

  it('takes back step by step, and names each step', async () => {
    const page = await open();
    const undo = page.locator('#undo');
    await box(page, 'Buy a variety bred for pots').check();
    await button(page, 'Skip: Line the pot with gravel').click();
    await button(page, 'Move down: Choose the spot with six hours of sun').click();
    await button(page, 'Start over').click();
    await page.getByText('0 of 26 done').waitFor();
    expect(await textOf(undo)).toBe('Undo: started over');
    await undo.click();
    await page.getByText('1 of 25 done · 1 skipped').waitFor();
    expect(await textOf(undo)).toMatch(
      /^Undo: moved “Choose the spot .*” to place 2 of 3 in Today$/,
    );
    await undo.click();
    expect((await labels(page, 'Today'))[0]).toBe('Choose the spot with six hours of sun');
    await undo.click();
    expect(await hasFocus(box(page, 'Line the pot with gravel'))).toBe(true);
    expect(await textOf(undo)).toBe('Undo: ticked “Buy a variety bred for pots”');
    await undo.click();
    await page.getByText('0 of 26 done · 6 to decide').waitFor();
    expect(await undo.count()).toBe(0);
  });

  /** Something of everything that can be done. */
  const use = async (page: Page): Promise<void> => {
    await box(page, 'Choose the spot with six hours of sun').check();
    await button(page, 'Skip: Line the pot with gravel').click();
    await button(page, 'Move up: Buy a variety bred for pots').click();
    await button(page, 'Note on: Buy a variety bred for pots').click();
    await page.keyboard.type('Roma, or =any');
    await page
      .locator('.item', { hasText: 'Pinch out the side shoots' })
      .getByRole('button', { name: 'Follow this: Against' })
      .click();
  };

  it('remembers everything', async () => {
    const page = await open();
    await use(page);
    const before = await textOf(page.locator('.sheet section'));
    await page.reload();
    expect(await textOf(page.locator('.sheet section'))).toBe(before);
    await page.getByText('1 of 24 done · 1 skipped · 4 to decide').waitFor();
    expect(await box(page, 'Choose the spot with six hours of sun').isChecked()).toBe(true);
    expect(await page.getByLabel('Your note on Buy a variety').inputValue()).toBe('Roma, or =any');
  });

  it('hands out Markdown, a table, a calendar and text, each with what was done', async () => {
    const page = await open();
    await use(page);
    const markdown = await downloaded(page, 'Markdown');
    expect(markdown).toContain('- [x] Choose the spot with six hours of sun — 5 of 5 sources');
    expect(markdown).toContain('  - Your note: Roma, or \\=any');
    expect(markdown).toContain('Against (you chose this):');
    expect(markdown).toContain('## Skipped\n\n- Line the pot with gravel');
    await page.keyboard.press('Escape');

    const csv = await downloaded(page, 'CSV');
    const rows = readTable(csv.replace(/^\ufeff/, ''), ',');
    expect(rows).toHaveLength(26);
    expect(rows[1]).toMatchObject({
      When: 'Today',
      'What to do': 'Buy a variety bred for pots',
      Status: 'open',
      Note: 'Roma, or =any',
    });
    await page.keyboard.press('Escape');

    const todos = readTodos(await downloaded(page, 'Calendar'));
    expect(todos).toHaveLength(23);
    expect(todos[0]?.get('SUMMARY')).toBe('Buy a variety bred for pots');
    await page.keyboard.press('Escape');

    const text = await downloaded(page, 'Plain text');
    expect(text).toContain('1 of 24 done · 1 skipped · 4 to decide');
    expect(text).toContain('[ ] Buy a variety bred for pots\n');
  });

  it('folds the downloads away when the reader turns to something else', async () => {
    const page = await open();
    const csv = button(page, 'Download CSV');
    await page.getByText('Download or copy').click();
    await csv.waitFor();
    await page.keyboard.press('Escape');
    expect(await csv.isVisible()).toBe(false);
    await page.getByText('Download or copy').click();
    await box(page, 'Buy a variety bred for pots').click();
    expect(await csv.isVisible()).toBe(false);
  });

  it('prints a sheet for the wall: what to do, who says so, what was decided, nothing to press', async () => {
    const page = await open();
    await use(page);
    await page.emulateMedia({ media: 'print' });
    const printed = await textOf(page.locator('body'));
    expect(printed).toMatch(/^Tomatoes on a balcony\s+Checklist\s+\d+ \w+ \d{4}\s+Today\s/);
    expect(printed).toContain('2 of 5 sources: The Weekend Gardener, City Roots');
    expect(printed).toContain('Roma, or =any');
    expect(printed).toContain('You chose: Against');
    expect(printed).toContain('Sources disagree over');
    expect(printed).toContain('3 more that one source says, not printed.');
    expect(printed).not.toContain('Line the pot with gravel');
    expect(printed).not.toContain('Undo');
    const seen = page.getByRole('button').or(page.getByRole('link'));
    expect(await seen.count()).toBe(0);
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBeGreaterThan(10);
    const paper = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.backgroundColor, style.color];
    });
    expect(paper).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});
