import { html, nothing, type TemplateResult } from 'lit-html';
import type { CompareRow } from '../../src/views/compare-sources.ts';
import { otherEnd, type Relation, type Statement } from '../../src/views/graph-index.ts';
import {
  AXIS_LABELS,
  AXIS_WORDS,
  confidenceText,
  countsText,
  POSITION_WORDS,
  RELATION_WORDS,
  WHEN_WORDS,
} from '../../src/views/words.ts';
import { type App, closed, nameOf } from '../app.ts';
import { consensusBar } from '../charts/consensus-bar.ts';
import { markChart } from '../charts/mark.ts';
import { quote, quotedText } from './quote.ts';

function relation(app: App, own: Statement, link: Relation): unknown {
  const other = app.model.index.statement.get(otherEnd(link, own.key));
  if (!other || link.kind === 'conflictsWith') return nothing;
  const cues = link.a === other.key ? link.cues.a : link.cues.b;
  return html`<li class=${`relation ${link.kind}`}>
    <p class="kind">
      ${RELATION_WORDS[link.kind]} <b>${nameOf(app, other.source).name}</b>${
        link.axis === 'stance' ? nothing : html`, ${AXIS_LABELS[link.axis]}`
      }
    </p>
    <p class="words">
      <a href=${app.href({ selected: other.key })}>${quotedText(other.text, cues)}</a>
    </p>
    <p class="why">Why: ${link.why}</p>
    <p class="sure">
      ${link.origin === 'correction' ? 'Set by a person.' : `How sure: ${confidenceText(link.confidence)}.`}
    </p>
  </li>`;
}

const ORDER = ['disagrees', 'qualifies', 'agrees'];

function relations(app: App, statement: Statement, open: boolean): unknown {
  const links = [...(app.model.index.relationsOf.get(statement.key) ?? [])].sort(
    (p, q) => ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind),
  );
  if (links.length === 0) return nothing;
  const counts = ORDER.map(
    (kind) => [kind, links.filter((link) => link.kind === kind).length] as const,
  )
    .filter(([, many]) => many > 0)
    .map(([kind, many]) => `${kind} with ${many}`.replace('qualifies with', 'other terms in'))
    .join(', ');
  return html`<details class="relations" ?open=${open}>
    <summary class=${links.some(({ kind }) => kind === 'disagrees') ? 'against' : ''}>${counts.charAt(0).toUpperCase()}${counts.slice(1)}</summary>
    <ul>
      ${links.map((link) => relation(app, statement, link))}
    </ul>
  </details>`;
}

function positions(app: App, row: CompareRow): TemplateResult {
  const speaking = row.cells.filter(({ position }) => position !== null);
  const order = ['against', 'qualified', 'for'];
  const silent = row.cells.filter(({ position }) => position === null);
  const sorted =
    row.reach === 'contested'
      ? [...speaking].sort(
          (p, q) => order.indexOf(p.position ?? '') - order.indexOf(q.position ?? ''),
        )
      : speaking;
  return html`<ul class="positions">
      ${sorted.map(
        ({ source, position, statements }) => html`<li>
          <h3 id=${`at-${source}`} tabindex="-1">
            ${position ? markChart(position, 14) : nothing}<span>${nameOf(app, source).name}</span>
            <span class="stance">${position ? POSITION_WORDS[position] : nothing}</span>
          </h3>
          ${statements.map(
            (statement) =>
              html`${quote(app, statement, { named: false })}${relations(app, statement, false)}`,
          )}
        </li>`,
      )}
    </ul>
    ${
      silent.length > 0
        ? html`<p class="silence">
            <b>Say nothing about it:</b> ${silent.map(({ source }) => nameOf(app, source).name).join(', ')}.
            Silence is not disagreement.
          </p>`
        : nothing
    }`;
}

function recommendation(app: App, row: CompareRow): TemplateResult {
  const { recommendation: own, counts, theme, conflicts } = row;
  return html`<p class="eyebrow">
      Recommendation · ${theme?.label ?? 'no theme'} · ${WHEN_WORDS[own.when].toLowerCase()}
    </p>
    <h2 id="drawer-title" tabindex="-1">${own.label}</h2>
    <p class="tally">${consensusBar(counts, { width: 160 })}<span>${countsText(counts)}</span></p>
    ${conflicts.map(
      ({ id, axis, question }) => html`<p>
        <a class="conflict-link" href=${app.href({ view: 'conflicts', at: id, selected: null })}
          >Conflict over ${AXIS_WORDS[axis]}: ${question}</a
        >
      </p>`,
    )}
    ${positions(app, row)}`;
}

function statement(app: App, own: Statement): TemplateResult {
  const filed = app.model.index.recommendationsOf.get(own.key) ?? [];
  return html`<p class="eyebrow">One sentence of ${nameOf(app, own.source).name}</p>
    <h2 id="drawer-title" tabindex="-1" class="unseen">${own.text}</h2>
    <div class="lead">${quote(app, own, { named: false })}</div>
    ${filed.map((one) => {
      const row = app.model.row.get(one.key);
      return html`<p class="filed">
        Part of the recommendation
        <a href=${app.href({ selected: one.key })}>${one.label}</a>
        ${row ? html`<span class="tally">${consensusBar(row.counts)}<span>${countsText(row.counts)}</span></span>` : nothing}
      </p>`;
    })}
    ${relations(app, own, true)}`;
}

/** What is selected, in full; `null` when nothing is. */
export function drawer(app: App): TemplateResult | null {
  const { selected } = app.state;
  if (selected === null) return null;
  const row = app.model.row.get(selected);
  const said = app.model.index.statement.get(selected);
  const content = row
    ? recommendation(app, row)
    : said
      ? statement(app, said)
      : html`<h2 id="drawer-title" tabindex="-1">Not in this graph</h2>
          <p>This address names something that this graph does not hold.</p>`;
  return html`<aside class="drawer" role="dialog" aria-labelledby="drawer-title">
    <div class="drawer-bar">
      <a class="close" href=${app.href(closed(app.state))}>Close</a>
    </div>
    <div class="drawer-body">${content}</div>
  </aside>`;
}
