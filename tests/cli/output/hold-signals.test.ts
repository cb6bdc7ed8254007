import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/harness.ts';

const SCRIPT = fileURLToPath(new URL('../support/write-and-interrupt.ts', import.meta.url));

describe('Ctrl-C while files are written', () => {
  it('ends the program once they are whole, with nothing else left', () => {
    const folder = tempFolder();
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, folder]);
    expect(status).toBe(130);
    expect(stdout.toString()).toBe('');
    expect(readdirSync(folder)).toEqual(['x', 'y']);
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('new x\n');
  });
});
