/** Lines for people, one a thing that happened, with fields. Never pass a secret. */
export interface Logger {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
}

export function streamLogger(stream: { write(text: string): unknown }, now: () => Date = () => new Date()): Logger {
  const write = (level: string, message: string, fields?: Record<string, unknown>): void => {
    const rest = fields
      ? ` ${Object.entries(fields)
          .map(([k, v]) => `${k}=${format(v)}`)
          .join(' ')}`
      : '';
    stream.write(`${now().toISOString()} ${level} ${message}${rest}\n`);
  };
  return {
    info: (m, f) => write('info', m, f),
    warn: (m, f) => write('warn', m, f),
    error: (m, f) => write('error', m, f),
  };
}

export const silentLogger: Logger = { info() {}, warn() {}, error() {} };

function format(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(value.message);
  return typeof value === 'string' && /^[\w./:@-]+$/.test(value) ? value : (JSON.stringify(value) ?? 'undefined');
}
