import { expect, it } from 'vitest';
import { recommendationConflicts } from '../../src/graph/recommendation-conflicts.ts';
import { relationOf } from '../relations/relation-of.ts';
import { analysisOf } from './analysis-of.ts';

const ARTICLES = { a: 'Oil the chain. Oil it daily.', b: 'Never oil it. Wash the frame.' };
const one = (id: string, ...members: string[]) => ({
  id,
  label: id,
  when: 'anytime' as const,
  members: members.map((statement) => ({ statement, position: 'for' as const })),
  themes: ['bikes'],
});

it('gathers the disagreements between two recommendations, the surest first in name', () => {
  const [weak, sure] = [
    relationOf('a1', 'disagrees', 'b1', 0.5),
    relationOf('a2', 'disagrees', 'b1', 0.8),
  ];
  const conflicts = recommendationConflicts(
    analysisOf(ARTICLES, {
      recommendations: [one('oil', 'a1', 'a2'), one('never', 'b1'), one('wash', 'b2')],
      relations: [weak, sure, relationOf('a1', 'agrees', 'b2', 0.9)],
    }),
  );
  expect(conflicts).toEqual([{ a: 'never', b: 'oil', surest: sure, relations: [weak, sure] }]);
});

it('finds none within one recommendation: its positions tell it', () => {
  const conflicts = recommendationConflicts(
    analysisOf(ARTICLES, {
      recommendations: [one('oil', 'a1', 'a2', 'b1'), one('wash', 'b2')],
      relations: [relationOf('a1', 'disagrees', 'b1', 0.8)],
    }),
  );
  expect(conflicts).toEqual([]);
});
