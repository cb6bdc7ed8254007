import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.96,
  weights: {
    text: 1.67,
    allWords: 1.02,
    sharedWords: 0.222,
    sameVerb: 0.56,
    section: 1.45,
    leadOfNearer: 3.87,
    leadOfFarther: 3.26,
    rankOfNearer: -0.0887,
    rankOfFarther: -0.058,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.22,
  weights: {
    sharedAlike: -1.45,
    sharedTurned: 1.38,
    onlyTurned: -0.343,
    closeOppositesClash: 0.966,
    oppositesConfirm: -1.17,
    deedsTurned: 0.375,
    stancesDiffer: -0.0139,
    coverage: 0.886,
    veryThing: 1.18,
    amountsClash: 2.72,
    amountsOfOneThingClash: 2.66,
    choicesClash: 4.34,
    rivals: 1.6,
  },
};
