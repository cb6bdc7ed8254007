import type { LogisticModel } from '../../../src/relations/scores/logistic.ts';

const round = (value: number): number => Number(value.toPrecision(3));

/** A model as TypeScript, its weights to three digits. */
export const modelSource = (
  name: string,
  type: string,
  { bias, weights }: LogisticModel<string>,
): string =>
  [
    `export const ${name}: LogisticModel<${type}> = {`,
    `  bias: ${round(bias)},`,
    '  weights: {',
    ...Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${round(weight)},`),
    '  },',
    '};',
    '',
  ].join('\n');
