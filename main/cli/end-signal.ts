/**
 * Calls `first` at the first SIGINT or SIGTERM; one more ends the process at once. A terminal's Ctrl-C comes several times,
 * from the terminal and from each launcher that passes it on (npm, scripts/run.mjs): what follows within a second is the
 * same. Gives what stops listening.
 */
export function onEndSignal(first: () => void): () => void {
  let at: number | undefined;
  const listener = (): void => {
    if (at === undefined) {
      at = performance.now();
      first();
    } else if (performance.now() - at > 1000) process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
