import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import type { Affinity } from '../../src/model/vectors.ts';
import { gather } from '../../src/recommendations/gather.ts';
import { relationOf } from '../relations/relation-of.ts';
import { adviceIn } from '../statements/statement-of.ts';

const ARTICLES = {
  a: 'Dig the bed. Sow the beans. Water the pots.',
  b: 'Dig the bed deep. Water it.',
  c: 'Dig the bed twice.',
};

/** Statements named after their source and number: a1, a2, b1. */
const statements = Object.entries(ARTICLES).flatMap(([source, article]) =>
  adviceIn(article, source).map((statement, i) => ({ ...statement, id: `${source}${i + 1}` })),
);

const groups = (affinities: readonly Affinity[], relations: readonly Relation[] = []) =>
  gather(statements, affinities, relations).map((group) => group.map(({ id }) => id).join(' '));

const near = (a: string, b: string, matter: number) => ({ a, b, matter });

describe('gather', () => {
  it('joins what is about one matter and leaves the rest alone, in reading order', () => {
    expect(groups([near('a1', 'b1', 0.8), near('a1', 'c1', 0.7), near('b1', 'c1', 0.7)])).toEqual([
      'a1 b1 c1',
      'a2',
      'a3',
      'b2',
    ]);
  });

  it('joins what disagrees too: it is of one matter', () => {
    expect(groups([], [relationOf('a1', 'disagrees', 'b1', 0.8)])).toContain('a1 b1');
  });

  it('joins no chain whose ends have nothing to do with each other', () => {
    const chain = [near('a1', 'b1', 0.49), near('b1', 'c1', 0.48), near('a3', 'c1', 0.47)];
    expect(groups(chain)).toContain('a1 b1');
    expect(groups(chain)).not.toContain('a1 a3 b1 c1');
  });

  it('joins nothing that is not near', () => {
    expect(groups([near('a1', 'b1', 0.3)])).toHaveLength(statements.length);
  });

  it('puts every statement into exactly one group', () => {
    const found = groups([near('a1', 'b1', 0.9), near('a2', 'b2', 0.9), near('a2', 'c1', 0.4)]);
    expect(found.flatMap((group) => group.split(' ')).sort()).toEqual(
      statements.map(({ id }) => id).sort(),
    );
  });

  it('joins a heading that is advice with the advice right under it', () => {
    const article = adviceIn('# Beds\n\n## Dig Deep\n\nTurn the soil with a fork. Rest often.');
    const found = gather(article, [], []).map((group) => group.map(({ text }) => text));
    expect(found).toEqual([['Dig Deep', 'Turn the soil with a fork.'], ['Rest often.']]);
  });
});
