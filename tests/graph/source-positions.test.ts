import { expect, it } from 'vitest';
import { sourcePositions } from '../../src/graph/source-positions.ts';
import type { Position } from '../../src/model/recommendation.ts';

/** Statements are named after their source: a1 and a2 stand in a. */
const positions = (said: Record<string, Position>) =>
  sourcePositions(
    {
      id: 'r',
      label: 'Buy a used bike',
      when: 'anytime',
      members: Object.entries(said).map(([statement, position]) => ({ statement, position })),
      themes: [],
    },
    (statement) => statement[0],
    ['c', 'b', 'a'],
  );

it('puts each source on one side, in the order of the documents', () => {
  expect(positions({ a1: 'for', a2: 'for', b1: 'against', c1: 'for' })).toEqual({
    for: ['source:c', 'source:a'],
    against: ['source:b'],
    qualified: [],
  });
});

it('takes one that says both for qualified', () => {
  expect(positions({ a1: 'for', a2: 'against', b1: 'qualified', b2: 'against' }).qualified).toEqual(
    ['source:b', 'source:a'],
  );
});

it('takes one that anywhere supports only under a condition for qualified', () => {
  expect(positions({ a1: 'qualified', b1: 'qualified', b2: 'for', c1: 'for' })).toEqual({
    for: ['source:c'],
    against: [],
    qualified: ['source:b', 'source:a'],
  });
});
