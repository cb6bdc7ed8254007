import { fitCalibration } from '../tests/evaluation/fit/fit-calibration.ts';

await fitCalibration();
