import type { LegendEntry } from './legend.ts';
import type { Palette } from './palette.ts';
import type { Group, Ink, Shape, Words } from './shapes.ts';
import { escapeXml, groupText, shapeText } from './svg-text.ts';
import type { Measure } from './text-lines.ts';

/** What a picture says of itself wherever it is passed on to. */
export interface Caption {
  readonly title: string;
  /** What part of the graph it shows. */
  readonly shows: string;
  readonly sources: readonly string[];
  readonly date: string;
}

export interface Picture {
  readonly groups: readonly Group[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LINE = 20;
const SMALL_LINE = 16;

const words = (text: string, y: number, size: 12 | 14 | 16, ink: Ink): Words => ({
  is: 'text',
  x: MARGIN,
  y,
  text,
  size,
  weight: size === 16 ? 600 : 400,
  ink,
  anchor: 'start',
  halo: false,
});

function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || widthOf(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Sets the signs with their words in lines below a height. */
function legendGroups(
  entries: readonly LegendEntry[],
  top: number,
  width: number,
  measure: Measure,
): { readonly groups: Group[]; readonly bottom: number } {
  let [x, y] = [MARGIN, top + 16];
  const groups = entries.map(({ shapes, reach, words: meaning }): Group => {
    const wide = 2 * reach + 8 + measure(meaning, 12, 400);
    if (x > MARGIN && x + wide > width - MARGIN) [x, y] = [MARGIN, y + 32];
    const text: Shape = { ...words(meaning, 4, 12, 'ink-soft'), x: reach + 8 };
    const group = { role: 'legend', key: '', source: null, opacity: 1, shapes: [...shapes, text] };
    const at = { x: x + reach, y };
    x += wide + 20;
    return { ...group, ...at };
  });
  return { groups, bottom: y + 20 };
}

/**
 * A picture that can be handed on: with its title, what its signs mean, whom it speaks of and when it
 * was made, all in one file.
 */
export function pictureText(
  { groups, width, height }: Picture,
  entries: readonly LegendEntry[],
  caption: Caption,
  palette: Palette,
  measure: Measure,
): { readonly text: string; readonly width: number; readonly height: number } {
  const whole = width + 2 * MARGIN;
  const widthOf = (size: 12 | 16) => (line: string) => measure(line, size, size === 16 ? 600 : 400);
  let y = 20;
  const set = (text: string, size: 12 | 16, ink: Ink): Words[] =>
    wrap(text, width, widthOf(size)).map((line) => {
      y += size === 16 ? LINE : SMALL_LINE;
      return words(line, y, size, ink);
    });
  const head = [...set(caption.title, 16, 'ink'), ...set(caption.shows, 12, 'ink-soft')];
  const top = y + 16;
  const legend = legendGroups(entries, top + height + 12, whole, measure);
  y = legend.bottom;
  const foot = [
    ...set(`Sources: ${caption.sources.join(' · ')}`, 12, 'ink'),
    ...set(`Made with advice-graph, ${caption.date}`, 12, 'ink-soft'),
  ];
  const high = Math.ceil(y + MARGIN);
  const put = (shape: Shape): string => shapeText(shape, palette);
  const { paper, hairline } = palette.inks;
  const frame = `x="${MARGIN}" y="${top}" width="${width}" height="${height}"`;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${high}" viewBox="0 0 ${whole} ${high}" role="img" font-family="${escapeXml(palette.font)}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(`${caption.shows}. Sources: ${caption.sources.join(', ')}.`)}</desc>`,
    `<clipPath id="frame"><rect ${frame}/></clipPath>`,
    `<rect width="${whole}" height="${high}" fill="${escapeXml(paper)}"/>`,
    ...head.map(put),
    `<g clip-path="url(#frame)"><g transform="translate(${MARGIN} ${top})">`,
    ...groups.map((group) => groupText(group, palette)),
    '</g></g>',
    `<rect ${frame} fill="none" stroke="${escapeXml(hairline)}"/>`,
    ...legend.groups.map((group) => groupText(group, palette)),
    ...foot.map(put),
    '</svg>',
    '',
  ].join('\n');
  return { text, width: whole, height: high };
}
