import { publishedGraphSchema, SCHEMA_VERSION } from '../format/schema.ts';

/** The JSON Schema of graph.json, generated from the very schema that checks it here. */
export function graphJsonSchema(): string {
  const { $schema, ...schema } = publishedGraphSchema.toJSONSchema();
  const titled = {
    $schema,
    title: 'advice-graph published graph',
    description: `Version ${SCHEMA_VERSION} of the graph of statements, themes and recommendations that advice-graph writes.`,
    ...schema,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
