import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';
import type { PublishedGraph } from '../../src/format/schema.ts';
import { inFurniture, linksOf, sourcesOf, statementsOf } from './built-graph.ts';
import { openElsewhere } from './graphology.ts';

/** The five articles of a set: the one that advises against asking for feedback, and the others. */
export interface Cast {
  readonly against: string;
  /** These advise to ask for feedback. */
  readonly asking: readonly string[];
  /** These advise to say thank you, or to follow up. */
  readonly thanking: readonly string[];
}

/** What must hold of the graph of the five articles, however they are worded. */
export function describePromises(folder: string, cast: Cast, graph: () => PublishedGraph): void {
  it('has five sources', () => {
    expect(sourcesOf(graph())).toHaveLength(5);
  });

  it('quotes every statement word for word from its file', () => {
    const paths = new Map(sourcesOf(graph()).map(({ key, path }) => [key, path]));
    const statements = statementsOf(graph());
    expect(statements.length).toBeGreaterThan(30);
    for (const { source, quote } of statements) {
      const text = readFileSync(join(folder, paths.get(source) ?? ''), 'utf8');
      expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
  });

  it('takes no statement from what was left out', () => {
    expect(inFurniture(graph())).toEqual([]);
  });

  it.each(cast.asking)('%s and the one against it disagree on asking for feedback', (asking) => {
    const pairs = linksOf(graph(), 'disagrees').filter(({ a, b }) => {
      const ends = [a.source, b.source].sort();
      return ends.join() === [`source:${asking}`, `source:${cast.against}`].sort().join();
    });
    expect(pairs.length).toBeGreaterThan(0);
    const onFeedback = pairs.filter(({ a, b }) =>
      [a, b].every(({ text }) => /feedback|why|reason/i.test(text)),
    );
    expect(onFeedback.length).toBeGreaterThan(0);
  });

  it.each(cast.thanking)('%s agrees with another on thanking or following up', (thanking) => {
    const own = linksOf(graph(), 'agrees').filter(({ a, b }) => {
      const ends = [a, b].map(({ source }) => source.replace('source:', ''));
      const isOn = [a, b].some(({ text }) => /thank|follow|touch|e-?mail|note|write/i.test(text));
      return isOn && ends.includes(thanking) && ends.every((end) => cast.thanking.includes(end));
    });
    expect(own.length).toBeGreaterThan(0);
  });

  it('opens in graphology', () => {
    const opened = openElsewhere(graph());
    expect(opened.order).toBe(graph().nodes.length);
    expect(opened.size).toBe(graph().edges.length);
  });
}
