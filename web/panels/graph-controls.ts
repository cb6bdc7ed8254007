import { html, nothing, type TemplateResult } from 'lit-html';
import { type App, closed } from '../app.ts';
import { savePng, saveSvg } from './graph-export.ts';
import { currentPicture, pins } from './graph-picture.ts';
import { selectedRow } from './graph-rows.ts';

const CLOSER = 1.4;

const button = (words: string, press: (event: Event) => void): TemplateResult =>
  html`<button type="button" class="plain" @click=${press}>${words}</button>`;

function aroundSelected(app: App): TemplateResult | typeof nothing {
  const { depth } = app.state;
  const row = selectedRow(app);
  if (!row) return nothing;
  const { key } = row.recommendation;
  return html`<a href=${app.href({ depth: depth === 1 ? 2 : 1 })}
      >${depth === 1 ? 'Where else these sources speak' : 'Only who speaks of this'}</a
    >
    ${pins.has(key) ? button('Unpin this', () => currentPicture()?.unpin(key)) : nothing}`;
}

/** Moves the picture, grows or shrinks what is shown around the selected recommendation, and saves it. */
export function pictureControls(app: App): TemplateResult {
  const back = (): void => {
    app.go(closed(app.state));
    currentPicture()?.fit();
  };
  return html`<div class="order" role="group" aria-label="Picture">
    ${selectedRow(app) ? button('Back to all', back) : button('Show all', () => currentPicture()?.fit())}
    ${button('Closer', () => currentPicture()?.zoomBy(CLOSER))}
    ${button('Further', () => currentPicture()?.zoomBy(1 / CLOSER))} ${aroundSelected(app)}
    ${pins.size > 0 ? button(`Unpin all (${pins.size})`, () => currentPicture()?.unpin(null)) : nothing}
    ${button('Save as SVG', () => saveSvg(app))}
    ${button('Save as PNG', (event) => void savePng(app, event))}
  </div>`;
}
