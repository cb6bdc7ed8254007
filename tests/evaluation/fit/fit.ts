import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LogisticModel } from '../../../src/relations/scores/logistic.ts';
import { MATTER_FEATURES } from '../../../src/relations/scores/matter-features.ts';
import { SIDE_FEATURES } from '../../../src/relations/scores/side-features.ts';
import { analyse } from '../data/analyse.ts';
import { readSubjects } from '../data/articles.ts';
import { readIssues } from '../data/issues.ts';
import { fitLogistic, refitBias } from './logistic-regression.ts';
import { matterExamples } from './matter-examples.ts';
import { articleExamples, issueExamples } from './side-examples.ts';

const PENALTY = { matter: 10, side: 20 };
const FILE = fileURLToPath(
  new URL('../../../src/relations/scores/fitted-weights.ts', import.meta.url),
);

const round = (value: number): number => Number(value.toPrecision(4));

const source = (name: string, type: string, { bias, weights }: LogisticModel<string>): string =>
  [
    `export const ${name}: LogisticModel<${type}> = {`,
    `  bias: ${round(bias)},`,
    '  weights: {',
    ...Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${round(weight)},`),
    '  },',
    '};',
    '',
  ].join('\n');

const HEADER = `import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by \`npm run fit\` from the training split of tests/evaluation; not edited by hand.
 */
`;

/** Fits both models on the training split and writes their weights into the program. */
export async function fit(): Promise<void> {
  const subjects = [];
  for (const subject of readSubjects(['train'])) subjects.push(await analyse(subject));
  const issues = readIssues('train');
  const names = [...new Set(issues.map(({ subject }) => subject))];
  const bySubject = names.map((name) => issues.filter(({ subject }) => subject === name));
  const plain = subjects.filter(({ subject }) => subject.voice === 'plain');
  const matter = refitBias(
    fitLogistic(MATTER_FEATURES, subjects.flatMap(matterExamples), PENALTY.matter),
    plain.flatMap(matterExamples),
  );
  const sides = [...bySubject.flatMap(issueExamples), ...subjects.flatMap(articleExamples)];
  const side = refitBias(
    fitLogistic(SIDE_FEATURES, sides, PENALTY.side),
    plain.flatMap(articleExamples),
  );
  writeFileSync(
    FILE,
    [HEADER, source('MATTER', 'MatterFeature', matter), source('SIDE', 'SideFeature', side)].join(
      '\n',
    ),
  );
}
