/** `npm run bench [-- --only NAME]`: measures what is promised, and fails when a promise is not kept. */
import { parseArgs } from 'node:util';
import { graphView } from './bench/graph-view.ts';
import type { Part } from './bench/part.ts';
import { table } from './bench/table.ts';

const PARTS: readonly Part[] = [graphView];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only ?? PARTS.map(({ name }) => name);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are:`);
  for (const { name, about } of PARTS) console.error(`  ${name}  ${about}`);
  process.exit(2);
}
for (const part of PARTS.filter(({ name }) => wanted.includes(name))) {
  console.error(`Measuring ${part.about}`);
  const figures = await part.run();
  console.log(table(figures));
  if (figures.some(({ value, most }) => most !== null && value > most)) process.exitCode = 1;
}
