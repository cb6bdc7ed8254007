import { describe, expect, it } from 'vitest';
import { legendEntries } from '../../../web/charts/network/legend.ts';
import { pictureText } from '../../../web/charts/network/picture.ts';
import { INKS, type Shape } from '../../../web/charts/network/shapes.ts';
import { escapeXml } from '../../../web/charts/network/svg-text.ts';
import { evenMeasure } from './sample-network.ts';

const HOSTILE = '</text><script>alert("1")</script> & \u0000\ud800';
const PALETTE = {
  inks: {
    ink: '#111',
    'ink-soft': '#555',
    paper: '#fff',
    hairline: '#ddd',
    edge: '#888',
    for: '#066',
    qualified: '#850',
    against: '#b31',
    cue: '#fea',
  },
  font: 'system-ui, "Segoe UI", sans-serif',
};

const label: Shape = {
  is: 'text',
  x: 0,
  y: 0,
  text: HOSTILE,
  size: 12,
  weight: 400,
  ink: 'ink',
  anchor: 'middle',
  halo: true,
};

const picture = (width: number) =>
  pictureText(
    {
      groups: [
        { role: 'node', key: 'a', source: null, x: 10, y: 20, opacity: 0.5, shapes: [label] },
      ],
      width,
      height: 400,
    },
    legendEntries({ selected: true, found: true, pinned: true }),
    {
      title: HOSTILE,
      shows: 'What 2 articles advise',
      sources: ['Pot & Plot', 'The <Sceptical> Gardener'],
      date: '24 November 2026',
    },
    PALETTE,
    evenMeasure,
  );

/** Elements that are opened and never closed, or closed and never opened. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('a picture to hand on', () => {
  it('is well formed and shows hostile words as words', () => {
    const { text } = picture(900);
    expect(unbalanced(text)).toEqual([]);
    expect(text.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0000');
  });

  it('says what it shows, what its signs mean, whom it speaks of and when it was made', () => {
    const { text } = picture(900);
    const words = text.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const said of [
      'What 2 articles advise',
      'how many sources speak of it',
      'contested',
      'pinned',
      'Pot &amp; Plot · The &lt;Sceptical&gt; Gardener',
      '24 November 2026',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('makes room below for a legend that takes more lines', () => {
    expect(picture(300).height).toBeGreaterThan(picture(900).height);
    expect(picture(900).width).toBe(948);
  });

  it('names colours only by what the palette holds', () => {
    const colours = [...picture(900).text.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, c]) => c);
    const known = new Set<string>(['none', ...INKS.map((ink) => PALETTE.inks[ink])]);
    expect(colours.filter((colour) => !known.has(colour ?? ''))).toEqual([]);
  });

  it('leaves out what no XML may hold', () => {
    expect(escapeXml('a\u0007b\ufffe<"\'>&')).toBe('ab&lt;&quot;&apos;&gt;&amp;');
  });
});
