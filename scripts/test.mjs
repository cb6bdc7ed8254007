/** `npm test`: installs what is missing, then runs every check and every test. Arguments go to Vitest. */
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';
import { runNode } from './run-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
installMissing(root);
// Both run even if the first fails, so that one run tells everything.
const checked = await runNode(['scripts/check.mjs'], root);
const tested = await runNode(
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  root,
);
process.exitCode = checked || tested;
