import type { PublishedGraph, PublishedNode } from '../../../src/format/schema.ts';

const place = { x: 0, y: 0 };

const source = (id: string, text: string): PublishedNode => ({
  key: `source:${id}`,
  attributes: {
    type: 'source',
    title: `Article ${id}`,
    path: `${id}.md`,
    sha256: 'a'.repeat(64),
    words: 3,
    blocks: [
      {
        kind: 'paragraph',
        level: 0,
        sentences: [{ text, start: 0, end: text.length }],
      },
      {
        kind: 'paragraph',
        level: 0,
        sentences: [{ text: 'Share this', start: 50, end: 60 }],
        leftOut: 'sharing',
      },
    ],
    ...place,
  },
});

const statement = (id: string, from: string, text: string, avoid: boolean): PublishedNode => ({
  key: `statement:${id}`,
  attributes: {
    type: 'statement',
    source: `source:${from}`,
    text,
    quote: { exact: text, start: 0, end: text.length, prefix: '', suffix: '' },
    stance: avoid ? 'avoid' : 'do',
    strength: 'should',
    parts: {},
    when: 'now',
    rule: 'imperative',
    ...place,
  },
});

/** Two sources that conflict over one recommendation; `text` is what the first one says. */
export function sampleGraph(text = 'Water the plants daily.'): PublishedGraph {
  const other = 'Never water the plants daily.';
  return {
    attributes: { schemaVersion: '1.0', generator: 'advice-graph', subject: 'Plants' },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: [
      source('one', text),
      source('two', other),
      {
        key: 'theme:water',
        attributes: {
          type: 'theme',
          label: 'Water',
          description: 'How much and when.',
          origin: 'taxonomy',
          ...place,
        },
      },
      statement('s1', 'one', text, false),
      statement('s2', 'two', other, true),
      {
        key: 'recommendation:r1',
        attributes: {
          type: 'recommendation',
          label: 'Water the plants daily',
          when: 'now',
          for: ['source:one'],
          against: ['source:two'],
          qualified: [],
          themes: ['theme:water'],
          ...place,
        },
      },
    ],
    edges: [
      {
        key: 'says:s1',
        source: 'source:one',
        target: 'statement:s1',
        attributes: { type: 'says' },
      },
      {
        key: 'says:s2',
        source: 'source:two',
        target: 'statement:s2',
        attributes: { type: 'says' },
      },
      {
        key: 'position:s1',
        source: 'statement:s1',
        target: 'recommendation:r1',
        attributes: { type: 'takesPosition', stance: 'for' },
      },
      {
        key: 'position:s2',
        source: 'statement:s2',
        target: 'recommendation:r1',
        attributes: { type: 'takesPosition', stance: 'against' },
      },
      {
        key: 'disagrees:s1:s2',
        source: 'statement:s1',
        target: 'statement:s2',
        undirected: true,
        attributes: {
          type: 'disagrees',
          confidence: 0.9,
          axis: 'stance',
          why: 'One says to water daily, the other never to.',
          cues: { a: [], b: [{ start: 0, end: 5 }] },
          origin: 'analysis',
        },
      },
    ],
  };
}
