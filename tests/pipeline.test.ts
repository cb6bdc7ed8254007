import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../src/diagnostics/user-error.ts';
import { graphToJson } from '../src/exports/graph-json.ts';
import type { PublishedGraph } from '../src/format/schema.ts';
import { graphOf, ROOT } from './graph/built-graph.ts';
import { describePromises } from './graph/promises.ts';

const CORPUS = join(ROOT, 'corpus');
const temp = mkdtempSync(join(tmpdir(), 'pipeline-'));
let graph: PublishedGraph;

beforeAll(async () => {
  graph = await graphOf(CORPUS, join(temp, 'cache'));
}, 180_000);
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('the graph of corpus/', () => {
  describePromises(
    CORPUS,
    {
      against: 'blog-to-work',
      asking: ['near-miss', 'asking-twitter', 'the-daily-muse'],
      thanking: ['carpenter-smith-consulting', 'near-miss', 'asking-twitter', 'the-daily-muse'],
    },
    () => graph,
  );

  it('is the same, byte for byte, when it is built again', { timeout: 120_000 }, async () => {
    const again = await graphOf(CORPUS, join(temp, 'cache'));
    expect(graphToJson(again)).toBe(graphToJson(graph));
  });

  it('tags every statement with a theme and puts it into one recommendation', () => {
    const count = (type: string) => {
      const counts = new Map<string, number>();
      for (const { source, attributes } of graph.edges)
        if (attributes.type === type) counts.set(source, (counts.get(source) ?? 0) + 1);
      return counts;
    };
    const [about, positions] = [count('about'), count('takesPosition')];
    for (const { key, attributes } of graph.nodes) {
      if (attributes.type !== 'statement') continue;
      expect(about.get(key)).toBeGreaterThanOrEqual(1);
      expect(positions.get(key)).toBe(1);
    }
  });
});

describe('what the pipeline refuses', () => {
  it('says so when nothing can be read, and when nothing gives advice', async () => {
    const empty = mkdtempSync(join(temp, 'empty-'));
    await expect(graphOf(empty, temp)).rejects.toThrow(UserError);
    await expect(graphOf(empty, temp)).rejects.toThrow(/Nothing to read/);
    writeFileSync(join(empty, 'story.md'), 'It rained all day. We stayed in.\n');
    await expect(graphOf(empty, temp)).rejects.toThrow(/No advice .*story\.md/);
  });
});
