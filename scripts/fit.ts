import { fit } from '../tests/evaluation/fit/fit.ts';

await fit();
