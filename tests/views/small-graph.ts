import { parseGraph } from '../../src/format/parse.ts';
import type { PublishedGraph, StatementAttributes } from '../../src/format/schema.ts';

const at = { x: 0, y: 0 };

const source = (id: string, more: object = {}): object => ({
  key: `source:${id}`,
  attributes: {
    type: 'source',
    title: `Article ${id.toUpperCase()}`,
    publisher: `Paper ${id.toUpperCase()}`,
    path: `${id}.md`,
    sha256: '0'.repeat(64),
    words: 100,
    blocks: [],
    ...at,
    ...more,
  },
});

type Told = Partial<Pick<StatementAttributes, 'stance' | 'strength' | 'timing' | 'when'>>;

const statement = (id: string, text: string, start: number, told: Told = {}): object => ({
  key: `statement:${id}`,
  attributes: {
    type: 'statement',
    source: `source:${id[0]}`,
    text,
    quote: { exact: text, start, end: start + text.length, prefix: '', suffix: '' },
    stance: 'do',
    strength: 'should',
    parts: {},
    when: 'anytime',
    rule: 'by hand',
    ...at,
    ...told,
  },
});

const recommendation = (id: string, label: string, more: object): object => ({
  key: `recommendation:${id}`,
  attributes: {
    type: 'recommendation',
    label,
    when: 'anytime',
    for: [],
    against: [],
    qualified: [],
    themes: ['theme:talk'],
    ...at,
    ...more,
  },
});

const position = (said: string, on: string, stance: string): object => ({
  key: `position ${said}`,
  source: `statement:${said}`,
  target: `recommendation:${on}`,
  attributes: { type: 'takesPosition', stance },
});

const relation = (type: string, a: string, b: string, more: object = {}): object => ({
  key: `${type} ${a} ${b}`,
  source: `statement:${a}`,
  target: `statement:${b}`,
  undirected: true,
  attributes: {
    type,
    axis: 'stance',
    confidence: 0.9,
    why: `${a} and ${b} compared.`,
    cues: { a: [], b: [] },
    origin: 'analysis',
    ...more,
  },
});

/**
 * Three papers and a near copy of the first: feedback is disputed by stance, the note by time between
 * two recommendations, rest is shared, gossip is advised against by one alone.
 */
export function smallGraph(): PublishedGraph {
  const sentence = 'Ask for feedback at once. It helps.';
  return parseGraph({
    attributes: { schemaVersion: '1.0', generator: 'by hand', subject: 'After a refusal' },
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: [
      source('a', {
        blocks: [
          { kind: 'heading', level: 1, sentences: [{ text: 'Article A', start: 0, end: 9 }] },
          {
            kind: 'paragraph',
            level: 0,
            sentences: [{ text: sentence, start: 10, end: 10 + sentence.length }],
          },
          {
            kind: 'paragraph',
            level: 0,
            leftOut: 'comments',
            sentences: [{ text: 'You should call them.', start: 60, end: 81 }],
          },
          {
            kind: 'paragraph',
            level: 0,
            leftOut: 'comments',
            sentences: [{ text: 'First!', start: 82, end: 88 }],
          },
        ],
      }),
      source('b'),
      source('c'),
      source('d', { sameAs: 'source:a' }),
      {
        key: 'theme:talk',
        attributes: {
          type: 'theme',
          label: 'Talking',
          description: 'Whom to ask.',
          origin: 'taxonomy',
          ...at,
        },
      },
      {
        key: 'theme:self',
        attributes: {
          type: 'theme',
          label: 'Yourself',
          description: 'Your own pace.',
          origin: 'taxonomy',
          ...at,
        },
      },
      statement('a-feedback', 'Ask for feedback at once.', 10),
      statement('b-feedback', 'Do not ask for feedback.', 0, { stance: 'avoid' }),
      statement('c-feedback', 'Ask for feedback if you got on.', 0),
      statement('a-note', 'Write to them the same day.', 90, { timing: 'the same day' }),
      statement('c-later', 'Write to them three weeks later.', 40, { timing: 'three weeks later' }),
      statement('a-rest', 'Rest for a day.', 120),
      statement('b-rest', 'Give yourself a day off.', 30),
      statement('c-gossip', 'Never speak ill of them, ever again, to anyone.', 80, {
        stance: 'avoid',
      }),
      statement('d-feedback', 'Ask for feedback right away.', 10),
      recommendation('feedback', 'Ask for feedback', {
        when: 'days',
        for: ['source:a'],
        against: ['source:b'],
        qualified: ['source:c'],
      }),
      recommendation('note', 'Write at once', { when: 'now', for: ['source:a'] }),
      recommendation('later', 'Write three weeks later', { when: 'weeks', for: ['source:c'] }),
      recommendation('rest', 'Rest first', {
        when: 'now',
        for: ['source:a', 'source:b'],
        themes: ['theme:self'],
      }),
      recommendation('gossip', 'Speak ill of them', { against: ['source:c'] }),
    ],
    edges: [
      position('a-feedback', 'feedback', 'for'),
      position('b-feedback', 'feedback', 'against'),
      position('c-feedback', 'feedback', 'qualified'),
      position('d-feedback', 'feedback', 'for'),
      position('a-note', 'note', 'for'),
      position('c-later', 'later', 'for'),
      position('a-rest', 'rest', 'for'),
      position('b-rest', 'rest', 'for'),
      position('c-gossip', 'gossip', 'against'),
      relation('disagrees', 'a-feedback', 'b-feedback', {
        cues: { a: [{ start: 0, end: 3 }], b: [{ start: 0, end: 6 }] },
      }),
      relation('qualifies', 'a-feedback', 'c-feedback', { axis: 'condition', confidence: 0.6 }),
      relation('agrees', 'a-rest', 'b-rest'),
      relation('disagrees', 'a-note', 'c-later', { axis: 'timing', confidence: 0.8 }),
      {
        key: 'conflict',
        source: 'recommendation:note',
        target: 'recommendation:later',
        undirected: true,
        attributes: {
          type: 'conflictsWith',
          axis: 'timing',
          confidence: 0.8,
          why: 'One waits.',
          cues: { a: [], b: [] },
          origin: 'analysis',
          edges: ['disagrees a-note c-later'],
        },
      },
    ],
  });
}
