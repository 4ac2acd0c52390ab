/** What Outboard writes for a build tool, and what the user does once with it. */

export interface Server {
  /** `host:port`. */
  grpc: string;
  /** Undefined where no credential is asked for. */
  key: string | undefined;
  /** Empty = the instance without a name. */
  instanceName: string;
  /** For example `x86-64`; empty = not named, so the engine's default holds. */
  isa: string;
  /** Path of the certificate that the engine presents; undefined = plaintext on loopback. */
  tlsCertificate: string | undefined;
}

export interface ClientText {
  client: 'Bazel' | 'Buck2' | 'Pants';
  /** The generated file; it holds the key, so it is 0600. */
  file: string;
  /** The one line to paste into a shell; it never holds the key. */
  line: string;
}

/** One a tool. */
export interface ClientConfig {
  client: ClientText['client'];
  fileName: string;
  content(server: Server): string;
  line(file: string): string;
}

/** The header that carries the key. */
export const keyHeader = 'x-outboard-key';

export const notice =
  '# Written by Outboard at each start: changes here are lost. It holds a key: keep it to yourself.';

export const shellQuote = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
