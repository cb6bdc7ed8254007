import { describe, expect, it } from 'vitest';
import type { StatementAttributes } from '../../src/format/schema.ts';
import { type Conflict, findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { compareTerms, termWords } from '../../src/views/terms.ts';
import { smallGraph } from './small-graph.ts';

type Told = Partial<Pick<StatementAttributes, 'timing' | 'condition' | 'amount' | 'reason'>>;

/** The conflict of the small graph over time, with more told by some statements. */
function timing(told: Readonly<Record<string, Told>>): Conflict {
  const graph = smallGraph();
  const nodes = graph.nodes.map(({ key, attributes }) => ({
    key,
    attributes: attributes.type === 'statement' ? { ...attributes, ...told[key] } : attributes,
  }));
  const found = findConflicts(indexGraph({ ...graph, nodes })).find(
    ({ axis }) => axis === 'timing',
  );
  if (!found) throw new Error('the small graph has a conflict over timing');
  return found;
}

const inShort = (conflict: Conflict) =>
  compareTerms(conflict).map(({ term, sides }) => [
    term,
    ...sides.map((values) => values.map(({ words }) => words)),
  ]);

describe('compareTerms', () => {
  it('sets the times of both sides beside each other, and what else either says', () => {
    const conflict = timing({
      'statement:a-note': { condition: 'if you got on', reason: 'because they forget' },
    });
    expect(inShort(conflict)).toEqual([
      ['timing', ['the same day'], ['three weeks later']],
      ['condition', ['you got on'], []],
      ['reason', ['they forget'], []],
    ]);
  });

  it('leaves out a row that only repeats the titles of the sides', () => {
    const conflict = timing({});
    const [a, b] = conflict.sides;
    const titled: Conflict = {
      ...conflict,
      sides: [
        { ...a, label: 'Write the same day' },
        { ...b, label: 'Three weeks later' },
      ],
    };
    expect(inShort(titled)).toEqual([]);
  });

  it('keeps quiet where terms are not what differs, or none is stated', () => {
    const over = (axis: Conflict['axis']): Conflict => ({ ...timing({}), axis });
    for (const axis of ['stance', 'belief', 'alternative'] as const) {
      expect(compareTerms(over(axis))).toEqual([]);
    }
    const silent = { timing: undefined, reason: 'they forget' };
    expect(
      compareTerms(timing({ 'statement:a-note': silent, 'statement:c-later': silent })),
    ).toEqual([]);
  });
});

describe('termWords', () => {
  it('does not repeat the word of the label', () => {
    const [statement] = indexGraph(smallGraph()).statements;
    if (!statement) throw new Error('the small graph has statements');
    expect(termWords('condition', { ...statement, condition: 'If they reply' })).toBe('they reply');
    expect(termWords('timing', { ...statement, timing: 'whenever you like' })).toBe(
      'whenever you like',
    );
    expect(termWords('amount', statement)).toBeUndefined();
  });
});
