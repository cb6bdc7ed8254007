import { CALIBRATION } from './fitted-calibration.ts';
import { type Features, logOdds, probability } from './logistic.ts';

/** What a confidence is brought to its worth by. */
export const CALIBRATION_FEATURES = ['logOdds'] as const;
export type CalibrationFeature = (typeof CALIBRATION_FEATURES)[number];

/** A confidence is no certainty: beyond this the log odds grow without bound. */
const SUREST = 0.99;

/** The log odds of a confidence, as the one feature of the calibration. */
export function calibrationFeatures(confidence: number): Features<CalibrationFeature> {
  const held = Math.min(SUREST, Math.max(1 - SUREST, confidence));
  return { logOdds: Math.log(held / (1 - held)) };
}

/**
 * Brings the confidence of a link to the share of such links that the labels call right (Platt, "Probabilistic Outputs
 * for Support Vector Machines", 1999): that two are on one matter and that they stand on one side are not independent,
 * and links that were carried on add their own doubt.
 * @returns from 0 to 1, in the order of the confidences given
 */
export const calibrate = (confidence: number): number =>
  probability(logOdds(CALIBRATION, calibrationFeatures(confidence)));
