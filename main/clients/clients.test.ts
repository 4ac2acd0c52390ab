import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Server } from './client-config.ts';
import { writeClients } from './write-clients.ts';

const folder = mkdtempSync(join(tmpdir(), "outboard clients' "));
after(() => rmSync(folder, { recursive: true }));

const server: Server = {
  grpc: '127.0.0.1:8980',
  key: 'SECRET',
  instanceName: '',
  isa: 'x86-64',
  tlsCertificate: undefined,
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('files are 0600 and hold the key; the lines to paste do not', () => {
  const texts = writeClients(folder, server);
  assert.deepEqual(readdirSync(folder).sort(), ['bazelrc', 'buckconfig', 'pants.toml']);
  for (const { file, line } of texts) {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.match(readFileSync(file, 'utf8'), /SECRET/);
    assert.doesNotMatch(line, /SECRET/);
    assert.match(line, /'\\''/, 'a path with a quote is quoted for the shell');
  }
});

test('plaintext with a key', () => {
  writeClients(folder, server);
  assert.match(read('bazelrc'), /^build:outboard --remote_executor=grpc:\/\/127\.0\.0\.1:8980$/m);
  assert.match(read('bazelrc'), /^build:outboard --remote_header=x-outboard-key=SECRET$/m);
  assert.match(read('bazelrc'), /^build --config=outboard$/m);
  assert.doesNotMatch(read('bazelrc'), /bes_|instance_name/);
  assert.match(read('buckconfig'), /^tls = false$/m);
  assert.match(read('buckconfig'), /^http_headers = x-outboard-key: SECRET$/m);
  assert.match(read('pants.toml'), /^remote_store_headers = \{ "x-outboard-key" = "SECRET" \}$/m);
});

test('no key, TLS and an instance name', () => {
  writeClients(folder, { ...server, key: undefined, instanceName: 'main', tlsCertificate: '/my certs/a.pem' });
  for (const name of readdirSync(folder)) assert.doesNotMatch(read(name), /x-outboard-key/);
  assert.match(
    read('bazelrc'),
    /grpcs:\/\/[\s\S]*--tls_certificate="\/my certs\/a\.pem"[\s\S]*--remote_instance_name=main/,
  );
  assert.match(
    read('buckconfig'),
    /engine_address = grpc:\/\/[\s\S]*tls = true\ntls_ca_certs = \/my certs\/a\.pem\ninstance_name = main/,
  );
  assert.match(read('pants.toml'), /grpcs:\/\/[\s\S]*remote_ca_certs_path = "\/my certs\/a\.pem"/);
});

test('an engine that listens everywhere is reached on loopback', () => {
  writeClients(folder, { ...server, grpc: '0.0.0.0:8980' });
  for (const name of readdirSync(folder)) assert.match(read(name), /grpc:\/\/127\.0\.0\.1:8980/);
});
