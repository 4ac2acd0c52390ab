import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Code, RpcError } from '../../proto/status.ts';
import { keyAuthorization } from './authorization.ts';

const key = 'k'.repeat(43);
const authorize = (headers: Record<string, string>, expected: string | undefined = key): void =>
  keyAuthorization(expected)((name) => headers[name]);

test('the key is taken as its own header or as a bearer token', () => {
  authorize({ 'x-outboard-key': key });
  authorize({ authorization: `Bearer ${key}` });
  authorize({ authorization: `bearer ${key}` });
});

test('anything else is UNAUTHENTICATED, and the message holds neither the key nor what was sent', () => {
  for (const headers of [
    {},
    { 'x-outboard-key': '' },
    { 'x-outboard-key': key.slice(1) },
    { 'x-outboard-key': `${key}k` },
    { 'x-outboard-key': 'wrong-secret', authorization: `Bearer ${key}` },
    { authorization: key },
    { authorization: `Basic ${key}` },
    { authorization: 'Bearer ' },
    { authorization: 'Bearer wrong-secret' },
  ] as Record<string, string>[]) {
    assert.throws(
      () => authorize(headers),
      (error) =>
        error instanceof RpcError &&
        error.code === Code.UNAUTHENTICATED &&
        !error.message.includes(key) &&
        !error.message.includes('wrong-secret'),
    );
  }
});

test('a server without a key asks for none', () => {
  keyAuthorization(undefined)(() => undefined);
});
