/** `npm run evaluate`: measures the analysis on labelled texts; `--help` tells what and how. */
import process from 'node:process';
import { explainFailure } from '../src/cli/failure.ts';
import { processTerminal } from '../src/cli/terminal.ts';
import { evaluate } from '../tests/evaluation/evaluate.ts';

const terminal = processTerminal();
try {
  await evaluate(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = explainFailure(error, terminal);
}
