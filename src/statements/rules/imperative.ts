import { isImperative } from '../imperative-verb.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "Take these four steps:" only announces the advice that follows. */
const ANNOUNCEMENT =
  /^\W*(?:\w+ ){0,3}(?:these|the following|this|our|my)(?: \w+){0,2} (?:steps?|tips?|rules?|guidelines?|suggestions?|ideas?|tricks?|list|post|article|guide|strategies)\b|^\W*\w+ (?:the following|these)\b[^.]*:$/;
/** "Forget that for a minute and let's go through …" leads on in the text. */
const TRANSITION = /\blet's (?:go|look|break|see|dive|talk|start|begin|take|get)\b/;

const strengthOf = (verb: string, next: string) => {
  if (verb === 'consider' || verb === 'feel') return 'may';
  return /^(?:make|be)$/.test(verb) && /^(?:sure|certain)$/.test(next) ? 'must' : 'should';
};

/** The first place where an imperative stands; of a "Word: text" lead with one in both parts, the text's. */
const findPlace = ({ tokens, starts }: Reading): number | null => {
  const places = starts
    .filter(({ index, main }) => main && isImperative(tokens, index, false))
    .map(({ index }) => index);
  const withoutLead = places.filter((index) => tokens[index + 1]?.text !== ':');
  return withoutLead[0] ?? null;
};

/**
 * A verb in its bare form that tells the reader what to do.
 * - yes: Water the seedlings every other day.
 * - yes: Finally, ask a neighbour to keep the spare key.
 * - yes: To save time, batch the small errands.
 * - yes: Rest: Take the whole weekend off.
 * - yes: When the bread is cold, slice it and freeze half.
 * - yes: If you can wait (and yes, it smells good), by all means let it cool.
 * - yes: That said, use small pots.
 * - yes: PAUSE (and breathe)
 * - yes: Knead dough for ten minutes.
 * - yes: Plant beans in May.
 * - yes: Tie the stems loosely to a cane.
 * - yes: Empty the bin daily.
 * - no: Tell us how it went!
 * - no: Feed prices rose again.
 * - no: Practice makes perfect.
 * - no: Code review matters more than most teams think.
 * - no: Thank you for reading this far.
 * - no: Do you water them in the morning?
 * - no: Work culture is slow to change.
 * - no: To mend it, take these four steps.
 * - no: If you were older, you would say, “Just get over it!”
 */
export const imperative: Rule = {
  name: 'imperative',
  find: (reading) => {
    const { tokens, lower, isQuestion } = reading;
    if (isQuestion || TRANSITION.test(lower)) return null;
    const index = findPlace(reading);
    const verb = index === null ? undefined : tokens[index];
    if (index === null || !verb || ANNOUNCEMENT.test(lower.slice(verb.start))) return null;
    return {
      rule: 'imperative',
      stance: 'do',
      strength: strengthOf(verb.lower, tokens[index + 1]?.lower ?? ''),
      action: index,
    };
  },
};
