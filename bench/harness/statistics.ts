export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The rate of doing one after the other on the same processors. */
export const inSeries = (...rates: number[]): number => 1 / rates.reduce((sum, rate) => sum + 1 / rate, 0);
