import { html, nothing, type TemplateResult } from 'lit-html';
import { takers } from '../../src/views/compare-sources.ts';
import type { Position, Statement } from '../../src/views/graph-index.ts';
import type { Passage, Segment } from '../../src/views/passages.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { markChart } from '../charts/mark.ts';

function positionOf(app: App, { key, stance }: Statement): Position {
  const [recommendation] = app.model.index.recommendationsOf.get(key) ?? [];
  const stands = recommendation ? (app.model.index.standsOn.get(recommendation.key) ?? []) : [];
  const stand = stands.find(({ statement }) => statement.key === key);
  return stand?.position ?? (stance === 'avoid' ? 'against' : 'for');
}

/** Whether the filters leave any recommendation that a statement belongs to. */
function isShown({ model }: App, { key }: Statement): boolean {
  const own = model.index.recommendationsOf.get(key) ?? [];
  return own.length === 0 || own.some((one) => model.shown.has(one.key));
}

function segment(app: App, { text, statement }: Segment, first: boolean): unknown {
  if (!statement) return text;
  const here = app.state.at === statement.key;
  const selected = app.state.selected === statement.key;
  const quiet = isShown(app, statement) ? '' : ' quiet';
  return html`<a
    class=${`said ${positionOf(app, statement)}${quiet}${here ? ' here' : ''}${selected ? ' current' : ''}`}
    id=${first ? `at-${statement.key}` : nothing}
    href=${app.href({ selected: statement.key })}
    >${text}</a
  >`;
}

/** Beside the text: what each piece of advice is filed under, and how many others say so. */
function margin(app: App, { statements }: Passage): TemplateResult {
  return html`<ul class="margin">
    ${statements.map((statement) => {
      const [recommendation] = app.model.index.recommendationsOf.get(statement.key) ?? [];
      const row = recommendation ? app.model.row.get(recommendation.key) : undefined;
      if (!recommendation || !row) return nothing;
      const others = takers(row) - 1;
      if (!isShown(app, statement)) return nothing;
      return html`<li class=${row.reach}>
        ${markChart(positionOf(app, statement), 12)}<a
          href=${app.href({ selected: recommendation.key })}
          >${recommendation.label}</a
        ><span class="sub"
          >${row.theme ? `${row.theme.label} · ` : nothing}${others > 0 ? `${count(others, 'other')} ${others === 1 ? 'speaks' : 'speak'} of it` : 'nobody else'}${
            row.reach === 'contested' ? ' · contested' : ''
          }</span
        >
      </li>`;
    })}
  </ul>`;
}

/** One block of an article, its advice marked where it stands and named beside it. */
export function passage(app: App, own: Passage, seen: Set<string>): TemplateResult {
  const { kind, level, segments } = own;
  const content = segments.map((one) => {
    const key = one.statement?.key;
    const first = key !== undefined && !seen.has(key);
    if (key !== undefined) seen.add(key);
    return segment(app, one, first);
  });
  const text =
    kind === 'heading'
      ? html`<p class=${`block heading level-${Math.min(level, 4)}`} role="heading" aria-level=${Math.min(6, level + 2)}>${content}</p>`
      : kind === 'quote'
        ? html`<blockquote class="block">${content}</blockquote>`
        : html`<p class=${`block ${kind} depth-${Math.min(level, 4)}`}>${content}</p>`;
  return html`<div class="passage">${text}${own.statements.length > 0 ? margin(app, own) : nothing}</div>`;
}
