/** gRPC's health check. Source: grpc.health.v1. */
import { health } from '../../proto/messages.ts';
import { notFound } from '../../proto/status.ts';
import { type Service, serverStream, unary } from '../grpc/service.ts';

/** `known` are the full names of the services that are served; '' asks for the server as a whole. */
export function healthService(known: () => ReadonlySet<string>): Service {
  const { SERVING, SERVICE_UNKNOWN } = health.HealthCheckResponse.ServingStatus;
  const isKnown = (service: string): boolean => service === '' || known().has(service);
  return {
    '/grpc.health.v1.Health/Check': unary(health.HealthCheckRequest, health.HealthCheckResponse, ({ service = '' }) => {
      if (!isKnown(service ?? '')) throw notFound(`service ${JSON.stringify(service)} is not served here`);
      return { status: SERVING };
    }),
    // The status of a running server does not change: one answer, then nothing until the client leaves.
    '/grpc.health.v1.Health/Watch': serverStream(
      health.HealthCheckRequest,
      health.HealthCheckResponse,
      async ({ service }, context, send) => {
        await send({ status: isKnown(service ?? '') ? SERVING : SERVICE_UNKNOWN });
        await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve()));
      },
    ),
  };
}
