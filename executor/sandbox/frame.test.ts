import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encodeCancel, encodeRun, FrameReader } from './frame.ts';
import { action } from './testing.ts';

it('cuts frames wherever the stream is cut', () => {
  const frames = Buffer.concat([encodeCancel(7), encodeRun(8, action('true')), encodeCancel(9)]);
  for (let size = 1; size <= frames.length; size++) {
    const seen: [number, number][] = [];
    const reader = new FrameReader();
    for (let at = 0; at < frames.length; at += size)
      reader.push(frames.subarray(at, at + size), (kind, payload) => seen.push([kind, payload.readUInt32LE(0)]));
    assert.deepEqual(seen, [
      [2, 7],
      [1, 8],
      [2, 9],
    ]);
  }
});

it('refuses what no process can be given', () => {
  assert.throws(() => encodeRun(1, action(['a\0', 'b'])), /NUL/);
  assert.throws(() => encodeRun(1, action('x', { environment: [['A', '\0']] })), /NUL/);
  assert.throws(() => encodeRun(1, action('x', { timeoutMs: -1 })), RangeError);
});
