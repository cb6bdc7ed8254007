import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFiles } from '../../src/cli/hash-files.ts';
import { tempFolder } from './support/harness.ts';

const hash = (path: string): string => hashFiles(new Map([['here', path]]));

describe('the hash over files', () => {
  it('changes with every edit, new name and new file, and with nothing else', () => {
    const folder = tempFolder();
    const file = join(folder, 'a.md');
    writeFileSync(file, '1');
    const seen = [hash(folder)];
    writeFileSync(join(folder, '.hidden'), 'not an article');
    mkdirSync(join(folder, 'node_modules'));
    expect(hash(folder)).toBe(seen[0]);
    const steps = [
      () => writeFileSync(file, '2'),
      () => renameSync(file, join(folder, 'b.md')),
      () => mkdirSync(join(folder, 'sub')),
      () => writeFileSync(join(folder, 'sub', 'a.md'), '2'),
    ];
    for (const step of steps) {
      step();
      seen.push(hash(folder));
    }
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('follows a link that was named, and none below a folder', () => {
    const [folder, outside] = [tempFolder(), join(tempFolder(), 'a.md')];
    writeFileSync(outside, '1');
    const link = join(folder, 'link.md');
    symlinkSync(outside, link);
    symlinkSync('loop', join(folder, 'loop'));
    const [named, below] = [hash(link), hash(folder)];
    writeFileSync(outside, '2');
    expect(hash(link)).not.toBe(named);
    expect(hash(folder)).toBe(below);
  });

  it('does not fail at what cannot be read', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.md'), '1');
    chmodSync(join(folder, 'a.md'), 0);
    expect(hash(folder)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(join(folder, 'nowhere'))).not.toBe(hash(folder));
  });
});
