import { createRequire } from 'node:module';
import type { MultiGraph } from 'graphology';

// The package's types hide the plain `Graph`, which other programs open a file with, from modules such as ours.
const { Graph }: { Graph: typeof MultiGraph } = createRequire(import.meta.url)('graphology');

/** A graph as another program opens its file. */
export const openElsewhere = (graph: unknown): MultiGraph =>
  Graph.from(JSON.parse(JSON.stringify(graph)));
