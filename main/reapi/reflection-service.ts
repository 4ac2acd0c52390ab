/**
 * gRPC server reflection (v1 and v1alpha), for grpcurl and its like. Loaded at the first question: describing every
 * message takes longer than the engine's whole start.
 */
import { globSync } from 'node:fs';
import type { ServiceDefinition } from '@grpc/grpc-js';
import type { BidiMethod, Service } from '../grpc/service.ts';
import { linkDescriptors } from './descriptor-links.ts';

export interface ReflectionOptions {
  /** The folder of the .proto files. */
  protoRoot: string;
  /** Full names of the services that are served. */
  services(): string[];
}

/** What the library registers: one stream of questions and answers a version. */
interface Registered {
  answer(question: Buffer): Buffer;
}

export function reflectionService(options: ReflectionOptions): Service {
  let loaded: Promise<Map<string, Registered>> | undefined;
  const method = (path: string): BidiMethod => ({
    kind: 'bidi',
    open: (_context, out, finish) => ({
      async message(question) {
        loaded ??= load(options).catch((error) => {
          // The next question tries again.
          loaded = undefined;
          throw error;
        });
        const version = (await loaded).get(path);
        if (version) await out.send(version.answer(question));
      },
      end: finish,
    }),
  });
  const paths = ['v1', 'v1alpha'].map((v) => `/grpc.reflection.${v}.ServerReflection/ServerReflectionInfo`);
  return Object.fromEntries(paths.map((path) => [path, method(path)]));
}

async function load({ protoRoot, services }: ReflectionOptions): Promise<Map<string, Registered>> {
  const [{ ReflectionService }, protoLoader] = await Promise.all([
    import('@grpc/reflection'),
    import('@grpc/proto-loader'),
  ]);
  const files = globSync('**/*.proto', { cwd: protoRoot }).filter((file) => !file.startsWith('outboard/'));
  const definition = await protoLoader.load(files, { includeDirs: [protoRoot], keepCase: true });
  const registered = new Map<string, Registered>();
  new ReflectionService(linkDescriptors(definition), { services: services() }).addToServer({
    addService(service: ServiceDefinition, implementation) {
      const { path, requestDeserialize, responseSerialize } = Object.values(service)[0]!;
      registered.set(path, {
        answer: (question) => {
          let answer: unknown;
          // The library speaks to a stream; ours is this one question and its answer.
          const stream = {
            on(event: string, take: (message: unknown) => void) {
              if (event === 'data') take(requestDeserialize(question));
            },
            write(message: unknown) {
              answer = message;
            },
          };
          (Object.values(implementation)[0] as (stream: unknown) => void)(stream);
          return responseSerialize(answer);
        },
      });
    },
  });
  return registered;
}
