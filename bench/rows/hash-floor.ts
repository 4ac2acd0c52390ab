import { hash } from 'node:crypto';
import { median } from '../harness/statistics.ts';

/** SHA-256 of blobs of this size in this process, blobs a second. */
export function hashRate(size: number): number {
  const data = Buffer.alloc(size, 3);
  const count = Math.max(1, Math.round(2 ** 24 / size));
  const rates = Array.from({ length: 4 }, () => {
    const from = performance.now();
    for (let i = 0; i < count; i++) hash('sha256', data, 'buffer');
    return (count * 1000) / (performance.now() - from);
  });
  return median(rates.slice(1));
}
