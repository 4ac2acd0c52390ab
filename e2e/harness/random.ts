/** A seeded source of numbers: a test that failed by chance fails again with the seed that it printed. */

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number at least `low`, below `high`. */
  between(low: number, high: number): number;
  bytes(length: number): Buffer;
}

/** The seed of this run: OUTBOARD_E2E_SEED, or a new one. */
export function chooseSeed(): number {
  const wanted = Number(process.env.OUTBOARD_E2E_SEED);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : (Date.now() % 1_000_000_000) + 1;
}

/** xorshift128, seeded by one number. */
export function seededRandom(seed: number): Random {
  const state = new Uint32Array([seed, seed ^ 0x9e3779b9, seed ^ 0x85ebca6b, 0xc2b2ae35]);
  const word = (): number => {
    let t = state[3] ?? 0;
    const s = state[0] ?? 0;
    state.copyWithin(1, 0, 3);
    t ^= t << 11;
    t ^= t >>> 8;
    state[0] = t ^ s ^ (s >>> 19);
    return state[0];
  };
  // The first words still show the seed.
  for (let i = 0; i < 20; i++) word();
  const next = (): number => word() / 2 ** 32;
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low)),
    bytes: (length) => {
      const data = Buffer.alloc(length);
      for (let i = 0; i < length; i++) data[i] = word();
      return data;
    },
  };
}
