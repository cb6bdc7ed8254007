import { spawn } from 'node:child_process';
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 500;

/**
 * npm hands a SIGTERM to its shell only; the shell dies and what it ran would go on, with the port
 * taken. So, under npm, the end of the parent is taken as a wish to end.
 */
const onOrphaned = (stop) => {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => process.ppid !== parent && stop(), PARENT_CHECK_MS).unref();
};

/** Runs Node with these arguments on this terminal, passes signals on, and answers its exit code. */
export function runNode(args, cwd = process.cwd()) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    onOrphaned(() => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(`Could not start Node: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      // A child that a signal ended has no code; 130 is what shells make of Ctrl-C.
      resolve(signal ? 130 : code);
    });
  });
}
