/** One line at the bottom of a terminal that says what goes on, with log lines above it. */
import { type Logger, streamLogger } from '../base/logger.ts';
import type { Context } from './command.ts';

const refreshMs = 250;

export interface ProgressLine {
  /** Writes to stderr, above the line. */
  logger: Logger;
  start(text: () => string): void;
  stop(): void;
}

/** Without a terminal there is no line, only the log. */
export function progressLine({ stderr }: Context): ProgressLine {
  const terminal = stderr.isTTY === true;
  let shown = '';
  let timer: NodeJS.Timeout | undefined;
  const show = (text: string): void => {
    if (!terminal || text === shown) return;
    shown = text;
    stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || 80) - 1)}`);
  };
  const write = (text: string): void => {
    const line = shown;
    show('');
    stderr.write(text);
    show(line);
  };
  return {
    logger: streamLogger({ write }),
    start(text) {
      if (terminal) timer = setInterval(() => show(text()), refreshMs).unref();
    },
    stop() {
      clearInterval(timer);
      show('');
    },
  };
}
