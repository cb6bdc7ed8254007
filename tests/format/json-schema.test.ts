import { describe, expect, it } from 'vitest';
import { graphJsonSchema } from '../../src/exports/graph-schema.ts';
import { SCHEMA_VERSION } from '../../src/format/schema.ts';

describe('the JSON Schema', () => {
  it('is the same each time, and is for the version that is written', () => {
    expect(graphJsonSchema()).toBe(graphJsonSchema());
    expect(JSON.parse(graphJsonSchema())).toMatchObject({
      description: expect.stringContaining(`Version ${SCHEMA_VERSION}`),
      properties: { attributes: { properties: { schemaVersion: { const: SCHEMA_VERSION } } } },
    });
  });

  it('allows no key that it does not name', () => {
    const closed = graphJsonSchema().match(/"additionalProperties": false/g) ?? [];
    const objects = graphJsonSchema().match(/"type": "object"/g) ?? [];
    expect(closed.length).toBe(objects.length);
  });
});
