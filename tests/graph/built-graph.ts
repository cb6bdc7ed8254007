import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  PublishedEdge,
  PublishedGraph,
  SourceAttributes,
  StatementAttributes,
} from '../../src/format/schema.ts';
import { analyzePaths } from '../../src/pipeline.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The graph of a folder as the command line makes it: with the themes and corrections that lie in it. */
export async function graphOf(folder: string, cacheDir: string): Promise<PublishedGraph> {
  const beside = (name: string) => (existsSync(join(folder, name)) ? join(folder, name) : null);
  const { graph } = await analyzePaths([folder], {
    themesFile: beside('themes.yaml'),
    correctionsFile: beside('corrections.yaml'),
    cacheDir,
    judge: null,
    onPlan: () => undefined,
    onProgress: () => undefined,
  });
  return graph;
}

export function sourcesOf(graph: PublishedGraph): (SourceAttributes & { key: string })[] {
  return graph.nodes.flatMap(({ key, attributes }) =>
    attributes.type === 'source' ? [{ key, ...attributes }] : [],
  );
}

export function statementsOf(graph: PublishedGraph): StatementAttributes[] {
  return graph.nodes.flatMap(({ attributes }) =>
    attributes.type === 'statement' ? [attributes] : [],
  );
}

/** The links of one kind, with their statements. */
export function linksOf(graph: PublishedGraph, kind: PublishedEdge['attributes']['type']) {
  const byKey = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
  return graph.edges.flatMap(({ source, target, attributes }) => {
    const [a, b] = [byKey.get(source), byKey.get(target)];
    if (attributes.type !== kind || a?.type !== 'statement' || b?.type !== 'statement') return [];
    return [{ a, b }];
  });
}

/** Statements that lie in a passage that was left out as page furniture. */
export function inFurniture(graph: PublishedGraph): string[] {
  const byKey = new Map(sourcesOf(graph).map((source) => [source.key, source]));
  return statementsOf(graph).flatMap(({ source, quote, text }) => {
    const left = (byKey.get(source)?.blocks ?? []).filter(({ leftOut }) => leftOut !== undefined);
    const lies = left.some(({ sentences }) =>
      sentences.some(({ start, end }) => quote.start < end && start < quote.end),
    );
    return lies ? [text] : [];
  });
}
