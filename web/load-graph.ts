import { GraphFormatError, parseGraph } from '../src/format/parse.ts';
import type { PublishedGraph } from '../src/format/schema.ts';

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphFormatError(
      'The graph is not valid JSON: the file may have been cut short or edited by hand. Build it again with "advice-graph build".',
    );
  }
}

async function fetchGraph(): Promise<string> {
  const missing = new GraphFormatError(
    'There is no graph in this page and no graph.json beside it. Build one with "advice-graph build PATH… --out DIR" and open DIR/index.html.',
  );
  // From disk a page may read nothing but itself, and trying would only fill the console.
  if (location.protocol === 'file:') throw missing;
  let response: Response;
  try {
    response = await fetch('./graph.json');
  } catch {
    throw missing;
  }
  if (!response.ok) throw missing;
  return response.text();
}

/**
 * The graph that is inlined in the page or, when there is none, the graph.json beside it.
 * @throws {GraphFormatError} with a message for the reader
 */
export async function loadGraph(): Promise<PublishedGraph> {
  const inlined = document.getElementById('graph-data')?.textContent?.trim() ?? '';
  return parseGraph(readJson(inlined === '' ? await fetchGraph() : inlined));
}
