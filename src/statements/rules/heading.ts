import { isImperative } from '../imperative-verb.ts';
import type { Rule } from '../rule.ts';

/**
 * A heading that is the advice itself; a heading names things, so capitals in it are no sign of a name.
 * - yes do: # Follow Up
 * - yes do: # 3. Keep the Tools Dry
 * - yes do: # Rest
 * - yes do: # STOP (and breathe)
 * - no: # Work Culture
 * - no: # What To Plant in May
 * - no: # The Right Soil
 */
export const heading: Rule = {
  name: 'heading',
  find: ({ tokens, starts, isHeading, isQuestion }) => {
    const [start] = starts;
    if (!isHeading || isQuestion || !start) return null;
    const plain = tokens.map((token) => ({
      ...token,
      text: token.lower,
      // Capitals mislead the tagger ("Repair Manual" as a command); the words around must decide.
      pos: /^(VERB|NOUN|PROPN)$/.test(token.pos) ? 'X' : token.pos,
    }));
    const at = starts.find(({ index, main }) => main && isImperative(plain, index, false));
    if (!at) return null;
    return { rule: 'heading', stance: 'do', strength: 'should', action: at.index };
  },
};
