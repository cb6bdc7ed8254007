import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.88,
  weights: {
    text: 1.46,
    allWords: 0.474,
    sharedWords: 0.244,
    sameVerb: 0.656,
    section: 1.75,
    leadOfNearer: 3.97,
    leadOfFarther: 3.8,
    rankOfNearer: -0.0879,
    rankOfFarther: -0.045,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.64,
  weights: {
    sharedAlike: -1.18,
    sharedTurned: 1.66,
    onlyTurned: -0.187,
    closeOppositesClash: 1.89,
    oppositesConfirm: -1.03,
    deedsTurned: 0.202,
    stancesDiffer: 0.0757,
    coverage: 0.968,
    veryThing: 1.12,
    amountsClash: 3.8,
    amountsOfOneThingClash: 3.34,
    choicesClash: 2.82,
    rivals: 1.18,
  },
};
