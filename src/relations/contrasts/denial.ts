import type { Token } from '../../language/token.ts';

/** Words that deny what follows them in their clause; written for this project. */
const DENIES = new Set(
  "not n't never no without neither nor none nobody nothing cannot hardly rarely seldom avoid stop quit skip refrain ban forbid unlike against forget beware resist ditch drop abandon".split(
    ' ',
  ),
);
/** Phrases that do the same: "rather than", "instead of", "leave out". */
const DENYING_PHRASES: readonly (readonly string[])[] = [
  'rather than',
  'instead of',
  'as opposed to',
  'in place of',
  'no need',
  'leave out',
  'steer clear',
  'stay away',
  'keep away',
  'stay out',
  'keep out',
  'get rid',
  'give up',
  'cut out',
  'waste of',
  'too much',
  'too many',
  'far from',
  'less important',
  'go without',
  'do without',
].map((phrase) => phrase.split(' '));
/** A denial of one of these stays a denial ("don't stir nor shake"). */
const PLAIN_DENIALS = new Set(
  "not n't never no neither nor none nobody nothing cannot hardly rarely seldom".split(' '),
);
/** "Don't forget to": a denial of one of these gives the deed back. */
const GIVES_BACK = new Set(
  'forget hesitate fail neglect fear mind underestimate skip stop avoid drop quit afraid skimp'.split(
    ' ',
  ),
);
const ENDS = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '—',
  '–',
  '(',
  ')',
  'but',
  'because',
  'so',
  'unless',
  'until',
  'if',
  'when',
  'although',
  'though',
  'while',
  'then',
  'since',
]);

/** Verbs of choosing, behind which "over" leads to what is not chosen. */
const CHOOSING = new Set(['prefer', 'choose', 'favour', 'favor', 'pick', 'take', 'value']);

const opensDenial = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  const lemma = token.lemma.toLowerCase();
  const chosen =
    token.lower === 'over' &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some((before) => CHOOSING.has(before.lemma.toLowerCase()));
  return (
    chosen ||
    DENIES.has(token.lower) ||
    DENIES.has(lemma) ||
    DENYING_PHRASES.some(
      ([first, second]) =>
        (lemma === first || token.lower === first) && tokens[at + 1]?.lower === second,
    )
  );
};

/**
 * For each token whether it stands under a denial: from the denying word to the end of its clause; a denial of a
 * denial takes it back ("don't forget to rinse").
 */
export function findDenied(tokens: readonly Token[]): boolean[] {
  const denied: boolean[] = [];
  let current = false;
  let since = 0;
  for (const [at, token] of tokens.entries()) {
    if (ENDS.has(token.lower)) current = false;
    const lemma = token.lemma.toLowerCase();
    if (opensDenial(tokens, at)) {
      // "Never go without", "don't leave out": one denial takes the other back.
      current = !(current && !PLAIN_DENIALS.has(token.lower));
    } else if (current && GIVES_BACK.has(lemma) && at - since <= 3) {
      current = false;
    }
    if (current && !denied.at(-1)) since = at;
    denied.push(current);
  }
  return denied;
}
