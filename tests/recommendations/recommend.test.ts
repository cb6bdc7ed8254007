import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/relation.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { ThemeTag } from '../../src/model/theme.ts';
import { recommend } from '../../src/recommendations/recommend.ts';
import { relationOf } from '../relations/relation-of.ts';
import { statementOf } from '../statements/statement-of.ts';

const named = (id: string, line: string) => ({ ...statementOf(line, id), id });
const tag = (statement: string, theme: string, score: number): ThemeTag => ({
  statement,
  theme,
  score,
});

const make = (
  statements: readonly Statement[],
  relations: readonly Relation[],
  tags: readonly ThemeTag[] = statements.map(({ id }) => tag(id, 'bikes', 0.5)),
) => recommend(statements, [], relations, tags);

const buy = named('ann', 'Buy a used bike.');
const never = named('bea', 'Never buy a used bike.');
const neither = named('cem', 'Don’t buy a used bike.');
const oil = named('dan', 'Oil the chain.');

describe('recommend', () => {
  it('makes one recommendation of what is about one matter, in reading order', () => {
    const made = make([buy, never, oil], [relationOf('ann', 'disagrees', 'bea', 0.9)]);
    expect(made.map(({ label }) => label)).toEqual(['Buy a used bike', 'Oil the chain']);
    expect(made[0]?.members).toEqual([
      { statement: 'ann', position: 'for' },
      { statement: 'bea', position: 'against' },
    ]);
  });

  it('is named by the side that more sources take', () => {
    const made = make(
      [buy, never, neither],
      [
        relationOf('ann', 'disagrees', 'bea', 0.9),
        relationOf('ann', 'disagrees', 'cem', 0.9),
        relationOf('bea', 'agrees', 'cem', 0.9),
      ],
    );
    expect(made).toHaveLength(1);
    expect(made[0]?.label).toBe('Don’t buy a used bike');
    expect(made[0]?.members).toEqual([
      { statement: 'ann', position: 'against' },
      { statement: 'bea', position: 'for' },
      { statement: 'cem', position: 'for' },
    ]);
  });

  it('tells when to do it as most of those do who say when', () => {
    const [today, two, again] = [
      named('a', 'Oil the chain today.'),
      named('b', 'Oil the chain within two days.'),
      named('c', 'Oil the chain after three days.'),
    ];
    const links = [
      relationOf('a', 'agrees', 'b', 0.9),
      relationOf('b', 'agrees', 'c', 0.9),
      relationOf('a', 'agrees', 'c', 0.9),
      relationOf('a', 'agrees', 'dan', 0.9),
      relationOf('b', 'agrees', 'dan', 0.9),
      relationOf('c', 'agrees', 'dan', 0.9),
    ];
    expect(make([today, two, again, oil], links).map(({ when }) => when)).toEqual(['days']);
    const one = [relationOf('a', 'agrees', 'b', 0.9)];
    expect(make([today, two], one).map(({ when }) => when)).toEqual(['now']);
    expect(make([oil], []).map(({ when }) => when)).toEqual(['anytime']);
  });

  it('has the themes of its statements, the weightiest first, and never more than three', () => {
    const tags = [
      tag('ann', 'money', 0.9),
      tag('ann', 'bikes', 0.6),
      tag('bea', 'bikes', 0.6),
      tag('bea', 'risk', 0.1),
    ];
    const [made] = make([buy, never], [relationOf('ann', 'disagrees', 'bea', 0.9)], tags);
    expect(made?.themes).toEqual(['bikes', 'money']);
  });

  it('makes nothing of nothing', () => {
    expect(make([], [])).toEqual([]);
  });
});
