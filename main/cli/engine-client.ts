/** Asks a running engine over its socket. Types come from the contract; nothing of the engine is loaded. */
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { CallFailure, CallName, Calls, Empty } from '../ipc/contract.ts';
import type { Paths } from '../settings/paths.ts';
import { CliError, exitCodes } from './command.ts';

export interface EngineClient {
  call<Name extends CallName>(
    name: Name,
    ...request: Calls[Name]['request'] extends Empty ? [] : [Calls[Name]['request']]
  ): Promise<Calls[Name]['response']>;
  /** The blob's bytes as they come. */
  readBlob(digest: string): Promise<AsyncIterable<Buffer>>;
}

/** What a running engine wrote about itself when it was ready. */
export interface EngineFile {
  pid: number;
  /** `host:port`. */
  grpc: string;
  http: string;
  /** Path of the certificate that the engine presents; absent = plaintext. */
  tlsCertificate?: string;
}

/** Throws a CliError where no engine wrote it. */
export function readEngineFile(paths: Paths): EngineFile {
  try {
    return JSON.parse(readFileSync(paths.engine, 'utf8'));
  } catch {
    throw noEngine(paths);
  }
}

export function connectEngine(paths: Paths): EngineClient {
  const send = async (method: string, path: string, body?: string): Promise<IncomingMessage> => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = httpRequest({ socketPath: paths.socket, method, path, headers: { host: 'engine' } }, resolve);
      request.on('error', (error: NodeJS.ErrnoException) => {
        const absent = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
        reject(absent ? noEngine(paths) : new CliError(`the engine did not answer: ${error.message}`));
      });
      request.end(body);
    });
    if (response.statusCode === 200) return response;
    const { error } = JSON.parse(await text(response)) as { error: CallFailure };
    throw new CliError(error.message, { fix: error.fix });
  };
  return {
    call: async (name, ...[request]) =>
      JSON.parse(await text(await send('POST', `/call/${name}`, JSON.stringify(request ?? {})))).result,
    readBlob: (digest) => send('GET', `/blob?digest=${encodeURIComponent(digest)}`),
  };
}

function noEngine(paths: Paths): CliError {
  return new CliError(`no engine runs on ${paths.root}`, {
    fix: 'start one with `npm start` or `outboard serve` in another terminal, or name its folder with --root DIR',
    exitCode: exitCodes.noEngine,
  });
}

async function text(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
