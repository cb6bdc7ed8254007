import { describe, expect, it } from 'vitest';
import { labelOf, pickLabel } from '../../src/recommendations/label.ts';
import { adviceIn, statementOf } from '../statements/statement-of.ts';

describe('labelOf', () => {
  it.each([
    ['Water the beds in the evening.', 'Water the beds in the evening'],
    ['If the soil is dry, water the beds.', 'Water the beds'],
    ['It’s a good idea to label the jars.', 'Label the jars'],
    ['Make sure you seal the jars!', 'Seal the jars'],
    ['Never leave the oven open.', 'Don’t leave the oven open'],
    ['Don’t overwater the basil.', 'Don’t overwater the basil'],
    ['Avoid watering at noon.', 'Avoid watering at noon'],
    ['You shouldn’t prune in spring.', 'Don’t prune in spring'],
    ['I don’t think watering at noon is a good idea.', 'Avoid watering at noon'],
    ['STOP (and breathe)', 'Stop (and breathe)'],
    ['“Start with a small bed.” – Ann Gardener', 'Start with a small bed'],
  ])('"%s" is called "%s"', (line, label) => {
    expect(labelOf(statementOf(line))).toBe(label);
  });

  it('lowers the capitals of a heading and keeps those of a short name', () => {
    const [heading] = adviceIn('# Bread\n\n## Ask the Baker for a Sample\n\nIt is free.');
    expect(heading && labelOf(heading)).toBe('Ask the baker for a sample');
    const [tv] = adviceIn('# Home\n\n## Turn Off the TV\n\nIt is loud.');
    expect(tv && labelOf(tv)).toMatch(/TV$/);
  });

  it('shortens what is long, at the end of a word', () => {
    const label = labelOf(statementOf(`Water the beds ${'and the pots '.repeat(12)}daily.`));
    expect(label.length).toBeLessThan(95);
    expect(label).toMatch(/\w …$/);
  });
});

describe('pickLabel', () => {
  const pick = (lines: readonly string[], centrality = 0) =>
    pickLabel(
      lines.map((line) => statementOf(line)),
      () => centrality,
    )?.text;

  it('prefers words that stand by themselves to ones that point back', () => {
    expect(pick(['Do it with them.', 'Water the tomatoes early.'])).toBe(
      'Water the tomatoes early.',
    );
  });

  it('prefers a handful of words to one and to many', () => {
    const long =
      'Water every one of the young tomatoes slowly and gently at the very root in summer.';
    expect(pick(['Water well.', long, 'Water the tomatoes at the root.'])).toBe(
      'Water the tomatoes at the root.',
    );
  });

  it('prefers what is nearest to the others', () => {
    const lines = ['Water the roses well.', 'Water the lilies well.'];
    const statements = lines.map((line) => statementOf(line));
    const [, lilies] = statements;
    const picked = pickLabel(statements, (statement) => (statement === lilies ? 0.9 : 0.1));
    expect(picked).toBe(lilies);
  });

  it('has none for nothing', () => {
    expect(pick([])).toBeUndefined();
  });
});

it('names a judgement by its whole sentence, not by what is judged alone', () => {
  const [statement] = adviceIn('A cheap brush beats an expensive roller.');
  expect(statement && labelOf(statement)).toBe('A cheap brush beats an expensive roller');
});
