import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import { takePositions } from '../../src/recommendations/positions.ts';
import { relationOf } from '../relations/relation-of.ts';
import { statementOf } from '../statements/statement-of.ts';

const named = (id: string, line: string) => ({ ...statementOf(line, id), id });
const ann = named('ann', 'Buy a used bike.');
const bea = named('bea', 'Never buy a used bike.');
const cem = named('cem', 'Get an old bike.');
const dan = named('dan', 'It’s a mistake to buy an old bike.');
const only = named('eve', 'Buy a used bike only if a friend looks at it.');

const positions = (relations: readonly Relation[], group = [ann, bea, cem, dan]) =>
  Object.fromEntries(
    takePositions(group, ann, relations).map(({ statement, position }) => [statement, position]),
  );

describe('takePositions', () => {
  it('puts who agrees for it, and who disagrees against it', () => {
    const relations = [
      relationOf('ann', 'agrees', 'cem', 0.8),
      relationOf('ann', 'disagrees', 'bea', 0.9),
    ];
    expect(positions(relations, [ann, bea, cem])).toEqual({
      ann: 'for',
      bea: 'against',
      cem: 'for',
    });
  });

  it('follows links from one to the next', () => {
    const relations = [
      relationOf('ann', 'disagrees', 'bea', 0.9),
      relationOf('bea', 'agrees', 'dan', 0.8),
      relationOf('bea', 'disagrees', 'cem', 0.7),
    ];
    expect(positions(relations)).toEqual({
      ann: 'for',
      bea: 'against',
      cem: 'for',
      dan: 'against',
    });
  });

  it('does not make an opponent of one that nothing links, whatever its wording', () => {
    expect(positions([])).toEqual({ ann: 'for', bea: 'for', cem: 'for', dan: 'for' });
  });

  it('takes support under a condition for qualified', () => {
    expect(positions([relationOf('ann', 'qualifies', 'eve', 0.8)], [ann, only])).toEqual({
      ann: 'for',
      eve: 'qualified',
    });
  });

  it('gives every statement of the group one position, in its order', () => {
    const members = takePositions([cem, ann, bea], ann, []);
    expect(members.map(({ statement }) => statement)).toEqual(['cem', 'ann', 'bea']);
  });
});
