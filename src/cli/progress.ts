import { printable, type Terminal } from './terminal.ts';

/** One step forward, as the pipeline reports it. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface ProgressReporter {
  readonly report: (progress: Progress) => void;
  /** Removes the line from a terminal; called before anything else is printed. */
  readonly clear: () => void;
}

export interface ProgressOptions {
  readonly quiet: boolean;
  /** Milliseconds; passed in so that tests need not wait. */
  readonly now: () => number;
}

/** Work that takes less than this says nothing: a line that flashes by only worries. */
const SILENT_MS = 1000;
/** How often a terminal line is redrawn, and how often a long stage says so in a log. */
const REDRAW_MS = 80;
const LOG_MS = 5000;
const BAR_WIDTH = 24;

const bar = ({ done, total }: Progress): string => {
  const filled = total > 0 ? Math.round((Math.min(done, total) / total) * BAR_WIDTH) : 0;
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
};

const count = ({ done, total }: Progress): string => (total > 0 ? ` ${done} of ${total}` : '');

/** Reports progress on stderr: one line that rewrites itself on a terminal, plain lines in a log. */
export function createProgress(terminal: Terminal, options: ProgressOptions): ProgressReporter {
  const begin = options.now();
  let lastPrint = Number.NEGATIVE_INFINITY;
  let lastStage = '';
  let lineShown = false;

  const clear = (): void => {
    if (lineShown) terminal.err('\r\u001b[2K');
    lineShown = false;
  };

  const report = (progress: Progress): void => {
    const now = options.now();
    if (options.quiet || now - begin < SILENT_MS) return;
    const pause = terminal.errIsTty ? REDRAW_MS : LOG_MS;
    if (progress.stage === lastStage && now - lastPrint < pause) return;
    lastStage = progress.stage;
    lastPrint = now;
    const stage = printable(progress.stage);
    if (!terminal.errIsTty) {
      terminal.err(`${stage}${count(progress)}\n`);
      return;
    }
    const line = `${bar(progress)} ${stage}${count(progress)}`;
    // One column is left free: a full line would wrap and could not be rewritten.
    terminal.err(`\r\u001b[2K${line.slice(0, Math.max(terminal.columns - 1, 1))}`);
    lineShown = true;
  };

  return { report, clear };
}
