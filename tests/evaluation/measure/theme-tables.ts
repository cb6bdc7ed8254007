import type { Statement } from '../../../src/model/statement.ts';
import type { ThemeTag } from '../../../src/model/theme.ts';
import { ratioOf, type Share, shareOf } from './metrics.ts';
import { decimal, tableOf, withCounts } from './section.ts';

/** A statement of the example corpus with the themes it may stand under and those it was given, the best first. */
export interface ThemedStatement {
  readonly statement: Statement;
  readonly labelled: readonly string[];
  readonly given: readonly string[];
}

/** The themes that each statement was given, the best first. */
export function givenThemes(tags: readonly ThemeTag[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const { statement, theme } of [...tags].sort((a, b) => b.score - a.score))
    given.set(statement, [...(given.get(statement) ?? []), theme]);
  return given;
}

/** How often the themes of a taxonomy were given as the labels have it. */
export function taxonomyTable(themed: readonly ThemedStatement[]): string {
  const allGiven = themed.flatMap(({ labelled, given }) =>
    given.map((theme) => labelled.includes(theme)),
  );
  const best = themed.map(({ labelled, given }) => given.includes(labelled[0] ?? ''));
  const first = themed.map(({ labelled, given }) => labelled.includes(given[0] ?? ''));
  const share = (rights: readonly boolean[]): string =>
    withCounts(shareOf(rights, (isRight) => isRight));
  return tableOf(
    ['first theme right', 'all themes: precision', 'best theme given: recall'],
    [[share(first), share(allGiven), share(best)]],
  );
}

/** How well discovered themes keep together what belongs together. */
export interface Cohesion {
  readonly name: string;
  /** How many themes were discovered in each subject. */
  readonly themes: readonly number[];
  /** Pairs on one matter under one first theme. */
  readonly related: Share;
  /** Any pairs of the same subjects under one first theme: what chance would give. */
  readonly any: Share;
}

/** How often two statements on one matter stand under one discovered theme, beside any two. */
export const cohesionTable = (groups: readonly Cohesion[]): string =>
  tableOf(
    ['articles', 'themes a subject', 'on one matter: under one theme', 'any two: under one theme'],
    groups.map(({ name, themes, related, any }) => [
      name,
      themes.length === 0 ? '–' : `${Math.min(...themes)} to ${Math.max(...themes)}`,
      withCounts(related),
      decimal(ratioOf(any)),
    ]),
  );
