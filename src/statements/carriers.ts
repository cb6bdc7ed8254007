/**
 * Openings that only carry the advice to its verb ("make sure you", "try to", "take some time to"), matched on
 * lower case at the directive's verb; a `neg` group turns the stance around. Written for this project.
 */
const CARRIERS: readonly RegExp[] = [
  /^feel free to /,
  /^(?:make|be) (?:very |absolutely |doubly )?(?:sure|certain) (?:that )?(?:(?:you )(?<neg>don't |do not |never )?|(?<neg2>not to )|to )/,
  /^(?:always |at least )?try (?:your best |hard |really hard )?(?:(?<neg>not to)|to) /,
  /^(?:just )?remember (?:(?<neg>not to)|to) /,
  /^do your best (?:(?<neg>not to)|to) /,
  /^take (?:some |the |a few |a little |a |plenty of |enough |your |ten |five )?(?:time|minutes|minute|moments|moment|while|hour|day|days) (?:out )?to /,
  /^(?:go ahead and|go and) /,
  /^(?:start|begin) (?:off |out )?by /,
  /^get (?:in|into) the habit of /,
  /^(?:allow|give|let) yourself (?:the |some |a little )?(?:time |permission |space |room )?(?:to )?/,
  /^(?:aim|strive|plan|choose|opt|learn|resolve|seek|endeavou?r) (?:(?<neg>not to)|to) /,
  /^be (?:careful|mindful|prepared|willing|ready|brave|quick) (?:(?<neg>not to)|to) /,
  /^make (?:an effort|it a habit|it a point|a point|time|every effort|a habit) (?:to|of) /,
  /^consider (?=\w+ing\b)/,
];

/** Where the advice itself begins behind a carrier, in characters from the verb, and whether it is denied. */
export interface Carried {
  readonly length: number;
  readonly denied: boolean;
}

/** Looks for carriers, one behind the other, at the beginning of a directive in lower case. */
export function passCarriers(lower: string): Carried {
  let [length, denied] = [0, false];
  for (;;) {
    const rest = lower.slice(length);
    const match = CARRIERS.map((carrier) => carrier.exec(rest)).find(
      (found) => found !== null && found[0].length < rest.length,
    );
    if (!match) return { length, denied };
    length += match[0].length;
    if (match.groups?.neg !== undefined || match.groups?.neg2 !== undefined) denied = !denied;
  }
}
