import { html, nothing, type TemplateResult } from 'lit-html';
import { correctionsYaml } from '../../src/exports/corrections-yaml.ts';
import { countDecisions, type Decisions, notYetBuilt } from '../../src/views/decisions.ts';
import { redo, undo } from '../../src/views/history.ts';
import { count } from '../../src/views/words.ts';
import type { App } from '../app.ts';
import { copyText, download } from '../layout/hand-out.ts';

function tally(decisions: Decisions): string {
  const { decided, comments } = countDecisions(decisions);
  const parts = [
    ...(decided > 0 ? [count(decided, 'decision')] : []),
    ...(comments > 0 ? [count(comments, 'comment')] : []),
  ];
  return parts.length === 0 ? 'No decisions yet' : `${parts.join(' and ')}, not yet in the build`;
}

const FILE = 'corrections.yaml';

function handOut(app: App, decisions: Decisions): TemplateResult {
  const text = (): string => correctionsYaml(app.model.whole, decisions);
  return html`<button
      type="button"
      class="plain"
      @click=${() => download(FILE, 'application/yaml', text())}
    >
      Download ${FILE}
    </button>
    <button type="button" class="plain" @click=${(event: Event) => copyText(text(), event)}>
      Copy
    </button>`;
}

/** A step back or forth; the focus stays on the button, or goes to the other one when it is gone. */
function step(app: App, which: 'undo' | 'redo'): TemplateResult | typeof nothing {
  const { past, future } = app.review;
  const last = (which === 'undo' ? past : future).at(-1);
  if (!last) return nothing;
  const go = (): void => {
    app.setReview(which === 'undo' ? undo(app.review) : redo(app.review));
    const place = (id: string): HTMLElement | null => document.getElementById(`${id}-decision`);
    (place(which) ?? place(which === 'undo' ? 'redo' : 'undo'))?.focus();
  };
  return html`<button type="button" class="plain step" id=${`${which}-decision`} @click=${go}>
    ${which === 'undo' ? 'Undo' : 'Redo'} ${last.act.doing}
  </button>`;
}

/** What the reader decided so far, the file that takes it to the build, and the way back. */
export function decisionsBar(app: App): TemplateResult {
  const { now, past, future, said } = app.review;
  const decisions = notYetBuilt(app.model.whole, now);
  const used = decisions.size > 0 || past.length > 0 || future.length > 0;
  return html`<section class=${`decisions${used ? ' used' : ''}`} aria-label="Your decisions">
      <div class="tally">
        <b>${tally(decisions)}</b> ${decisions.size > 0 ? handOut(app, decisions) : nothing}
      </div>
      <div class="steps">${step(app, 'undo')} ${step(app, 'redo')}</div>
      <p class="unseen" role="status">${said}</p>
    </section>
    <p class="hint to-the-build">
      ${
        decisions.size > 0
          ? html`Save the file as <code>${FILE}</code> beside the articles, or name it with
              <code>--corrections</code>, and build again. If there is one already, add these entries to its list.`
          : 'Confirm or reject what you judge yourself. It stays in this browser, and a file takes it to the next build.'
      }
    </p>`;
}
