/** `npm start`: installs what is missing, then serves the page. Arguments go to `serve`. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';
import { runNode } from './run-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installMissing(root);
// In the folder of whoever calls, so that relative paths are theirs; hence no relative path of ours.
const [tsx, main] = [import.meta.resolve('tsx'), join(root, 'src', 'cli', 'main.ts')];
process.exitCode = await runNode(['--import', tsx, main, 'serve', ...process.argv.slice(2)]);
