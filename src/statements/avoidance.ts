import { AVOIDING } from './words/verbs.ts';

/** "Leave the side shoots alone", "stay away from", "keep it out of": deeds that say what not to touch. */
const LEAVING =
  /^(?:leave (?:\S+ ){1,5}(?:alone|out|off|be|in peace)(?=[.,;:!)]| (?:of|for|until|if|when|as|unless|because)\b|$)|(?:stay|keep|steer) (?:well |far )?(?:away|clear|out|off)\b|get (?:out|rid) of\b|(?:give up|cut out|say no to)\b|keep (?!.*\bin\b)[^.;,]{2,40} (?:out of|away from)\b)/;
const AVOIDS = new RegExp(`^(?:${[...AVOIDING.words].join('|')}) (?:from |of )?(?=[a-z"“'])`);
/** "I recommend skipping it": only behind such words is the deed what is advised, not what is judged. */
const ADVISED = /\b(?:recommend|suggest|advise|consider|try|prefer|by|worth) $/;
const GERUND = new RegExp(
  `^(?:${[...AVOIDING.words].map((verb) => `${verb.replace(/e$/, '')}(?:${verb.at(-1)})?ing`).join('|')}) (?:from |of )?(?=[a-z"“'])`,
);

/**
 * How many letters the verb takes that turns a deed into something not to do ("skip the last step"), 0 where it belongs
 * to the deed ("leave the lid off"), and `null` where nothing is to be avoided.
 * @param lower a sentence in lower case
 * @param at where the deed begins in it
 */
export function readAvoidance(lower: string, at: number): number | null {
  const deed = lower.slice(at);
  const verb = AVOIDS.exec(deed) ?? (ADVISED.test(lower.slice(0, at)) ? GERUND.exec(deed) : null);
  if (verb) return verb[0].length;
  return LEAVING.test(deed) ? 0 : null;
}
