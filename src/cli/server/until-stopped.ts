import type { Server } from 'node:http';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Waits for Ctrl-C and closes the server. Open connections are cut: a browser keeps its own alive
 * for minutes. Further signals change nothing, since a terminal sends one to every process of the
 * group and `npm start` passes its own on as well.
 */
export function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
