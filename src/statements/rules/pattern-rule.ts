import type { Stance, Strength } from '../../model/statement.ts';
import { tokenAt } from '../reading.ts';
import { type Rule, turned } from '../rule.ts';

/** A phrase that gives advice; what to do follows it. Matched on lower case with straight apostrophes. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly stance: Stance;
  readonly strength: Strength;
  /** Where what to do stands: behind the phrase, or before it ("Long titles are discouraged"). */
  readonly action: 'after' | 'before';
}

/** A phrase followed by what to do. */
export const phrase = (pattern: RegExp, stance: Stance, strength: Strength): Phrase => ({
  pattern,
  stance,
  strength,
  action: 'after',
});

/** A phrase that says it of what stands before. */
export const verdict = (pattern: RegExp, stance: Stance, strength: Strength): Phrase => ({
  pattern,
  stance,
  strength,
  action: 'before',
});

/** Where what is judged begins: behind a short "Word:" lead, or behind what joins its clause to the one before. */
const subjectStart = (lower: string, match: RegExpExecArray): number => {
  const lead = /^\w+(?: \w+)?: /.exec(lower)?.[0].length ?? 0;
  const joiner = /^(?:[,;:—–] |\b(?:and|but|so) )/.exec(match[0])?.[0].length ?? 0;
  return Math.max(lead, match.index + joiner);
};

/**
 * A rule from phrases in order of precedence; a group named `neg` that matches turns the stance around.
 * @param questions whether a question can be advice of this kind; mostly it asks for it instead
 */
export function patternRule(
  name: string,
  phrases: readonly Phrase[],
  { questions } = { questions: false },
): Rule {
  return {
    name,
    find: (reading) => {
      if (reading.isQuestion && !questions) return null;
      for (const { pattern, stance, strength, action } of phrases) {
        const match = pattern.exec(reading.lower);
        if (!match) continue;
        const at = tokenAt(
          reading,
          action === 'after' ? match.index + match[0].length : subjectStart(reading.lower, match),
        );
        if (at === null) continue;
        const denied = match.groups?.neg !== undefined || match.groups?.neg2 !== undefined;
        return { rule: name, stance: denied ? turned(stance) : stance, strength, action: at };
      }
      return null;
    },
  };
}
