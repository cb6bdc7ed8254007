import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -4.08,
  weights: {
    text: 1.78,
    allWords: 0.236,
    sharedWords: 0.263,
    sameVerb: 0.581,
    section: 1.79,
    leadOfNearer: 3.67,
    leadOfFarther: 4.18,
    rankOfNearer: -0.0914,
    rankOfFarther: -0.02,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.62,
  weights: {
    sharedAlike: -1.26,
    sharedTurned: 0.86,
    onlyTurned: -0.00944,
    closeOppositesClash: 2.13,
    oppositesConfirm: -1.65,
    deedsTurned: 0.379,
    stancesDiffer: 0.203,
    coverage: 1.13,
    veryThing: 1.15,
    amountsClash: 4.06,
    amountsOfOneThingClash: 3.7,
    choicesClash: 3.52,
    rivals: 1.35,
  },
};
