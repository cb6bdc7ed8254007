import { html, nothing, render } from 'lit-html';
import { quoted } from '../../src/views/quotation.ts';
import { countsText, POSITION_WORDS } from '../../src/views/words.ts';
import { type App, nameOf } from '../app.ts';

const QUOTES = 2;

/** What a mark or a disc says when the pointer or the focus rests on it. */
function content(app: App, target: HTMLElement | SVGElement): unknown {
  const row = app.model.row.get(target.dataset.tip ?? '');
  if (!row) return nothing;
  const cell = row.cells.find(({ source }) => source === target.dataset.source);
  if (!cell) {
    return html`<p class="tip-title">${row.recommendation.label}</p><p>${countsText(row.counts)}</p>`;
  }
  const position = cell.position ? POSITION_WORDS[cell.position] : '';
  return html`<p class="tip-title">${nameOf(app, cell.source).name}: ${position}</p>
    ${cell.statements.slice(0, QUOTES).map(({ text }) => html`<p class="words">${quoted(text)}</p>`)}
    ${
      cell.statements.length > QUOTES
        ? html`<p>and ${cell.statements.length - QUOTES} more</p>`
        : nothing
    }`;
}

function put(tip: HTMLElement, target: Element): void {
  const at = target.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(8, at.left + at.width / 2 - width / 2), innerWidth - width - 8);
  const above = at.top - height - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 8 ? above : at.bottom + 8}px`;
}

/** Shows a short text beside everything that has `data-tip`; Escape hides it, the pointer may enter it. */
export function installTooltip(current: () => App | null): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  // Every mark's own name says the same, so a screen reader need not hear it twice.
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  let leaving = 0;
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (tip.contains(target)) {
      clearTimeout(leaving);
      return;
    }
    const owner = target.closest('[data-tip]');
    const app = current();
    if (!app || !(owner instanceof HTMLElement || owner instanceof SVGElement)) return;
    if (event.type === 'focusin' && !owner.matches(':focus-visible')) return;
    clearTimeout(leaving);
    render(content(app, owner), tip);
    tip.hidden = false;
    put(tip, owner);
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = window.setTimeout(hide, 120);
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('pointerout', leave);
  document.addEventListener('focusin', show);
  document.addEventListener('focusout', leave);
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('pointerdown', hide);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}
