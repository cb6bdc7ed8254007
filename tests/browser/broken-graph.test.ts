import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillPage } from '../../src/exports/page-html.ts';
import { hasBrowser } from './browser.ts';
import { fixtureGraph } from './fixture/graph.ts';
import { type Bench, openAt, setUp, shut, textOf } from './open-page.ts';

describe.skipIf(!hasBrowser)('a page without a usable graph', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUp();
  });
  afterAll(() => bench.close());

  it.each([
    ['no graph', null, 'There is no graph in this page'],
    ['half a file', '{"attributes":', 'The graph is not valid JSON'],
    ['another program’s file', '{"nodes":[]}', 'This is not a graph of advice-graph'],
    ['a newer graph', '{"attributes":{"schemaVersion":"9.0"}}', 'This graph has version 9.0'],
  ])('says what is wrong with %s and offers a way on', async (name, json, words) => {
    const html = json === null ? bench.template : fillPage(bench.template, json);
    const opened = await openAt(bench, bench.write(`${name.replaceAll(' ', '-')}.html`, html));
    const alert = opened.page.getByRole('alert');
    expect(await textOf(alert)).toContain(words);
    expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(1);
    expect(opened.problems).toEqual([]);
    await shut(opened);
  });

  it('reads the graph.json beside it when it is served without one', async () => {
    const server = createServer((request, response) => {
      const data = request.url === '/graph.json';
      response.setHeader('content-type', data ? 'application/json' : 'text/html; charset=utf-8');
      response.end(data ? JSON.stringify(fixtureGraph()) : bench.template);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const opened = await openAt(bench, `http://127.0.0.1:${port}/`);
    await opened.page.locator('tr.row').first().waitFor();
    const asked = opened.problems.map((problem) => problem.replace(/^.*:\d+/, ''));
    expect(asked).toEqual(['/', '/graph.json']);
    await shut(opened);
    await new Promise((closed) => server.close(closed));
  });

  it('says so when the articles advise nothing', async () => {
    const graph = fixtureGraph();
    const empty = {
      ...graph,
      nodes: graph.nodes.filter(({ attributes }) => attributes.type === 'source'),
      edges: [],
    };
    const html = fillPage(bench.template, JSON.stringify(empty));
    const opened = await openAt(bench, bench.write('empty.html', html));
    await opened.page.getByText('No advice found').waitFor();
    expect(opened.problems).toEqual([]);
    await shut(opened);
  });

  it('says so when an address names what is not there', async () => {
    const opened = await openAt(bench, `${bench.address}#/compare?show=recommendation%3Agone`);
    await opened.page.getByRole('dialog', { name: 'Not in this graph' }).waitFor();
    await shut(opened);
  });
});
