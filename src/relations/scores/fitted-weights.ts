import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.466,
  weights: {
    text: 0.356,
    gist: -0.417,
    deedWords: -0.7966,
    allWords: 0.9106,
    sharedWords: 0.3067,
    sameVerb: 0.4267,
    sameAct: -0.3494,
    section: 1.902,
    leadOfNearer: 4.771,
    leadOfFarther: 3.603,
    rankOfNearer: -0.1049,
    rankOfFarther: -0.07456,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.325,
  weights: {
    sharedAlike: -1.166,
    sharedTurned: 1.333,
    onlyTurned: -0.1282,
    closeOppositesClash: 1.093,
    oppositesConfirm: -0.8033,
    deedsTurned: 0.7754,
    stancesDiffer: -0.06368,
    coverage: 0.06299,
    veryThing: 0.8877,
    amountsClash: 2.267,
    amountsOfOneThingClash: 2.473,
    choicesClash: 3.759,
    rivals: 1.486,
  },
};
