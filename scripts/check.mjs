/** `npm run check`: every check that is not a test, each one even if another fails. */
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runNode } from './run-node.mjs';

const CHECKS = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['layers', ['--import', 'tsx', 'scripts/check-layers.ts']],
  ['unused files, exports and dependencies', ['node_modules/knip/bin/knip.js']],
];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const [name, args] of CHECKS) {
  console.error(`check: ${name}`);
  const code = await runNode(args, root);
  if (code !== 0) {
    console.error(`check failed: ${name}`);
    process.exitCode = 1;
  }
}
