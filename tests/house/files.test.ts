import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const OWN = ['src/**/*.ts', 'web/**/*.{ts,css}', 'scripts/**/*.{ts,mjs}'];
const read = (path: string): string => readFileSync(path, 'utf8');

const dependencies = (): Record<string, string> => {
  const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    read('package.json'),
  );
  return { ...manifest.dependencies, ...manifest.devDependencies };
};

describe('the house', () => {
  it('has no file of more than 250 lines: that would be two jobs', () => {
    const long = globSync(OWN)
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('leaves nothing for later', () => {
    // Written apart, so that this file does not find itself.
    const later = new RegExp(
      `\\b(${['TO', 'FIX'].map((w, i) => w + ['DO', 'ME'][i]).join('|')})\\b`,
    );
    const found = globSync([...OWN, 'tests/**/*.ts']).filter((path) => later.test(read(path)));
    expect(found).toEqual([]);
  });

  it('asks the network in one file only, for a judge that the user named', () => {
    const asking = globSync('src/**/*.ts').filter((path) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(read(path)),
    );
    expect(asking).toEqual(['src/judging/post.ts']);
  });

  it('gives a reason for every dependency', () => {
    const reasons = read('CONTRIBUTING.md');
    const names = Object.keys(dependencies());
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const loose = Object.entries(dependencies()).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
