import { describe, expect, it } from 'vitest';
import { correctRelations, decidedPairs } from '../../src/corrections/correct-relations.ts';
import { advice, article, corrections, FILE, relation } from './hand-written.ts';

const soil = article('a/soil.md', 'Turn the soil.', 'Water it daily.');
const roses = article('b/roses.md', 'Leave the soil alone.', 'Water them at night.');
const [turn, water] = [advice(soil, 0), advice(soil, 1)];
const [leave, night] = [advice(roses, 0), advice(roses, 1)];
const relations = [relation(turn, leave), relation(water, night)];

const correct = (list: string) =>
  correctRelations(
    relations,
    [turn, water, leave, night],
    [soil.document, roses.document],
    corrections(list),
    FILE,
  );

const TURN = '{source: soil.md, quote: Turn}';
const WATER = '{source: soil.md, quote: Water it}';
const LEAVE = '{source: roses.md, quote: Leave}';

describe('correctRelations', () => {
  it('removes a rejected relation, in whichever order its places are given', () => {
    for (const [a, b] of [
      [TURN, LEAVE],
      [LEAVE, TURN],
    ]) {
      const result = correct(`- {kind: reject-relation, a: ${a}, b: ${b}}`);
      expect(result).toEqual({ relations: [relations[1]], diagnostics: [] });
    }
  });

  it('shows a confirmed relation as certain and keeps the rest of it', () => {
    const result = correct(`- {kind: confirm-relation, a: ${LEAVE}, b: ${TURN}}`);
    expect(result).toEqual({
      relations: [{ ...relations[0], confidence: 1, origin: 'correction' }, relations[1]],
      diagnostics: [],
    });
  });

  it('adds a relation, the smaller id first', () => {
    const { relations: after, diagnostics } = correct(
      `- {kind: add-relation, a: ${LEAVE}, b: ${WATER}, relation: qualifies, axis: timing, why: So it is.}`,
    );
    expect(after).toHaveLength(3);
    expect(after[1]).toEqual({
      a: water.id,
      b: leave.id,
      kind: 'qualifies',
      axis: 'timing',
      confidence: 1,
      why: 'So it is.',
      cues: { a: [], b: [] },
      origin: 'correction',
    });
    expect(diagnostics).toEqual([]);
  });

  it('replaces what the analysis found, with a sentence of its own when none is given', () => {
    const { relations: after } = correct(
      `- {kind: add-relation, a: ${TURN}, b: ${LEAVE}, relation: disagrees, axis: stance}`,
    );
    expect(after).toHaveLength(2);
    expect(after[0]).toMatchObject({ kind: 'disagrees', confidence: 1, origin: 'correction' });
    expect(after[0]?.why).toMatch(/^A person .+\.$/);
  });

  it.each([
    ['reject-relation', 'nothing to reject'],
    ['confirm-relation', 'add it with add-relation'],
  ])('warns when there is no relation any more: %s', (kind, remedy) => {
    const { relations: after, diagnostics } = correct(
      `- {kind: ${kind}, a: ${WATER}, b: ${LEAVE}}`,
    );
    expect(after).toEqual(relations);
    expect(diagnostics).toMatchObject([{ rule: 'correction-without-relation', file: FILE }]);
    expect(diagnostics[0]?.message).toMatch(/^line 2.*“Water it” and “Leave”/);
    expect(diagnostics[0]?.message).toContain(remedy);
  });

  it('warns when both places are in one article', () => {
    const list = `- {kind: add-relation, a: ${TURN}, b: ${WATER}, relation: agrees, axis: stance}`;
    const { relations: after, diagnostics } = correct(list);
    expect(after).toEqual(relations);
    expect(diagnostics).toMatchObject([{ rule: 'correction-within-source' }]);
  });

  it('warns of each place whose words are gone', () => {
    const gone = '{source: soil.md, quote: Plant beans}';
    const list = `- {kind: add-relation, a: ${gone}, b: {source: x.md, quote: y}, relation: agrees, axis: stance}`;
    const { relations: after, diagnostics } = correct(list);
    expect(after).toEqual(relations);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      'correction-without-words',
      'correction-without-source',
    ]);
  });

  it('lets the later of two decisions on a pair count, and says so', () => {
    const { relations: after, diagnostics } = correct(`
- {kind: reject-relation, a: ${TURN}, b: ${LEAVE}}
- {kind: confirm-relation, a: ${LEAVE}, b: ${TURN}}`);
    expect(after).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ rule: 'correction-overruled' }]);
    expect(diagnostics[0]?.message).toContain('confirm-relation in line 4');
  });
});

describe('decidedPairs', () => {
  const decided = (list: string) => [
    ...decidedPairs(
      [turn, water, leave, night],
      [soil.document, roses.document],
      corrections(list),
      FILE,
    ),
  ];

  it.each(['reject-relation', 'confirm-relation'])('names the pair of a %s', (kind) => {
    expect(decided(`- {kind: ${kind}, a: ${LEAVE}, b: ${TURN}}`)).toEqual([
      `${turn.id} ${leave.id}`,
    ]);
  });

  it('passes over what no longer applies, and what is about no pair', () => {
    expect(
      decided(`
- {kind: reject-relation, a: {source: soil.md, quote: Plant beans}, b: ${LEAVE}}
- {kind: reject-statement, source: soil.md, quote: Turn}`),
    ).toEqual([]);
  });
});
