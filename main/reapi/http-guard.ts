/**
 * Keeps web pages and strangers out of an HTTP listener (invariant 8 of ARCHITECTURE.md). A page in the user's browser
 * can reach loopback addresses, by its own name after DNS rebinding too; so a request must name one of our hosts with
 * our port, must not come from another site, and must carry the key.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { sameKey } from '../settings/key.ts';

export interface GuardOptions {
  /** Names and addresses under which clients reach this listener, beside the loopback ones. */
  hostNames: readonly string[];
  port: number;
  /** Undefined = no credential is asked for. */
  key: string | undefined;
}

/** The HTTP status to refuse with, or undefined where the request may pass. */
export function refusal(headers: IncomingHttpHeaders, options: GuardOptions): 401 | 403 | undefined {
  if (!isOwnHost(headers.host, options)) return 403;
  if (isForeignPage(headers)) return 403;
  if (options.key !== undefined && !carriesKey(headers, options.key)) return 401;
  return undefined;
}

/** What keeps a browser from rendering, guessing at or running what a response holds. */
export const inertHeaders = {
  'content-type': 'application/octet-stream',
  'x-content-type-options': 'nosniff',
  'content-disposition': 'attachment',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

function isOwnHost(host: string | undefined, { hostNames, port }: GuardOptions): boolean {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:[\]@/\s]+)(?::(\d{1,5}))?$/.exec(host ?? '');
  if (!match || Number(match[2] ?? 80) !== port) return false;
  const name = match[1]!.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || isLoopback(name) || hostNames.some((own) => own.toLowerCase() === name);
}

/** True for addresses of this computer only, as they are written: 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

function isForeignPage(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.origin;
  return origin !== undefined && origin !== `http://${headers.host}` && origin !== `https://${headers.host}`;
}

function carriesKey(headers: IncomingHttpHeaders, key: string): boolean {
  const own = headers['x-outboard-key'];
  if (typeof own === 'string') return sameKey(own, key);
  const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ', 2);
  if (/^bearer$/i.test(scheme)) return sameKey(value, key);
  if (!/^basic$/i.test(scheme)) return false;
  const plain = Buffer.from(value, 'base64').toString();
  return sameKey(plain.slice(plain.indexOf(':') + 1), key);
}
