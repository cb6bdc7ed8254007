import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/cli/output/write-files.ts';
import { tempFolder } from '../support/harness.ts';

const files = (version: string, ...names: string[]): Map<string, string> =>
  new Map(names.map((name) => [name, `${name} ${version}\n`]));

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('writing a set of files', () => {
  it('makes the folder, replaces what is there and leaves other files alone', () => {
    const folder = join(tempFolder(), 'a', 'b');
    writeFiles(folder, files('1', 'x', 'y'));
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    writeFiles(folder, files('2', 'x', 'y'));
    expect(contents(folder)).toEqual({ x: 'x 2\n', y: 'y 2\n', 'mine.txt': 'mine' });
  });

  it('leaves the old files as they were when one cannot be written', () => {
    const folder = tempFolder();
    writeFiles(folder, files('1', 'x', 'y'));
    // A name that is too long fails in the middle of staging, after x was staged.
    const broken = new Map([...files('2', 'x'), ['n'.repeat(300), ''], ...files('2', 'y')]);
    expect(() => writeFiles(folder, broken)).toThrow(/ENAMETOOLONG/);
    expect(contents(folder)).toEqual({ x: 'x 1\n', y: 'y 1\n' });
  });

  it('puts back what was replaced when a later rename fails', () => {
    const folder = tempFolder();
    writeFiles(folder, files('1', 'x', 'y'));
    const content = files('2', 'x', 'new', 'y');
    const racing = new Map(content);
    // After the first check somebody else puts a folder where y must go.
    racing[Symbol.iterator] = () => {
      rmSync(join(folder, 'y'));
      mkdirSync(join(folder, 'y'));
      return content[Symbol.iterator]();
    };
    expect(() => writeFiles(folder, racing)).toThrow();
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('x 1\n');
    expect(readdirSync(folder).sort()).toEqual(['x', 'y']);
  });

  it('makes no folder when nothing could be written', () => {
    const top = tempFolder();
    const folder = join(top, 'a', 'b');
    expect(() => writeFiles(folder, new Map([['n'.repeat(300), '']]))).toThrow();
    expect(existsSync(join(top, 'a'))).toBe(false);
  });

  it('says so when a folder stands where a file must go', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'y'));
    expect(() => writeFiles(folder, files('1', 'x', 'y'))).toThrow(/y is a folder/);
    expect(readdirSync(folder)).toEqual(['y']);
  });

  it('cleans up after a killed build', () => {
    const folder = tempFolder();
    // No process has this number: it is beyond what Linux, macOS and Windows give out.
    writeFileSync(join(folder, '.advice-graph-lock'), '2147483646');
    writeFileSync(join(folder, '.advice-graph-new-x'), 'half');
    writeFiles(folder, files('1', 'x'));
    expect(contents(folder)).toEqual({ x: 'x 1\n' });
  });

  it('keeps out of a folder that another build is writing to', () => {
    const folder = tempFolder();
    writeFiles(folder, files('1', 'x'));
    writeFileSync(join(folder, '.advice-graph-lock'), String(process.ppid));
    expect(() => writeFiles(folder, files('2', 'x'))).toThrow(/Another build \(process \d+\)/);
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('x 1\n');
  });
});
