import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Filters } from '../../src/views/filters.ts';
import { POSITIONS, WHEN_WORDS, WHENS } from '../../src/views/words.ts';
import { type App, nameOf, toggled, withFilters } from '../app.ts';
import { markChart } from '../charts/mark.ts';

const REACHES: readonly (readonly [Filters['reach'], string])[] = [
  [null, 'All'],
  ['contested', 'Contested'],
  ['shared', 'Shared, uncontested'],
  ['everywhere', 'In all sources'],
  ['single', 'Said by one only'],
];

const THEME_MODES: readonly (readonly [Filters['themeMode'], string])[] = [
  ['any', 'any of these'],
  ['all', 'all of these'],
];

const MODES: readonly (readonly [Filters['sourceMode'], string])[] = [
  ['any', 'any of these'],
  ['all', 'all of these'],
  ['only', 'only these'],
];

const SURE: readonly (readonly [number, string])[] = [
  [0, 'any'],
  [0.5, 'fairly likely or more'],
  [0.75, 'likely or more'],
  [0.9, 'very likely'],
];

interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly label: unknown;
  readonly count: number;
  readonly pick: () => void;
}

function choice({ type, name, checked, label, count, pick }: Choice): TemplateResult {
  return html`<label class="choice"
    ><input type=${type} name=${name} .checked=${live(checked)} @change=${pick} /><span
      >${label}</span
    ><span class="number">${count}</span></label
  >`;
}

function select<T extends string | number>(
  label: string,
  options: readonly (readonly [T, string])[],
  value: T,
  pick: (value: T) => void,
): TemplateResult {
  const change = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    const option = options[target.selectedIndex];
    if (option) pick(option[0]);
  };
  return html`<select aria-label=${label} @change=${change}>
    ${options.map(([of, words]) => html`<option ?selected=${of === value}>${words}</option>`)}
  </select>`;
}

function themes(app: App): TemplateResult {
  const { filters } = app.state;
  return html`<fieldset>
    <legend>Themes</legend>
    ${app.model.index.themes.map(({ key, label }) =>
      choice({
        type: 'checkbox',
        name: 'theme',
        checked: filters.themes.includes(key),
        label,
        count: app.model.filterCounts.themes.get(key) ?? 0,
        pick: () => app.go(withFilters(app.state, { themes: toggled(filters.themes, key) })),
      }),
    )}
    ${
      filters.themes.length > 1
        ? html`<p class="hint">
            Advice under
            ${select('How the themes combine', THEME_MODES, filters.themeMode, (themeMode) =>
              app.go(withFilters(app.state, { themeMode })),
            )}
          </p>`
        : nothing
    }
  </fieldset>`;
}

function sources(app: App): TemplateResult {
  const { filters } = app.state;
  const several = filters.sources.length > 0;
  return html`<fieldset>
    <legend>Sources</legend>
    <div class="list">${app.model.index.counted.map(({ key }) =>
      choice({
        type: 'checkbox',
        name: 'source',
        checked: filters.sources.includes(key),
        label: nameOf(app, key).name,
        count: app.model.filterCounts.sources.get(key) ?? 0,
        pick: () => app.go(withFilters(app.state, { sources: toggled(filters.sources, key) })),
      }),
    )}</div>
    ${
      several
        ? html`<p class="hint">
            Advice in
            ${select('How the sources combine', MODES, filters.sourceMode, (sourceMode) =>
              app.go(withFilters(app.state, { sourceMode })),
            )}
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** The filters; they hold in every view. */
export function rail(app: App): TemplateResult {
  const { filters, minConfidence } = app.state;
  return html`<section class="rail" aria-label="Filters" ?hidden=${!app.railOpen}>
    <fieldset>
      <legend>How far it is shared</legend>
      ${REACHES.map(([reach, label]) =>
        choice({
          type: 'radio',
          name: 'reach',
          checked: filters.reach === reach,
          label,
          count: app.model.filterCounts.reaches.get(reach) ?? 0,
          pick: () => app.go(withFilters(app.state, { reach })),
        }),
      )}
    </fieldset>
    ${themes(app)} ${sources(app)}
    <fieldset>
      <legend>Position</legend>
      ${POSITIONS.map((position) =>
        choice({
          type: 'checkbox',
          name: 'position',
          checked: filters.positions.includes(position),
          label: html`${markChart(position, 12)} ${position}`,
          count: app.model.filterCounts.positions.get(position) ?? 0,
          pick: () =>
            app.go(withFilters(app.state, { positions: toggled(filters.positions, position) })),
        }),
      )}
    </fieldset>
    <fieldset>
      <legend>When to do it</legend>
      ${WHENS.map((when) =>
        choice({
          type: 'checkbox',
          name: 'when',
          checked: filters.whens.includes(when),
          label: WHEN_WORDS[when],
          count: app.model.filterCounts.whens.get(when) ?? 0,
          pick: () => app.go(withFilters(app.state, { whens: toggled(filters.whens, when) })),
        }),
      )}
    </fieldset>
    <fieldset>
      <legend>How sure a link is</legend>
      ${select('How sure a link between two statements must be', SURE, minConfidence, (least) =>
        app.go({ minConfidence: least }),
      )}
      <p class="hint">The tool estimates how likely each agreement and conflict is right.</p>
    </fieldset>
  </section>`;
}
