import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { reflectionService } from './reflection-service.ts';
import { callContext } from './testing.ts';

const path = '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo';

test('descriptions that could not be loaded are loaded at the next question', async (t) => {
  const protoRoot = mkdtempSync(join(tmpdir(), 'reflection-'));
  t.after(() => rmSync(protoRoot, { recursive: true }));
  const file = join(protoRoot, 'a.proto');
  writeFileSync(file, 'not a description');
  const method = reflectionService({ protoRoot, services: () => [] })[path];
  assert.equal(method?.kind, 'bidi');
  const sent: Uint8Array[] = [];
  const out = { send: (...parts: Uint8Array[]) => void sent.push(...parts) };
  const stream = method.open(callContext(path), out, () => {});
  const listServices = Buffer.from([0x3a, 0]);
  await assert.rejects(async () => stream.message(listServices));
  writeFileSync(file, 'syntax = "proto3"; package a; message M {} service S { rpc Ask(M) returns (M); }');
  await stream.message(listServices);
  assert.equal(sent.length, 1);
});
