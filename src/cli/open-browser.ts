import { spawn } from 'node:child_process';
import type { Terminal } from './terminal.ts';

/** A program to run, with its arguments. */
export interface OpenCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * How to show a page to the person at this machine, or null where there is nobody to show it to:
 * no desktop, a log instead of a terminal, CI, or a plain wish (`--no-open`, BROWSER=none).
 */
export function openCommand(
  url: string,
  terminal: Pick<Terminal, 'env' | 'platform' | 'outIsTty'>,
  wanted: boolean,
): OpenCommand | null {
  const { env, platform } = terminal;
  if (!wanted || !terminal.outIsTty || env.CI || env.BROWSER === 'none') return null;
  if (platform === 'darwin') return { program: 'open', args: [url] };
  // `start` is a word of the shell; its first quoted argument would be the window's title.
  if (platform === 'win32') return { program: 'cmd', args: ['/c', 'start', '', url] };
  const hasDesktop = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasDesktop ? { program: 'xdg-open', args: [url] } : null;
}

/** Opens the page and forgets about it: the address is printed anyway, so failing is no matter. */
export function openBrowser(command: OpenCommand): void {
  const child = spawn(command.program, command.args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
