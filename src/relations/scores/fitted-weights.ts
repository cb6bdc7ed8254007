import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.98,
  weights: {
    text: 1.77,
    allWords: 1.04,
    sharedWords: 0.223,
    sameVerb: 0.57,
    section: 1.44,
    leadOfNearer: 3.75,
    leadOfFarther: 3.29,
    rankOfNearer: -0.0874,
    rankOfFarther: -0.0544,
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
