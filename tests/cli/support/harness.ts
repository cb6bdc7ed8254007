import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { run } from '../../../src/cli/run.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { EMPTY_DATA } from '../../../src/exports/page-html.ts';
import { sampleGraph } from './sample-graph.ts';

export const POLICY = "default-src 'none'; script-src 'sha256-abc='";
export const TEMPLATE = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>t</title>${EMPTY_DATA}`;

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'advice-graph-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Recorded {
  readonly context: Context;
  readonly out: () => string;
  readonly err: () => string;
}

/** A context that records what is printed and analyses nothing for real. */
export function recordingContext(
  changes: Partial<Omit<Context, 'terminal'>> & { readonly terminal?: Partial<Terminal> } = {},
): Recorded {
  const printed = { out: '', err: '' };
  const { terminal, ...rest } = changes;
  const context: Context = {
    analyze: async () => ({ graph: sampleGraph(), diagnostics: [], judged: null }),
    loadPage: async () => TEMPLATE,
    cacheDir: join(tempFolder(), 'cache'),
    corpusDir: tempFolder(),
    ...rest,
    terminal: {
      out: (text) => {
        printed.out += text;
      },
      err: (text) => {
        printed.err += text;
      },
      outIsTty: false,
      errIsTty: false,
      columns: 80,
      env: {},
      platform: 'linux',
      ...terminal,
    },
  };
  return { context, out: () => printed.out, err: () => printed.err };
}

/** Runs the command line in this process and answers what came of it. */
export async function runCli(
  args: readonly string[],
  changes: Parameters<typeof recordingContext>[0] = {},
): Promise<{ code: number; out: string; err: string }> {
  const recorded = recordingContext(changes);
  const code = await run(args, recorded.context);
  return { code, out: recorded.out(), err: recorded.err() };
}
