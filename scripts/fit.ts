import { fitWeights } from '../tests/evaluation/fit/fit-weights.ts';

await fitWeights();
