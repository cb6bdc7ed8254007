/** `npm run check:layers`: checks the arrows of the house, and that there was a house to check. */
import { cruise, format } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** With a TypeScript it does not know, dependency-cruiser silently reads no module at all. */
const FEWEST_MODULES = 100;

const { output } = await cruise(
  ['src', 'web', 'scripts'],
  await extractOptions('./.dependency-cruiser.cjs'),
  undefined,
  { tsConfig: extractTsConfig('tsconfig.json') },
);
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text, not data.');
const report = await format(output, { outputType: 'err-long' });
console.error(report.output);
const { totalCruised, error } = output.summary;
if (totalCruised < FEWEST_MODULES) {
  console.error(
    `Only ${totalCruised} modules were read; at least ${FEWEST_MODULES} were expected.`,
  );
}
process.exitCode = error > 0 || totalCruised < FEWEST_MODULES ? 1 : 0;
