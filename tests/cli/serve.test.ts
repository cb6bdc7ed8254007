import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { runCli, tempFolder } from './support/harness.ts';

const SAMPLE_CLI = fileURLToPath(new URL('./support/sample-cli.ts', import.meta.url));

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly err: () => string;
}

/** Starts `serve` as a process and waits for its address. */
const serve = async (cache: string, ...args: string[]): Promise<Served> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', SAMPLE_CLI, cache, 'serve', '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(out) ?? [];
      if (found) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  return { child, address, err: () => err };
};

const article = (): string => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'one.md'), 'Water the plants daily.\n');
  return folder;
};

describe('serve', () => {
  it('prints the address, serves the graph, and ends with code 0 on Ctrl-C', async () => {
    const { child, address, err } = await serve(join(tempFolder(), 'cache'), article());
    const graph = await fetch(`${address}graph.json`);
    expect(await graph.json()).toHaveProperty('attributes.subject', 'Plants');
    expect(await (await fetch(`${address}checklist.md`)).text()).toContain('# Checklist: Plants');
    expect(err()).toContain('Read 2 sources');
    child.kill('SIGINT');
    // npm passes its own signal on as well: a second one must not make it end badly.
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('analyses once: the second start takes what was kept', async () => {
    const cache = join(tempFolder(), 'cache');
    const folder = article();
    const first = await serve(cache, folder);
    const second = await serve(cache, folder);
    expect(first.err()).toContain('analysing');
    expect(second.err()).toBe('');
    const text = async (address: string) => (await fetch(`${address}graph.json`)).text();
    expect(await text(second.address)).toBe(await text(first.address));
  });

  it('ends with code 1 and its message when nothing could be read', async () => {
    const analyze = async () => {
      throw new UserError('Nothing to read.');
    };
    const { code, out, err } = await runCli(['serve', 'nowhere', '--port', '0'], { analyze });
    expect(code).toBe(1);
    expect(err).toBe('advice-graph: Nothing to read.\n');
    expect(out).toBe('');
  });
});
