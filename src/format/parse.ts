import { type PublishedGraph, publishedGraphSchema, SCHEMA_VERSION } from './schema.ts';

/** A graph file that cannot be used; the message says what is wrong and what to do. */
export class GraphFormatError extends Error {
  override readonly name = 'GraphFormatError';
}

const versionOf = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || !('attributes' in value)) return null;
  const { attributes } = value;
  if (typeof attributes !== 'object' || attributes === null) return null;
  if (!('schemaVersion' in attributes)) return null;
  return typeof attributes.schemaVersion === 'string' ? attributes.schemaVersion : null;
};

/** Compares `major.minor` versions as numbers, so that 1.10 is newer than 1.9. */
const isNewer = (version: string, than: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
};

/**
 * Checks a parsed graph.json against the contract.
 * @throws {GraphFormatError} when it is not a graph of this tool, was written by a newer version, or breaks the schema
 */
export function parseGraph(value: unknown): PublishedGraph {
  const version = versionOf(value);
  if (version === null) {
    throw new GraphFormatError(
      'This is not a graph of advice-graph: it has no attributes.schemaVersion. Build one with "advice-graph build PATH… --out DIR".',
    );
  }
  if (isNewer(version, SCHEMA_VERSION)) {
    throw new GraphFormatError(
      `This graph has version ${version}; this program reads up to ${SCHEMA_VERSION}. Update advice-graph, or build the graph again.`,
    );
  }
  const parsed = publishedGraphSchema.safeParse(value);
  if (parsed.success) {
    checkReferences(parsed.data);
    return parsed.data;
  }
  const [issue] = parsed.error.issues;
  const where = issue ? issue.path.map(String).join('.') : '';
  throw new GraphFormatError(
    `The graph breaks its schema at ${where || 'its root'}: ${issue?.message ?? 'unknown reason'}. Build it again with "advice-graph build".`,
  );
}

/** What a schema cannot say: every key stands once, and every edge and quote has its ends. */
function checkReferences({ nodes, edges }: PublishedGraph): void {
  const keys = new Set(nodes.map(({ key }) => key));
  const again = 'Build it again with "advice-graph build".';
  if (keys.size < nodes.length) {
    throw new GraphFormatError(`The graph names a node twice. ${again}`);
  }
  for (const { key, source, target } of edges) {
    const missing = [source, target].find((end) => !keys.has(end));
    if (missing !== undefined) {
      throw new GraphFormatError(
        `The edge ${key} leads to ${missing}, which is not there. ${again}`,
      );
    }
  }
  for (const { key, attributes } of nodes) {
    if (attributes.type === 'statement' && attributes.quote.end < attributes.quote.start) {
      throw new GraphFormatError(`The quote of ${key} ends before it begins. ${again}`);
    }
  }
}
