import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DigestIndex, Field } from './digest-index.ts';

/** Few first words, so that keys crowd in neighbouring slots and hashes share them. */
const key = fc.record({
  first: fc.constantFrom(0, 1, 2, 1022, 1023, 0xffffffff),
  rest: fc.nat(5),
  size: fc.constantFrom(1, 2 ** 32 + 1),
});

const wordsOf = ({ first, rest }: { first: number; rest: number }): Uint32Array =>
  Uint32Array.of(first, 7, 7, 7, 7, 7, 7, rest);

test('the index answers as a Map would, through insertions, removals and growth', () => {
  const step = fc.record({ key, remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), fc.nat(3000), (steps, filler) => {
      const index = new DigestIndex();
      const model = new Map<string, number>();
      for (let i = 0; i < filler; i++) index.insert(Uint32Array.of(i, 9, 9, 9, 9, 9, 9, 9), 5);
      for (const { key: each, remove } of steps) {
        const name = JSON.stringify(each);
        const found = index.find(wordsOf(each), each.size);
        assert.equal(found, model.get(name) ?? -1);
        if (remove && found >= 0) {
          index.remove(found);
          assert.equal(index.inUse(found), false);
          model.delete(name);
        } else if (!remove && found < 0) model.set(name, index.insert(wordsOf(each), each.size));
      }
      const keys = steps.map((each) => each.key);
      const hashes = new Uint32Array(keys.length * 8);
      for (const [i, each] of keys.entries()) hashes.set(wordsOf(each), i * 8);
      const ids = new Int32Array(keys.length);
      index.findAll(
        hashes,
        Float64Array.from(keys, (each) => each.size),
        keys.length,
        ids,
      );
      for (const [i, each] of keys.entries()) {
        assert.equal(ids[i], model.get(JSON.stringify(each)) ?? -1);
        assert.equal(index.find(wordsOf(each), each.size + 7), -1);
      }
      for (let i = 0; i < filler; i++) assert.notEqual(index.find(Uint32Array.of(i, 9, 9, 9, 9, 9, 9, 9), 5), -1);
      assert.equal(index.count, model.size + filler);
    }),
  );
});

test('an id that is used again has another generation', () => {
  const index = new DigestIndex();
  const id = index.insert(new Uint32Array(8), 3);
  const generation = index.get(id, Field.GENERATION);
  index.remove(id);
  assert.equal(index.insert(Uint32Array.of(1, 0, 0, 0, 0, 0, 0, 0), 3), id);
  assert.notEqual(index.get(id, Field.GENERATION), generation);
});

test('an empty index is small and a million records stay below 100 MiB', () => {
  const index = new DigestIndex();
  const hash = new Uint32Array(8);
  index.insert(hash, 1);
  assert.ok(index.bytes < 1024 ** 2);
  for (let i = 1; i < 1_000_000; i++) {
    hash[0] = Math.imul(i, 2654435761);
    hash[1] = i;
    index.insert(hash, 1);
  }
  assert.ok(index.bytes < 100 * 1024 ** 2);
});
