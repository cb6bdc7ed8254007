import { count } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';
import { pageMeasure } from '../charts/network/measure.ts';
import { readPalette } from '../charts/network/palette.ts';
import { pictureText } from '../charts/network/picture.ts';
import { download, sayOn } from '../layout/hand-out.ts';
import { svgToPng } from '../layout/svg-to-png.ts';
import { legendOf } from './graph-legend.ts';
import { currentPicture } from './graph-picture.ts';
import { picturedRows, selectedRow } from './graph-rows.ts';

const SHARP = 2;

function captionOf(app: App): { title: string; shows: string; sources: string[]; date: string } {
  const { index } = app.model;
  const rows = picturedRows(app);
  const row = selectedRow(app);
  const part = rows.length < app.model.allRows.length ? ` of ${app.model.allRows.length}` : '';
  return {
    title: index.subject === '' ? 'Advice compared' : index.subject,
    shows: row
      ? `Who speaks of “${row.recommendation.label}”`
      : `What ${count(index.counted.length, 'article')} advise: ${rows.length}${part} recommendations by theme`,
    sources: index.counted.map(({ key }) => nameOf(app, key).name),
    date: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()),
  };
}

function current(app: App): ReturnType<typeof pictureText> | null {
  const sight = currentPicture()?.sight();
  if (!sight) return null;
  const palette = readPalette();
  const measure = pageMeasure(palette.font);
  return pictureText(sight, legendOf(app), captionOf(app), palette, measure);
}

/** Saves what is in sight as SVG. */
export function saveSvg(app: App): void {
  const picture = current(app);
  if (picture) download('advice-graph.svg', 'image/svg+xml', picture.text);
}

/** Saves what is in sight as PNG, and says on the button when that is not possible. */
export async function savePng(app: App, { currentTarget }: Event): Promise<void> {
  const picture = current(app);
  if (!picture) return;
  try {
    download('advice-graph.png', 'image/png', await svgToPng(picture, SHARP));
  } catch {
    sayOn(currentTarget, 'Could not save');
  }
}
