import { describe, expect, it } from 'vitest';
import { openCommand } from '../../src/cli/open-browser.ts';

const url = 'http://127.0.0.1:4173/';
const desktop = { platform: 'linux', outIsTty: true, env: { DISPLAY: ':0' } } as const;

describe('opening a browser', () => {
  it.each([
    ['on macOS', { ...desktop, platform: 'darwin', env: {} }, ['open', url]],
    ['on Windows', { ...desktop, platform: 'win32', env: {} }, ['cmd', '/c', 'start', '', url]],
    ['under X', desktop, ['xdg-open', url]],
    ['under Wayland', { ...desktop, env: { WAYLAND_DISPLAY: 'w' } }, ['xdg-open', url]],
  ] as const)('happens %s', (_name, terminal, expected) => {
    const command = openCommand(url, terminal, true);
    expect(command && [command.program, ...command.args]).toEqual(expected);
  });

  it.each([
    ['there is no desktop', { ...desktop, env: {} }, true],
    ['nobody reads the terminal', { ...desktop, outIsTty: false }, true],
    ['it runs in CI', { ...desktop, env: { ...desktop.env, CI: 'true' } }, true],
    ['BROWSER=none', { ...desktop, env: { ...desktop.env, BROWSER: 'none' } }, true],
    ['it is not wanted', desktop, false],
  ] as const)('does not happen where %s', (_name, terminal, wanted) => {
    expect(openCommand(url, terminal, wanted)).toBeNull();
  });
});
