import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.913,
  weights: {
    text: 1.682,
    allWords: 0.9029,
    sharedWords: 0.2345,
    sameVerb: 0.3395,
    section: 1.453,
    leadOfNearer: 3.629,
    leadOfFarther: 3.19,
    rankOfNearer: -0.08465,
    rankOfFarther: -0.06128,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.331,
  weights: {
    sharedAlike: -1.269,
    sharedTurned: 1.678,
    onlyTurned: -0.1401,
    closeOppositesClash: 1.278,
    oppositesConfirm: -1.031,
    deedsTurned: 0.4132,
    stancesDiffer: -0.08518,
    coverage: 0.5471,
    veryThing: 1.088,
    amountsClash: 2.631,
    amountsOfOneThingClash: 2.495,
    choicesClash: 3.729,
    rivals: 1.549,
  },
};
