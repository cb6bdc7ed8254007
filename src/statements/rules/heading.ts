import { isImperative } from '../imperative-verb.ts';
import type { Rule } from '../rule.ts';
import { AVOIDING } from '../words/verbs.ts';

/**
 * A heading that is the advice itself; a heading names things, so capitals in it are no sign of a name.
 * - yes do: # Follow Up
 * - yes do: # 3. Keep the Tools Dry
 * - yes do: # Rest
 * - yes avoid: # Avoid Wet Soil
 * - no: # Work Culture
 * - no: # What To Plant in May
 * - no: # The Right Soil
 */
export const heading: Rule = {
  name: 'heading',
  find: ({ tokens, starts, isHeading, isQuestion }) => {
    const [start] = starts;
    if (!isHeading || isQuestion || !start) return null;
    const plain = tokens.map((token) => ({ ...token, text: token.lower }));
    const at = starts.find(({ index, main }) => main && isImperative(plain, index, false));
    if (!at) return null;
    const avoids = AVOIDING.words.has(tokens[at.index]?.lower ?? '');
    return {
      rule: 'heading',
      stance: avoids ? 'avoid' : 'do',
      strength: 'should',
      action: avoids ? Math.min(at.index + 1, tokens.length - 1) : at.index,
    };
  },
};
