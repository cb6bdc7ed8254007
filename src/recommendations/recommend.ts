import type { Recommendation } from '../model/recommendation.ts';
import type { Relation } from '../model/relation.ts';
import type { Statement, When } from '../model/statement.ts';
import type { ThemeTag } from '../model/theme.ts';
import type { Affinity } from '../model/vectors.ts';
import { gather } from './gather.ts';
import { labelOf, pickLabel } from './label.ts';
import { takePositions } from './positions.ts';

const ORDER: readonly When[] = ['now', 'days', 'weeks', 'later', 'anytime'];
/** A second theme counts when it weighs at least this share of the first. */
const SECOND_THEME = 0.6;
const MOST_THEMES = 3;

/** When most of those who say when say it; the earlier of two that are as many. */
const whenOf = (statements: readonly Statement[]): When => {
  const said = statements.filter(({ when }) => when !== 'anytime');
  const count = (when: When) => said.filter((statement) => statement.when === when).length;
  return (
    [...ORDER]
      .sort((x, y) => count(y) - count(x) || ORDER.indexOf(x) - ORDER.indexOf(y))
      .find((when) => count(when) > 0) ?? 'anytime'
  );
};

const themesOf = (
  statements: readonly Statement[],
  tags: ReadonlyMap<string, readonly ThemeTag[]>,
): string[] => {
  const weights = new Map<string, number>();
  for (const { id } of statements) {
    for (const { theme, score } of tags.get(id) ?? [])
      weights.set(theme, (weights.get(theme) ?? 0) + score);
  }
  const ranked = [...weights].sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, weight], i) => i === 0 || weight >= SECOND_THEME * best)
    .slice(0, MOST_THEMES)
    .map(([theme]) => theme);
};

/** Statements that advise on the same thing, made into recommendations, in the order they are first given. */
export function recommend(
  statements: readonly Statement[],
  affinities: readonly Affinity[],
  relations: readonly Relation[],
  tags: readonly ThemeTag[],
): Recommendation[] {
  const near = new Map<string, number>();
  for (const { a, b, matter } of affinities) near.set(`${a} ${b}`, matter);
  const likeness = (x: string, y: string) => near.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? 0;
  const byStatement = new Map<string, ThemeTag[]>();
  for (const tag of tags)
    byStatement.set(tag.statement, [...(byStatement.get(tag.statement) ?? []), tag]);
  return gather(statements, affinities, relations).flatMap((group) => {
    const advised = group.filter(({ stance }) => stance === 'do');
    const sourcesOf = (members: readonly Statement[]) =>
      new Set(members.map(({ source }) => source)).size;
    // The side that more sources take gives the label; with as many on both, the advice to do it.
    const named =
      sourcesOf(advised) * 2 >= sourcesOf(group) && advised.length > 0
        ? advised
        : group.filter(({ stance }) => stance === 'avoid');
    // What only its own source repeats makes no statement central.
    const centrality = (statement: Statement) => {
      const others = group.filter(({ source }) => source !== statement.source);
      const sum = others.reduce((total, other) => total + likeness(statement.id, other.id), 0);
      return sum / Math.max(1, others.length);
    };
    const anchor = pickLabel(named, centrality);
    if (!anchor) return [];
    return [
      {
        id: anchor.id,
        label: labelOf(anchor),
        when: whenOf(group),
        members: takePositions(group, anchor, relations),
        themes: themesOf(group, byStatement),
      },
    ];
  });
}
