import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CALIBRATION_FEATURES } from '../../../src/relations/scores/calibrate.ts';
import { analyse } from '../data/analyse.ts';
import { readSubjects } from '../data/articles.ts';
import { calibrationExamples } from './calibration-examples.ts';
import { type Example, fitLogistic } from './logistic-regression.ts';
import { modelSource } from './model-source.ts';

/** Confidences are taken at their word unless the links found in the articles tell otherwise. */
const RIDGE = { penalty: 1, prior: { logOdds: 1 } };
const FILE = fileURLToPath(
  new URL('../../../src/relations/scores/fitted-calibration.ts', import.meta.url),
);

const HEADER = `import type { CalibrationFeature } from './calibrate.ts';
import type { LogisticModel } from './logistic.ts';

/*
 * Made by \`npm run fit\` from the links found in the training split of tests/evaluation; not edited by hand.
 */
`;

/**
 * Fits how confidences are brought to what they turn out to be worth, on the training split. The models as they stand
 * in the program find the links, so those are fitted before.
 */
export async function fitCalibration(): Promise<void> {
  const examples: Example<'logOdds'>[] = [];
  for (const subject of readSubjects(['train']).filter(({ voice }) => voice === 'plain'))
    examples.push(...calibrationExamples(await analyse(subject)));
  const model = fitLogistic(CALIBRATION_FEATURES, examples, RIDGE);
  writeFileSync(FILE, [HEADER, modelSource('CALIBRATION', 'CalibrationFeature', model)].join('\n'));
}
