import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';
import { correctionsYaml } from '../../src/exports/corrections-yaml.ts';
import type { Decision, Decisions } from '../../src/views/decisions.ts';
import { type GraphIndex, indexGraph } from '../../src/views/graph-index.ts';
import { smallGraph } from '../views/small-graph.ts';

const SEED = 20240229;
const index = indexGraph(smallGraph());
const FEEDBACK = 'disagrees a-feedback b-feedback';
const NOTE = 'disagrees a-note c-later';
const decided = (...entries: (readonly [string, Decision['verdict'], string])[]): Decisions =>
  new Map(entries.map(([key, verdict, note]) => [key, { verdict, note, on: key }]));

/** The small graph with other words in one statement and its source. */
const saying = (exact: string, path: string): GraphIndex => {
  const graph = smallGraph();
  const nodes = graph.nodes.map(({ key, attributes }) => {
    if (key === 'source:b' && attributes.type === 'source')
      return { key, attributes: { ...attributes, path } };
    if (key === 'statement:b-feedback' && attributes.type === 'statement')
      return { key, attributes: { ...attributes, quote: { ...attributes.quote, exact } } };
    return { key, attributes };
  });
  return indexGraph({ ...graph, nodes });
};

const read = (text: string) =>
  parseCorrections(text, 'corrections.yaml').map(({ line, place, ...rest }) => rest);

describe('correctionsYaml', () => {
  it('writes what the build reads, in the order of the graph', () => {
    const text = correctionsYaml(
      index,
      decided([NOTE, 'confirm', ''], [FEEDBACK, 'reject', 'Two “cases”: yours & theirs.']),
    );
    expect(read(text)).toEqual([
      {
        kind: 'reject-relation',
        a: { source: 'a.md', quote: 'Ask for feedback at once.' },
        b: { source: 'b.md', quote: 'Do not ask for feedback.' },
        note: 'Two “cases”: yours & theirs.',
      },
      {
        kind: 'confirm-relation',
        a: { source: 'a.md', quote: 'Write to them the same day.' },
        b: { source: 'c.md', quote: 'Write to them three weeks later.' },
      },
    ]);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('keeps a comment without a decision where the build does not read it', () => {
    const text = correctionsYaml(index, decided([NOTE, null, 'Ask\nAnn.']));
    expect(read(text)).toEqual([]);
    expect(text).toContain('#   note: "Ask\\nAnn."');
  });

  it('writes an empty list when nothing was decided, or not on this graph', () => {
    for (const decisions of [decided(), decided(['disagrees x y', 'reject', ''])]) {
      expect(correctionsYaml(index, decisions)).toMatch(/\ncorrections: \[\]\n$/);
    }
  });

  it('is read back word for word, whatever the words', () => {
    const odd = fc.constantFrom(
      ...['\n', '\r\n', '\t', '"', "'", '\\', ': ', ' #', '- ', '{', '}', '*', '&', '%', '\u0000'],
      ...['\u007f', '\u0085', '\u2028', '\ufeff', '\uffff', '\ud800', '🙂', 'ß', '[]', '---', '~'],
    );
    const words = fc.array(fc.oneof(odd, fc.string({ unit: 'grapheme' })), { maxLength: 12 });
    const quote = words.map((parts) => `a${parts.join('')}`);
    const path = words.map((parts) => `a${parts.join('').trim()}.md`);
    const note = words.map((parts) => parts.join('').trim());
    fc.assert(
      fc.property(quote, path, note, (exact, source, said) => {
        const text = correctionsYaml(saying(exact, source), decided([FEEDBACK, 'reject', said]));
        const a = { source: 'a.md', quote: 'Ask for feedback at once.' };
        expect(read(text)).toEqual([
          {
            kind: 'reject-relation',
            a,
            b: { source, quote: exact },
            ...(said === '' ? {} : { note: said }),
          },
        ]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
