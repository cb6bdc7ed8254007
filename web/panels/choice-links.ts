import { html, type TemplateResult } from 'lit-html';

/** Ways to show the same things, as links of which one is current; something may be said behind them. */
export function choiceLinks<T extends string>(
  { words, label }: { readonly words: string; readonly label: string },
  choices: readonly (readonly [T, string])[],
  current: T,
  href: (choice: T) => string,
  behind?: TemplateResult,
): TemplateResult {
  return html`<div class="order" role="group" aria-label=${label}>
    <span aria-hidden="true">${words}</span>
    ${choices.map(
      ([choice, name]) =>
        html`<a href=${href(choice)} aria-current=${current === choice ? 'true' : 'false'}
          >${name}</a
        >`,
    )}
    ${behind}
  </div>`;
}
