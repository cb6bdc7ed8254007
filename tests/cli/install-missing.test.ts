import { describe, expect, it } from 'vitest';
import { isInstalled, nodeProblem } from '../../scripts/install-missing.mjs';

describe('the Node that is needed', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is enough', (version) => {
    expect(nodeProblem(version, '>=20.19')).toBeNull();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('%s is too old, and the message helps', (version) => {
    const message = nodeProblem(version, '>=20.19');
    expect(message).toContain('needs Node 20.19 or newer');
    expect(message).toContain(version);
    expect(message).toContain('https://nodejs.org');
  });
});

describe('what is installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha512-b', optional: true },
    },
  };

  it('is complete without optional packages', () => {
    const record = { packages: { 'node_modules/a': lock.packages['node_modules/a'] } };
    expect(isInstalled(lock, record)).toBe(true);
  });

  it.each([
    ['is missing', {}],
    ['has another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
    ['has other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } }],
  ])('is not complete when a package %s', (_name, packages) => {
    expect(isInstalled(lock, { packages })).toBe(false);
  });
});
