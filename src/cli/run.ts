import type { Context } from './context.ts';
import { explainFailure } from './failure.ts';
import { createProgram } from './program.ts';

/** Runs the command line; the arguments come without the names of Node and the program. */
export async function run(args: readonly string[], context: Context): Promise<0 | 1 | 2> {
  try {
    await createProgram(context).parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return explainFailure(error, context.terminal);
  }
}
