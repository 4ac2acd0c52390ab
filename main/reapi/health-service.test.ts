import assert from 'node:assert/strict';
import { test } from 'node:test';
import { health } from '../../proto/messages.ts';
import { Code } from '../../proto/status.ts';
import { healthService } from './health-service.ts';
import { callUnary } from './testing.ts';

const service = healthService(() => new Set(['a.Service']));
const check = (name: string): Promise<Uint8Array> =>
  callUnary(service, '/grpc.health.v1.Health/Check', health.HealthCheckRequest.encode({ service: name }).finish());

test('the server and the services it has are serving', async () => {
  for (const name of ['', 'a.Service']) {
    const { status } = health.HealthCheckResponse.decode(await check(name));
    assert.equal(status, health.HealthCheckResponse.ServingStatus.SERVING);
  }
});

test('another service is NOT_FOUND, by its name', async () => {
  await assert.rejects(check('b.Service'), { code: Code.NOT_FOUND, message: /b\.Service/ });
});
