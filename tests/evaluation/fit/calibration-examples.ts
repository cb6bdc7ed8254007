import { relateUncalibrated } from '../../../src/relations/relate.ts';
import {
  type CalibrationFeature,
  calibrationFeatures,
} from '../../../src/relations/scores/calibrate.ts';
import type { AnalysedSubject } from '../data/analyse.ts';
import { judgeEdges } from '../measure/labelled-pairs.ts';
import type { Example } from './logistic-regression.ts';

/** The agreements and conflicts found in the articles on one subject, with whether the labels have them. */
export function calibrationExamples(analysed: AnalysedSubject): Example<CalibrationFeature>[] {
  const { statements, candidates, vectors } = analysed;
  const { relations } = relateUncalibrated(statements, candidates, vectors, (source) => source);
  return judgeEdges(analysed, relations)
    .filter(({ kind }) => kind !== 'qualifies')
    .map(({ confidence, isRight }) => ({
      features: calibrationFeatures(confidence),
      holds: isRight,
      weight: 1,
    }));
}
