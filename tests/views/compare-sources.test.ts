import { describe, expect, it } from 'vitest';
import { agreementMatrix } from '../../src/views/agreement-matrix.ts';
import { compareSources, sortRows } from '../../src/views/compare-sources.ts';
import { findConflicts } from '../../src/views/conflicts.ts';
import { indexGraph } from '../../src/views/graph-index.ts';
import { rowLinks } from '../../src/views/row-links.ts';
import { summarize } from '../../src/views/summary.ts';
import { smallGraph } from './small-graph.ts';

const index = indexGraph(smallGraph());
const rows = compareSources(index, findConflicts(index));
const rowOf = (id: string) => {
  const row = rows.find(({ recommendation }) => recommendation.key === `recommendation:${id}`);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('compareSources', () => {
  it('gives every counted source a cell, and a near copy none of its own', () => {
    expect(rowOf('feedback').cells.map(({ source, position }) => [source, position])).toEqual([
      ['source:a', 'for'],
      ['source:b', 'against'],
      ['source:c', 'qualified'],
    ]);
  });

  it('files what a near copy says under the source it copies', () => {
    const [cell] = rowOf('feedback').cells;
    expect(cell?.statements.map(({ key }) => key)).toEqual([
      'statement:a-feedback',
      'statement:d-feedback',
    ]);
  });

  it('keeps silence apart from disagreement', () => {
    expect(rowOf('rest').counts).toEqual({ for: 2, against: 0, qualified: 0, silent: 1 });
    expect(rowOf('rest').reach).toBe('shared');
    expect(rowOf('gossip').reach).toBe('single');
  });

  it('calls contested what is disputed within or against another recommendation', () => {
    expect(['feedback', 'note', 'later'].map((id) => rowOf(id).reach)).toEqual([
      'contested',
      'contested',
      'contested',
    ]);
  });

  it('counts a source that says both yes and no as qualified', () => {
    const graph = smallGraph();
    const both = {
      ...graph,
      nodes: graph.nodes.map((node) =>
        node.key === 'recommendation:rest' && node.attributes.type === 'recommendation'
          ? { ...node, attributes: { ...node.attributes, against: ['source:a'] } }
          : node,
      ),
    };
    const [cell] =
      compareSources(indexGraph(both), []).find(
        ({ recommendation }) => recommendation.key === 'recommendation:rest',
      )?.cells ?? [];
    expect(cell?.position).toBe('qualified');
  });
});

describe('sortRows', () => {
  const order = (by: Parameters<typeof sortRows>[1]): string[] =>
    sortRows(rows, by).map(({ recommendation }) => recommendation.key.split(':')[1] ?? '');

  it('puts the most disputed first and keeps two that conflict side by side', () => {
    expect(order('contested')).toEqual(['feedback', 'note', 'later', 'rest', 'gossip']);
  });

  it('puts the most agreed first', () => {
    expect(order('agreed')[0]).toBe('rest');
  });

  it('puts first what is done first', () => {
    expect(order('when')).toEqual(['note', 'rest', 'feedback', 'later', 'gossip']);
  });

  it('sorts by theme', () => {
    expect(order('theme').at(-1)).toBe('rest');
  });
});

describe('rowLinks', () => {
  it('draws disagreements and qualifications between the columns of their sources', () => {
    expect(rowLinks(index, rowOf('feedback').cells)).toEqual([
      { kind: 'disagrees', from: 0, to: 1 },
      { kind: 'qualifies', from: 0, to: 2 },
    ]);
  });

  it('draws agreement as a chain', () => {
    expect(rowLinks(index, rowOf('rest').cells)).toEqual([{ kind: 'agrees', from: 0, to: 1 }]);
  });
});

describe('agreementMatrix', () => {
  const matrix = agreementMatrix(index, rows);

  it('counts where two say the same and where they are on two sides', () => {
    expect(matrix[0]?.[1]).toMatchObject({ shared: 2, agree: 1, disagree: 1 });
    expect(matrix[0]?.[2]).toMatchObject({ agree: 0, disagree: 1 });
  });

  it('is the same from both sides', () => {
    expect(matrix[1]?.[0]).toMatchObject({ shared: 2, agree: 1, disagree: 1 });
  });
});

describe('summary', () => {
  it('leaves near copies out and adds up', () => {
    expect(summarize(index, rows)).toEqual({
      articles: 3,
      statements: 8,
      recommendations: 5,
      contested: 3,
      shared: 1,
      single: 1,
    });
  });
});
