#!/usr/bin/env node
import { defaultContext } from './default-context.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), defaultContext());
