import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../../src/model/relation.ts';
import { adviceIn } from '../statements/statement-of.ts';
import { spansMeet } from './data/analyse.ts';
import type { LabelledRelation, LabelledStatement } from './data/articles.ts';
import { judgeExtraction } from './measure/extraction.ts';
import { judgeEdges, judgePairs } from './measure/labelled-pairs.ts';
import { isFlipped, rankConflicts, recallOnAxis, scoreKind } from './measure/relations.ts';

const ARTICLES = {
  ann: 'Lock the shed. Wax the rail. Oil the hinge.',
  bea: 'Leave the shed open. Wax the rail twice. Paint the door.',
};
type Author = keyof typeof ARTICLES;

const label = (file: Author, text: string, says: string[], optional = false): LabelledStatement => {
  const start = ARTICLES[file].indexOf(text);
  return { file, start, end: start + text.length, stance: 'do', says, optional };
};

const LABELS = [
  label('ann', 'Lock the shed.', ['shed/locked']),
  label('ann', 'Wax the rail.', ['rail/waxed']),
  label('ann', 'Oil the hinge.', ['door/oiled'], true),
  label('bea', 'Leave the shed open.', ['shed/open']),
  label('bea', 'Wax the rail twice.', ['rail/waxed']),
];

const relationOf = (a: LabelledStatement, b: LabelledStatement): LabelledRelation | null => {
  const [one, other] = [a.says[0], b.says[0]];
  if (one === other) return { kind: 'agrees', axis: 'stance' };
  const areShed = one?.startsWith('shed') && other?.startsWith('shed');
  return areShed ? { kind: 'disagrees', axis: 'alternative' } : null;
};

/** Statements named after author and number: ann1, bea2. */
const statements = (['ann', 'bea'] as const).flatMap((author) =>
  adviceIn(ARTICLES[author], author).map((found, i) => ({ ...found, id: `${author}${i + 1}` })),
);

const analysed = {
  subject: { statements: LABELS, relationOf },
  statements,
  labelsOf: ({ source, quote }: (typeof statements)[number]) =>
    LABELS.filter((one) => one.file === source && spansMeet(quote, one)),
};

const found = (a: string, kind: RelationKind, b: string, confidence = 0.5) => ({
  a,
  b,
  kind,
  confidence,
});

const judged = (relations: readonly ReturnType<typeof found>[]) => {
  const edges = judgeEdges(analysed, relations);
  return { edges, pairs: judgePairs(analysed, edges) };
};

describe('judgeExtraction', () => {
  it('gives each found statement its label, and says what was missed', () => {
    const { found: all, wanted } = judgeExtraction(analysed);
    expect(all.map(({ statement, label: its }) => [statement.text, its?.says[0] ?? null])).toEqual([
      ['Lock the shed.', 'shed/locked'],
      ['Wax the rail.', 'rail/waxed'],
      ['Oil the hinge.', 'door/oiled'],
      ['Leave the shed open.', 'shed/open'],
      ['Wax the rail twice.', 'rail/waxed'],
      ['Paint the door.', null],
    ]);
    expect(wanted).toHaveLength(4);
    expect(wanted.every(({ isFound }) => isFound)).toBe(true);
    const less = judgeExtraction({ ...analysed, statements: statements.slice(1) });
    expect(less.wanted.map(({ isFound }) => isFound)).toEqual([false, true, true, true]);
  });
});

describe('the score of relations', () => {
  it('counts what is found and right against all labelled pairs', () => {
    const { edges, pairs } = judged([
      found('ann1', 'disagrees', 'bea1'),
      found('ann2', 'agrees', 'bea2'),
      found('ann3', 'agrees', 'bea3'),
    ]);
    expect(pairs.map(({ kind }) => kind)).toEqual(['disagrees', 'agrees']);
    expect(scoreKind('agrees', pairs, edges)).toEqual({
      precision: { right: 1, of: 2 },
      recall: { right: 1, of: 1 },
      recallOfExtracted: { right: 1, of: 1 },
      flipped: { right: 0, of: 1 },
    });
    expect(scoreKind('disagrees', pairs, edges).precision).toEqual({ right: 1, of: 1 });
    expect(scoreKind('qualifies', pairs, edges).flipped).toBeNull();
  });

  it('tells a flipped pair from one that was not found', () => {
    const { edges, pairs } = judged([found('ann1', 'agrees', 'bea1')]);
    expect(pairs.map(isFlipped)).toEqual([true, false]);
    expect(scoreKind('disagrees', pairs, edges).flipped).toEqual({ right: 1, of: 1 });
    expect(edges[0]).toMatchObject({ isRight: false, labelled: 'disagrees' });
  });

  it('tells apart what the comparison missed and what was never found as advice', () => {
    const without = { ...analysed, statements: statements.slice(1) };
    const pairs = judgePairs(without, []);
    const { recall, recallOfExtracted } = scoreKind('disagrees', pairs, []);
    expect(recall).toEqual({ right: 0, of: 1 });
    expect(recallOfExtracted).toEqual({ right: 0, of: 0 });
  });

  it('tells the recall of conflicts by their axis', () => {
    const { pairs } = judged([found('ann1', 'disagrees', 'bea1')]);
    expect(recallOnAxis('alternative', pairs)).toEqual({ right: 1, of: 1 });
    expect(recallOnAxis('timing', pairs)).toEqual({ right: 0, of: 0 });
  });

  it('ranks conflicts by confidence', () => {
    const { edges, pairs } = judged([
      found('ann2', 'disagrees', 'bea3', 0.9),
      found('ann1', 'disagrees', 'bea1', 0.6),
    ]);
    expect(rankConflicts(pairs, edges)).toEqual({
      top: { right: 1, of: 2 },
      averagePrecision: 0.5,
    });
  });
});
