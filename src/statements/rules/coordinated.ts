import { isImperative } from '../imperative-verb.ts';
import type { Rule } from '../rule.ts';

/**
 * An imperative behind a clause that gives no advice itself; it needs clearer evidence than a leading one.
 * - yes do: Mistakes happen, so keep a second copy.
 * - yes do: The glue is slow; wait for a full day.
 * - no: We went home and slept.
 * - no: The plan was simple: rain or shine.
 */
export const coordinated: Rule = {
  name: 'coordinated',
  find: ({ tokens, starts, isQuestion }) => {
    if (isQuestion) return null;
    const at = starts.find(({ index, main }) => !main && isImperative(tokens, index, true));
    return at ? { rule: 'coordinated', stance: 'do', strength: 'should', action: at.index } : null;
  },
};
