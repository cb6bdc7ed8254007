import type { Axis, RelationKind } from '../../../src/model/relation.ts';
import type { JudgedEdge, LabelledPair } from './labelled-pairs.ts';
import { averagePrecision, type Share, shareOf } from './metrics.ts';

/** How one kind of relation was found. */
export interface KindScore {
  /** Relations of the kind that were found: how many of them the labels have. */
  readonly precision: Share;
  /** Labelled pairs of the kind: how many were found as such. */
  readonly recall: Share;
  /** The same of the pairs whose two statements were found as advice. */
  readonly recallOfExtracted: Share;
  /** Labelled pairs for which the opposite was found; `null` for a kind that has none. */
  readonly flipped: Share | null;
}

const OPPOSITE: Record<RelationKind, RelationKind | null> = {
  agrees: 'disagrees',
  disagrees: 'agrees',
  qualifies: null,
};

const isFound = ({ kind, found }: LabelledPair): boolean => found.has(kind);

/** Whether the opposite of a labelled pair was found, and not it itself. */
export function isFlipped(pair: LabelledPair): boolean {
  const opposite = OPPOSITE[pair.kind];
  return opposite !== null && !isFound(pair) && pair.found.has(opposite);
}

/** Precision and recall of one kind, counting pairs of statements. */
export function scoreKind(
  kind: RelationKind,
  pairs: readonly LabelledPair[],
  edges: readonly JudgedEdge[],
): KindScore {
  const ofKind = pairs.filter((pair) => pair.kind === kind);
  return {
    precision: shareOf(
      edges.filter((edge) => edge.kind === kind),
      ({ isRight }) => isRight,
    ),
    recall: shareOf(ofKind, isFound),
    recallOfExtracted: shareOf(
      ofKind.filter(({ extracted }) => extracted),
      isFound,
    ),
    flipped: OPPOSITE[kind] === null ? null : shareOf(ofKind, isFlipped),
  };
}

/** How many of the labelled conflicts on one axis were found, whatever axis they were found on. */
export const recallOnAxis = (axis: Axis, pairs: readonly LabelledPair[]): Share =>
  shareOf(
    pairs.filter((pair) => pair.kind === 'disagrees' && pair.axis === axis),
    isFound,
  );

/** How well the conflicts that were found are ordered by their confidence. */
export interface Ranking {
  /** Of the most confident ones. */
  readonly top: Share;
  /** 0 to 1; every labelled conflict that was not found counts as 0. */
  readonly averagePrecision: number | null;
}

const TOP = 20;

/** Ranks the conflicts found, the most confident first; among equals those that came first. */
export function rankConflicts(
  pairs: readonly LabelledPair[],
  edges: readonly JudgedEdge[],
): Ranking {
  const ranked = edges
    .filter(({ kind }) => kind === 'disagrees')
    .sort((x, y) => y.confidence - x.confidence)
    .map(({ isRight }) => isRight);
  const missed = pairs.filter((pair) => pair.kind === 'disagrees' && !isFound(pair)).length;
  return {
    top: shareOf(ranked.slice(0, TOP), (isRight) => isRight),
    averagePrecision: averagePrecision(ranked, missed),
  };
}
