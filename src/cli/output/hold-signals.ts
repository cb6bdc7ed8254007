import { setImmediate as turn } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const NUMBERS: Readonly<Record<(typeof SIGNALS)[number], number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGTERM: 15,
};

/**
 * Runs synchronous work that must not be torn by Ctrl-C. A signal that comes meanwhile waits in
 * the event loop, and ends the program as soon as the work is whole or undone.
 */
export async function holdSignals(work: () => void): Promise<void> {
  const stop = (signal: (typeof SIGNALS)[number]): never => process.exit(128 + NUMBERS[signal]);
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    work();
    // Two turns: the first collects what the system reported, the second runs its handlers.
    await turn();
    await turn();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
