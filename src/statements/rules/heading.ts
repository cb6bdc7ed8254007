import { isImperative } from '../imperative-verb.ts';
import type { Rule } from '../rule.ts';
import { AVOIDING } from '../words/verbs.ts';

/**
 * A heading that is the advice itself; a heading names things, so capitals in it are no sign of a name.
 * - yes do: # Follow Up
 * - yes do: # 3. Keep the Tools Dry
 * - yes do: # Rest
 * - yes do: # STOP (and breathe)
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
    const plain = tokens.map((token) => ({
      ...token,
      text: token.lower,
      // Capitals mislead the tagger ("Repair Manual" as a command); the words around must decide.
      pos: /^(VERB|NOUN|PROPN)$/.test(token.pos) ? 'X' : token.pos,
    }));
    const at = starts.find(({ index, main }) => main && isImperative(plain, index, false));
    if (!at) return null;
    // "STOP (and breathe)" has nothing to avoid behind it: it asks for a stop.
    const hasObject = /^[a-z]/.test(tokens[at.index + 1]?.lower ?? '');
    const avoids = hasObject && AVOIDING.words.has(tokens[at.index]?.lower ?? '');
    return {
      rule: 'heading',
      stance: avoids ? 'avoid' : 'do',
      strength: 'should',
      action: avoids ? Math.min(at.index + 1, tokens.length - 1) : at.index,
    };
  },
};
