import type { Conflict } from './conflicts.ts';
import type { GraphIndex, Relation } from './graph-index.ts';

export type Verdict = 'confirm' | 'reject';

/** What a reader decided or noted on one link. */
export interface Decision {
  /** `null` for a comment alone. */
  readonly verdict: Verdict | null;
  readonly note: string;
  /** Id of what was decided on: a conflict with all its links, or a link by itself. */
  readonly on: string;
}

/** By the key of the link. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What is decided at one go: a conflict or one of its links. */
export interface Matter {
  readonly id: string;
  readonly links: readonly Relation[];
}

/** How the links of a matter were decided, taken together. */
export interface Standing {
  /** `null` when none was decided, or not all of them alike. */
  readonly verdict: Verdict | null;
  /** The comment that all of them share; empty when there is none. */
  readonly note: string;
  readonly decided: number;
}

/** The conflict as something to decide on; links between recommendations are none of a corrections file. */
export function wholeMatter({ id, links }: Conflict): Matter {
  return { id, links: links.filter(({ kind }) => kind !== 'conflictsWith') };
}

/** The decisions with a verdict and a comment on every link of a matter; neither of them takes it off the list. */
export function decide(
  decisions: Decisions,
  { id, links }: Matter,
  verdict: Verdict | null,
  note: string,
): Decisions {
  const next = new Map(decisions);
  const words = note.trim();
  for (const { key } of links) {
    if (verdict === null && words === '') next.delete(key);
    else next.set(key, { verdict, note: words, on: id });
  }
  return next;
}

/** The decisions with another comment on a matter; verdicts stay as they are. */
export function comment(decisions: Decisions, { id, links }: Matter, note: string): Decisions {
  const one = (so: Decisions, link: Relation): Decisions => {
    const known = so.get(link.key);
    return decide(so, { id: known?.on ?? id, links: [link] }, known?.verdict ?? null, note);
  };
  return links.reduce(one, decisions);
}

/** What was decided on a matter so far. */
export function standingOf(decisions: Decisions, { links }: Matter): Standing {
  const found = links.map(({ key }) => decisions.get(key));
  const [first] = found;
  const shared = <K extends 'verdict' | 'note'>(field: K): Decision[K] | undefined =>
    found.every((one) => one?.[field] === first?.[field]) ? first?.[field] : undefined;
  return {
    verdict: shared('verdict') ?? null,
    note: shared('note') ?? '',
    decided: found.filter((one) => one !== undefined && one.verdict !== null).length,
  };
}

/** The decisions that the graph does not show yet: the link stands there still, and not as confirmed. */
export function notYetBuilt({ relation }: GraphIndex, decisions: Decisions): Decisions {
  return new Map(
    [...decisions].filter(([key, { verdict }]) => {
      const link = relation.get(key);
      return link !== undefined && !(verdict === 'confirm' && link.origin === 'correction');
    }),
  );
}

/** How often the reader decided, and how often only a comment was left; a conflict with all its links counts once. */
export function countDecisions(decisions: Decisions): { decided: number; comments: number } {
  const times = (all: readonly Decision[]): number =>
    new Set(all.map(({ on, verdict }) => `${verdict} ${on}`)).size;
  const all = [...decisions.values()];
  return {
    decided: times(all.filter(({ verdict }) => verdict !== null)),
    comments: times(all.filter(({ verdict }) => verdict === null)),
  };
}
