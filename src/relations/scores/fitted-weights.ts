import type { LogisticModel } from './logistic.ts';
import type { MatterFeature } from './matter-features.ts';
import type { SideFeature } from './side-features.ts';

/*
 * Made by `npm run fit` from the training split of tests/evaluation; not edited by hand.
 */

export const MATTER: LogisticModel<MatterFeature> = {
  bias: -3.595,
  weights: {
    text: 0.4357,
    allWords: 0.1043,
    sharedWords: 0.3072,
    sameVerb: 0.2925,
    section: 1.78,
    leadOfNearer: 4.312,
    leadOfFarther: 3.531,
    rankOfNearer: -0.1207,
    rankOfFarther: -0.06465,
  },
};

export const SIDE: LogisticModel<SideFeature> = {
  bias: -1.332,
  weights: {
    sharedAlike: -1.266,
    sharedTurned: 1.703,
    onlyTurned: -0.1394,
    closeOppositesClash: 1.287,
    oppositesConfirm: -1.004,
    deedsTurned: 0.5996,
    stancesDiffer: -0.0708,
    coverage: 0.5755,
    veryThing: 1.056,
    amountsClash: 2.626,
    amountsOfOneThingClash: 2.488,
    choicesClash: 3.733,
    rivals: 1.548,
  },
};
