import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

interface Body extends SimulationNodeDatum {
  readonly key: string;
  readonly radius: number;
}

interface Tie {
  readonly source: string;
  readonly target: string;
  /** 0–1: how strongly it pulls. */
  readonly strength: number;
}

const STEPS = 300;

/** A generator of numbers from 0 to 1 that repeats for a seed (Numerical Recipes' linear congruential one). */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** Places nodes by seeded forces: the same graph always gets the same places. */
export function layOut(
  nodes: readonly { readonly key: string; readonly radius: number }[],
  ties: readonly Tie[],
): ReadonlyMap<string, { x: number; y: number }> {
  const bodies: Body[] = nodes.map((node) => ({ ...node }));
  forceSimulation(bodies)
    .randomSource(seeded(42))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => -8 * body.radius)
        .distanceMax(500),
    )
    .force(
      'ties',
      forceLink<Body, { source: string; target: string; strength: number }>(
        ties.map((tie) => ({ ...tie })),
      )
        .id((body) => body.key)
        .distance(46)
        .strength((tie) => tie.strength),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 4),
    )
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(STEPS);
  return new Map(bodies.map(({ key, x, y }) => [key, { x: round(x ?? 0), y: round(y ?? 0) }]));
}
