import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback } from '../reapi/http-guard.ts';
import { parseAddress, parseSize } from './arguments.ts';
import { formatBytes, formatDuration, painter, plain, table } from './text.ts';

test('addresses', () => {
  assert.deepEqual(parseAddress('127.0.0.1:0', '--grpc'), { host: '127.0.0.1', port: 0 });
  assert.deepEqual(parseAddress('localhost:80', '--grpc'), { host: '127.0.0.1', port: 80 });
  assert.deepEqual(parseAddress('[::1]:8980', '--grpc'), { host: '::1', port: 8980 });
  for (const text of ['', ':80', 'a', 'a:b', '-x:80', 'a b:80', 'a:80:90', '::1:80'])
    assert.throws(() => parseAddress(text, '--grpc'), /expected HOST:PORT/, text);
  assert.deepEqual(['127.0.0.1', '127.9.9.9', '::1'].map(isLoopback), [true, true, true]);
  assert.deepEqual(['0.0.0.0', '::', '10.0.0.1', 'desk.lan', '127.evil.example'].map(isLoopback), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('sizes', () => {
  for (const [text, bytes] of [
    ['0', 0],
    ['1K', 1024],
    ['1.5GiB', 1.5 * 2 ** 30],
    ['2 tb', 2 ** 41],
  ] as const)
    assert.equal(parseSize(text, '--disk-max'), bytes);
  for (const text of ['', '-1', 'G', '1X', '1e3'])
    assert.throws(() => parseSize(text, '--disk-max'), /expected a size/, text);
});

test('tables, sizes and times for people', () => {
  assert.equal(
    table([
      ['A', 'LONG', 'x'],
      ['bbb', 'c', ''],
    ]),
    'A    LONG  x\nbbb  c\n',
  );
  assert.deepEqual([0, 1023, 1024, 150 * 1024, 2 ** 41].map(formatBytes), [
    '0 B',
    '1023 B',
    '1.0 KiB',
    '150 KiB',
    '2.0 TiB',
  ]);
  assert.deepEqual([5, 1500, 61_000, 119_900, 3_599_900].map(formatDuration), [
    '5 ms',
    '1.5 s',
    '1 min 1 s',
    '2 min 0 s',
    '1 h 0 min',
  ]);
});

test('control sequences of others never reach the terminal, and colours only a terminal', () => {
  assert.equal(plain('a\u001b]0;title\u0007b\nc'), 'a ]0;title b c');
  assert.equal(painter({ write() {} }, {})('x', 'red'), 'x');
  assert.equal(painter({ write() {}, isTTY: true }, { NO_COLOR: '1' })('x', 'red'), 'x');
  assert.equal(painter({ write() {}, isTTY: true }, {})('x', 'red'), '\u001b[31mx\u001b[0m');
});
