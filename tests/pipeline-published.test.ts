/** The five articles as they were published: they belong to their authors and are not part of the project. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphToJson } from '../src/exports/graph-json.ts';
import type { PublishedGraph } from '../src/format/schema.ts';
import { graphOf, ROOT } from './graph/built-graph.ts';
import { describePromises } from './graph/promises.ts';

const SHARED = join(ROOT, '..', 'shared');
const ARTICLES = join(SHARED, 'articles');
const SCORE = join(SHARED, 'evaluation', 'score.mjs');
const missing = !existsSync(ARTICLES) || !existsSync(SCORE);
const title = missing
  ? 'the graph of the published articles (skipped: ../shared/articles is not here)'
  : 'the graph of the published articles';

interface Score {
  readonly extraction: { readonly f1: number };
  readonly positions: { readonly agreeRecall: number; readonly mustDisagreeRecall: number };
}

describe.skipIf(missing)(title, () => {
  const temp = mkdtempSync(join(tmpdir(), 'published-'));
  let graph: PublishedGraph;
  beforeAll(async () => {
    graph = await graphOf(ARTICLES, join(temp, 'cache'));
  }, 180_000);
  afterAll(() => rmSync(temp, { recursive: true, force: true }));

  const [carpenter = '', near = '', twitter = '', muse = '', blog = ''] = missing
    ? []
    : readdirSync(ARTICLES)
        .sort()
        .map((name) => name.replace('.txt', '').replace('_', '-'));

  describePromises(
    ARTICLES,
    { against: blog, asking: [twitter, near, muse], thanking: [carpenter, twitter, near, muse] },
    () => graph,
  );

  it('scores well against what people marked in them', { timeout: 60_000 }, async () => {
    const file = join(temp, 'graph.json');
    writeFileSync(file, graphToJson(graph));
    const gold = join(SHARED, 'evaluation', 'articles.json');
    const { stdout } = await promisify(execFile)(process.execPath, [SCORE, file, gold]);
    const { extraction, positions }: Score = JSON.parse(stdout);
    expect(extraction.f1).toBeGreaterThanOrEqual(0.8);
    expect(positions.mustDisagreeRecall).toBe(1);
    expect(positions.agreeRecall).toBeGreaterThanOrEqual(0.7);
  });
});
