import { type NetworkData, type NetworkLink, takersOf } from './data.ts';
import { type Spot, spotFrom } from './spots.ts';
import { groupByTheme, layTerritories, type Territory } from './territories.ts';
import type { Measure } from './text-lines.ts';

type Groups = ReturnType<typeof groupByTheme>;
type Laid = ReturnType<typeof layTerritories>;

export interface Layout {
  /** In reading order: territory by territory, the most important of each first. */
  readonly spots: readonly Spot[];
  readonly byKey: ReadonlyMap<string, Spot>;
  /** Place of each in `ranked`. */
  readonly rank: ReadonlyMap<string, number>;
  /** Those whose two ends are both in the picture. */
  readonly links: readonly NetworkLink[];
  /** The most important first: they get their words before the others. */
  readonly ranked: readonly Spot[];
  readonly territories: readonly Territory[];
  /** Size of the whole at scale 1. */
  readonly width: number;
  readonly height: number;
  /** Height of the frame in which it is seen. */
  readonly frameHeight: number;
  /** Scale at which all words have room, or nearly all. */
  readonly readable: number;
}

/** Room for the name of a theme, in pixels of the screen. */
export const HEAD = 34;

/** So many sources must speak of a recommendation for its words to have room at scale 1: the first that the frame can hold is taken. */
const LEAST_TAKERS = [0, 2, 3, 4, 5, 7, Number.POSITIVE_INFINITY];

/** From how near words can be read whose discs stand close together. */
const NEARBY = 3;
/** No packing leaves less paper empty than this allows for, by what its boxes are said to need. */
const BEST_FILLED = 1.3;

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly tallest: number;
}

const needOf = (groups: Groups): number => groups.reduce((sum, { need }) => sum + need, 0);

/** Makes a picture wider until it has the shape of its frame. */
function widen(groups: Groups, frame: Frame, frameHeight: number): { width: number; laid: Laid } {
  const wished = Math.sqrt((needOf(groups) * frame.width) / frameHeight);
  let width = Math.max(frame.width, wished);
  let laid = layTerritories(groups, width, (HEAD * width) / frame.width);
  for (let pass = 0; pass < 5; pass += 1) {
    const over = (laid.height * frame.width) / (width * frameHeight);
    if (over <= 1.001) break;
    width *= Math.sqrt(over) * 1.005;
    laid = layTerritories(groups, width, (HEAD * width) / frame.width);
  }
  return { width, laid };
}

/**
 * Lays the recommendations out in the territories of their themes, so that at scale 1 the words of
 * as many as possible have room. The frame grows to what is allowed; where that is not enough, the
 * picture is larger than it.
 */
export function layOutNetwork(data: NetworkData, frame: Frame, measure: Measure): Layout {
  const ranked = data.nodes.map((node) => spotFrom(node, measure));
  let groups: Groups = [];
  let readable = 1;
  let high = Number.POSITIVE_INFINITY;
  for (const least of LEAST_TAKERS) {
    const named = ({ data: { contested, counts } }: Spot): boolean =>
      contested || takersOf(counts) >= least;
    groups = groupByTheme(ranked, named, measure);
    readable = least === 0 ? 1 : NEARBY;
    // What would not even fit when packed almost without gaps need not be tried.
    if (needOf(groups) > BEST_FILLED * frame.width * frame.tallest) continue;
    high = layTerritories(groups, frame.width, HEAD).height;
    if (high <= frame.tallest) break;
  }
  const frameHeight = high <= frame.tallest ? high : frame.height;
  const { width, laid } = widen(groups, frame, frameHeight);
  const byKey = new Map(ranked.map((spot) => [spot.key, spot]));
  return {
    spots: groups.flatMap(({ spots }) => spots),
    byKey,
    rank: new Map(ranked.map(({ key }, i) => [key, i])),
    ranked,
    links: data.links.filter(({ a, b }) => byKey.has(a) && byKey.has(b)),
    territories: laid.territories,
    width,
    height: laid.height,
    frameHeight,
    readable,
  };
}
