import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import type { Affinity } from '../../src/model/vectors.ts';
import { findKindred } from '../../src/relations/kindred.ts';
import { spread } from '../../src/relations/spread.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { inWords, relationOf } from './relation-of.ts';

/** Statements named after their source and number: a1, a2, b1. */
const named = (source: string, article: string) =>
  adviceIn(article, source).map((statement, i) => ({ ...statement, id: `${source}${i + 1}` }));

const statements = [
  ...named('a', 'Buy a used bike. A used one is fine, so buy it.'),
  ...named('b', 'Never buy a used bike.'),
  ...named('c', 'Get a second-hand bike.'),
];

const carried = (relations: readonly Relation[], affinities: readonly Affinity[]) => {
  const kindred = findKindred(statements, affinities);
  const all = spread(relations, statements, affinities, kindred, ({ kind }) => ({
    why: `Carried: ${kind}.`,
    cues: { a: [], b: [] },
  }));
  return all.slice(relations.length);
};

describe('spread', () => {
  it('lets what is said of a statement hold of one that says the same in its source', () => {
    const found = carried(
      [relationOf('a1', 'disagrees', 'b1', 0.8)],
      [
        { a: 'a1', b: 'a2', matter: 0.9 },
        { a: 'a2', b: 'b1', matter: 0.3 },
      ],
    );
    expect(inWords(found)).toEqual(['a2 disagrees b1 0.6']);
    expect(found[0]?.why).toBe('Carried: disagrees.');
  });

  it('lets a conflict hold of a third source that agrees', () => {
    const found = carried(
      [relationOf('a1', 'agrees', 'c1', 0.9), relationOf('a1', 'disagrees', 'b1', 0.8)],
      [{ a: 'b1', b: 'c1', matter: 0.05 }],
    );
    expect(inWords(found)).toEqual(['b1 disagrees c1 0.6']);
  });

  it('carries no link that is not sure, and no qualification', () => {
    const near = [
      { a: 'a1', b: 'a2', matter: 0.9 },
      { a: 'a2', b: 'b1', matter: 0.9 },
    ];
    expect(carried([relationOf('a1', 'disagrees', 'b1', 0.1)], near)).toEqual([]);
    expect(carried([relationOf('a1', 'qualifies', 'b1', 0.9)], near)).toEqual([]);
  });

  it('links no two statements of one source, and none that are far apart', () => {
    const relations = [
      relationOf('a1', 'agrees', 'c1', 0.6),
      relationOf('a2', 'agrees', 'c1', 0.6),
    ];
    expect(carried(relations, [{ a: 'a1', b: 'a2', matter: 0.5 }])).toEqual([]);
    expect(
      carried([relationOf('a1', 'agrees', 'b1', 0.9)], [{ a: 'a1', b: 'a2', matter: 0.9 }]),
    ).toEqual([]);
  });

  it('never overrides what was judged', () => {
    const relations = [
      relationOf('a1', 'agrees', 'c1', 0.9),
      relationOf('a1', 'disagrees', 'b1', 0.8),
      relationOf('b1', 'agrees', 'c1', 0.5),
    ];
    expect(carried(relations, [{ a: 'b1', b: 'c1', matter: 0.9 }])).toEqual([]);
  });

  it('lets a heading that is advice speak for what opens its section', () => {
    const section = named('d', '# Bikes\n\n## Buy Used\n\nBuy a bike from a neighbour.');
    const all = spread(
      [relationOf('b1', 'disagrees', 'd1', 0.9)],
      [...statements, ...section],
      [{ a: 'b1', b: 'd2', matter: 0.2 }],
      [{ a: 'd1', b: 'd2', sure: 1 }],
      () => ({ why: 'Carried.', cues: { a: [], b: [] } }),
    );
    expect(inWords(all.slice(1))).toEqual(['b1 disagrees d2 0.68']);
  });

  it('leaves amounts and times to the two that give them', () => {
    expect(
      carried(
        [relationOf('a1', 'disagrees', 'b1', 0.9, 'timing')],
        [
          { a: 'a1', b: 'a2', matter: 0.9 },
          { a: 'a2', b: 'b1', matter: 0.9 },
        ],
      ),
    ).toEqual([]);
  });

  it('carries no link that cannot be explained', () => {
    const relations = [relationOf('a1', 'disagrees', 'b1', 0.9)];
    const kindred = [{ a: 'a1', b: 'a2', sure: 0.9 }];
    const near = [{ a: 'a2', b: 'b1', matter: 0.9 }];
    expect(spread(relations, statements, near, kindred, () => null)).toEqual(relations);
  });
});
