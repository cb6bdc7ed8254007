import { fillPage } from '../../src/exports/page-html.ts';
import { bigGraph } from '../../tests/browser/fixture/big-graph.ts';
import { type Bench, setUp } from '../../tests/browser/open-page.ts';
import { type Figure, type Part, quantile } from './part.ts';

/** Sizes in statements, with the median frame that is promised for each. */
const SIZES: readonly (readonly [number, number | null])[] = [
  [100, null],
  [2_000, 20],
  [10_000, 34],
];

interface Measured {
  readonly painted: number;
  readonly pan: number[];
  readonly zoom: number[];
}

/** Moves the picture by real events, one a frame, and takes the time from frame to frame. */
async function measure(bench: Bench, statements: number): Promise<Measured> {
  const html = fillPage(bench.template, JSON.stringify(bigGraph(statements)));
  const address = bench.write(`bench-${statements}.html`, html);
  const context = await bench.browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  // The functions below are sent to the page as tsx compiled them: with calls that keep their names.
  await page.addInitScript('globalThis.__name = (named) => named');
  const begun = performance.now();
  await page.goto(`${address}#/graph`);
  await page.locator('.network').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const painted = performance.now() - begun;
  const frames = await page.evaluate(async () => {
    const frame = document.querySelector('.network');
    if (!frame) throw new Error('There is no picture to move.');
    const box = frame.getBoundingClientRect();
    const middle = { clientX: box.left + box.width / 2, clientY: box.top + 4 };
    const common = { bubbles: true, cancelable: true, view: window, button: 0 };
    const run = async (many: number, step: (i: number) => void): Promise<number[]> => {
      const times: number[] = [];
      let before = await new Promise<number>(requestAnimationFrame);
      for (let i = 0; i < many; i += 1) {
        step(i);
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return times;
    };
    const wheel = (deltaY: number): void => {
      const clientY = box.top + box.height / 2;
      const where = { ...common, ...middle, clientY };
      frame.dispatchEvent(new WheelEvent('wheel', { ...where, deltaY, ctrlKey: true }));
    };
    const zoom = await run(120, (i) => wheel(i % 60 < 30 ? -12 : 12));
    await run(20, () => wheel(-12));
    frame.dispatchEvent(new MouseEvent('mousedown', { ...common, ...middle }));
    const pan = await run(120, (i) => {
      const turn = (i / 60) * 2 * Math.PI;
      const clientX = middle.clientX + 160 * Math.sin(turn);
      const clientY = middle.clientY + 80 - 80 * Math.cos(turn);
      window.dispatchEvent(new MouseEvent('mousemove', { ...common, clientX, clientY }));
    });
    window.dispatchEvent(new MouseEvent('mouseup', { ...common, ...middle }));
    return { pan, zoom };
  });
  await context.close();
  return { painted, ...frames };
}

function figures(
  statements: number,
  most: number | null,
  { painted, pan, zoom }: Measured,
): Figure[] {
  const name = `graph of ${statements.toLocaleString('en')} statements`;
  const figure = (what: string, value: number, limit: number | null): Figure => ({
    what: `${name}: ${what}`,
    value,
    unit: 'ms',
    most: limit,
  });
  return [
    figure('opened and painted', painted, null),
    figure('frame while panning, median', quantile(pan, 0.5), most),
    figure('frame while panning, 95 %', quantile(pan, 0.95), null),
    figure('frame while zooming, median', quantile(zoom, 0.5), most),
    figure('frame while zooming, 95 %', quantile(zoom, 0.95), null),
  ];
}

/** How smoothly the Graph view moves in a real browser. */
export const graphView: Part = {
  name: 'graph',
  about: 'frames of the Graph view while it is moved, in Chromium',
  async run() {
    const bench = await setUp();
    try {
      const all: Figure[] = [];
      for (const [statements, most] of SIZES) {
        all.push(...figures(statements, most, await measure(bench, statements)));
      }
      return all;
    } finally {
      await bench.close();
    }
  },
};
