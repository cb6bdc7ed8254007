import type { CalibrationFeature } from './calibrate.ts';
import type { LogisticModel } from './logistic.ts';

/*
 * Made by `npm run fit` from the links found in the training split of tests/evaluation; not edited by hand.
 */

export const CALIBRATION: LogisticModel<CalibrationFeature> = {
  bias: -0.12,
  weights: {
    logOdds: 0.929,
  },
};
