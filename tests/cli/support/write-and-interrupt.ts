/** Writes files into the given folder and is interrupted in the middle of it. */
import { holdSignals } from '../../../src/cli/output/hold-signals.ts';
import { writeFiles } from '../../../src/cli/output/write-files.ts';

const [folder = ''] = process.argv.slice(2);
const files = new Map([
  ['x', 'new x\n'],
  ['y', 'new y\n'],
]);
files[Symbol.iterator] = () => {
  process.kill(process.pid, 'SIGINT');
  return files.entries();
};
await holdSignals(() => writeFiles(folder, files));
process.stdout.write('went on');
