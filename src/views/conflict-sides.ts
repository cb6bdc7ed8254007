import {
  countedAs,
  type GraphIndex,
  type Position,
  type Relation,
  type Stand,
  type Statement,
} from './graph-index.ts';
import { count } from './words.ts';

/** One statement on a side, with the words that put it there. */
export interface Voice {
  readonly statement: Statement;
  readonly position: Position;
  readonly cues: readonly { readonly start: number; readonly end: number }[];
}

/** One of the two sides of a conflict. */
export interface Side {
  /** What this side wants, in as few words as the sources allow; empty when there are none. */
  readonly label: string;
  readonly voices: readonly Voice[];
  /** Keys of the sources on this side; near copies count once. */
  readonly sources: readonly string[];
  /** Those of them that set terms of their own. */
  readonly qualified: readonly string[];
}

type Colour = 'a' | 'b';

const flip = (colour: Colour): Colour => (colour === 'a' ? 'b' : 'a');

/** Deciding words of a statement over all links that name it, in order and without repeats. */
function cuesOf(statement: Statement, links: readonly Relation[]): Voice['cues'] {
  const spans = links.flatMap((link) =>
    link.a === statement.key ? link.cues.a : link.b === statement.key ? link.cues.b : [],
  );
  const unique = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...unique.values()].sort((p, q) => p.start - q.start || p.end - q.end);
}

/** Turns the stands of one side into a side. */
export function sideOf(
  index: GraphIndex,
  label: string,
  stands: readonly Stand[],
  links: readonly Relation[],
): Side {
  const voices = stands.map(({ statement, position }) => ({
    statement,
    position,
    cues: cuesOf(statement, links),
  }));
  const named = (voice: Voice): number => (voice.cues.length > 0 ? 0 : 1);
  voices.sort((p, q) => named(p) - named(q));
  const sourcesOf = (some: readonly Stand[]): string[] => [
    ...new Set(some.map(({ statement }) => countedAs(index, statement.source))),
  ];
  const qualified = sourcesOf(stands.filter((stand) => stand.position === 'qualified'));
  return { label, voices, sources: sourcesOf(stands), qualified };
}

/** "3 sources, 1 qualified": how many stand on a side, and how many of them not simply so. */
export function sideCount(own: Side, other: Side): string {
  const both = own.sources.filter((source) => other.sources.includes(source)).length;
  const terms = own.qualified.length;
  return [
    count(own.sources.length, 'source'),
    ...(terms > 0 ? [`${terms} qualified`] : []),
    ...(both > 0 ? [`${both} on both sides`] : []),
  ].join(', ');
}

/**
 * Splits the stands on one recommendation into two sides: by position where some are against it,
 * otherwise along the links, so that two statements that disagree never share a side.
 */
export function splitStands(
  index: GraphIndex,
  stands: readonly Stand[],
  disagreements: readonly Relation[],
): [Stand[], Stand[]] {
  const colour = new Map<string, Colour>();
  const split = stands.some(({ position }) => position === 'against');
  for (const { statement, position } of stands) {
    if (split && position !== 'qualified')
      colour.set(statement.key, position === 'for' ? 'a' : 'b');
  }
  const links = [...disagreements].sort((p, q) => q.confidence - p.confidence);
  for (let changed = true; changed; ) {
    changed = false;
    for (const link of links) changed = spread(colour, link, flip) || changed;
    if (changed) continue;
    const loose = links.find((link) => !colour.has(link.a) && !colour.has(link.b));
    if (loose) {
      colour.set(loose.a, 'a');
      changed = true;
    }
  }
  const agreements = stands.flatMap(({ statement }) =>
    (index.relationsOf.get(statement.key) ?? []).filter(({ kind }) => kind === 'agrees'),
  );
  for (const link of agreements) spread(colour, link, (same) => same);
  const on = (side: Colour): Stand[] =>
    stands.filter(({ statement, position }) => {
      const given = colour.get(statement.key) ?? (split && position === 'qualified' ? 'a' : null);
      return given === side;
    });
  return [on('a'), on('b')];
}

/** Colours the one end of a link that has no colour yet; says whether it did. */
function spread(
  colour: Map<string, Colour>,
  link: Relation,
  across: (colour: Colour) => Colour,
): boolean {
  const a = colour.get(link.a);
  const b = colour.get(link.b);
  if (a && !b) colour.set(link.b, across(a));
  else if (b && !a) colour.set(link.a, across(b));
  else return false;
  return true;
}
