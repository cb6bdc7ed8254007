import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.982,
  weights: {
    text: 1.767,
    allWords: 1.041,
    sharedWords: 0.2229,
    sameVerb: 0.5696,
    section: 1.441,
    leadOfNearer: 3.746,
    leadOfFarther: 3.292,
    rankOfNearer: -0.08736,
    rankOfFarther: -0.05439,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.221,
  weights: {
    sharedAlike: -1.454,
    sharedTurned: 1.382,
    onlyTurned: -0.3426,
    closeOppositesClash: 0.9661,
    oppositesConfirm: -1.172,
    deedsTurned: 0.375,
    stancesDiffer: -0.01395,
    coverage: 0.8857,
    veryThing: 1.177,
    amountsClash: 2.718,
    amountsOfOneThingClash: 2.66,
    choicesClash: 4.345,
    rivals: 1.605,
  },
};
