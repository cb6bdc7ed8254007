import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { graphToJson } from '../../src/exports/graph-json.ts';
import { runCli, tempFolder } from './support/harness.ts';
import { sampleGraph } from './support/sample-graph.ts';

const write = (name: string, text: string): string => {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  return path;
};

describe('checklist', () => {
  it('prints the same from articles and from their graph, on stdout alone', async () => {
    const fromArticles = await runCli(['checklist', write('one.md', 'Water the plants.')]);
    const fromGraph = await runCli(['checklist', write('g.json', graphToJson(sampleGraph()))]);
    expect(fromArticles).toEqual({ code: 0, err: '', out: fromGraph.out });
    expect(fromGraph.out).toContain('# Checklist: Plants');
  });

  it.each([
    ['no JSON', 'hello', /is not valid JSON/],
    ['no graph', '{}', /not a graph of advice-graph/],
    ['a newer graph', '{"attributes":{"schemaVersion":"9.0"}}', /Update advice-graph/],
    ['a hostile key', '{"attributes":{"schemaVersion":"1.0","__proto__":{}}}', /breaks its schema/],
  ])('refuses %s with a message and code 1', async (_name, text, message) => {
    const { code, out, err } = await runCli(['checklist', write('g.json', text)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('says when the graph is not there', async () => {
    const { code, err } = await runCli(['checklist', 'nowhere.json']);
    expect(code).toBe(1);
    expect(err).toContain('nowhere.json');
  });
});
