/** A row of the table: what was measured, beside its floor of the same run and what was aimed at. */
export interface Row {
  work: string;
  unit: string;
  measured: number;
  /** The best that another server is known to reach, as text. */
  peer: string;
  aim?: { limit: number; atMost: boolean };
  floor?: { value: number; what: string };
  /** What helps to read it. */
  details?: string;
}

export const missed = ({ aim, measured }: Row): boolean =>
  aim !== undefined && (aim.atMost ? measured > aim.limit : measured < aim.limit);

export const atLeast = (limit: number) => ({ limit, atMost: false });
export const atMost = (limit: number) => ({ limit, atMost: true });

export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toPrecision(value < 1 ? 2 : 3);
}
