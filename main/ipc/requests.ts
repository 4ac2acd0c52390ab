/** Checks of what callers send. Each call names its fields; anything else is an error that says so. */
import { CallError } from './call-error.ts';
import type { CallName, Calls, Streams } from './contract.ts';

type Check = (value: unknown) => string | undefined;

interface Field {
  check: Check;
  optional?: true;
}

const text: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= 4096
    ? undefined
    : 'must be a text of 1 to 4,096 characters';
const whole =
  (from: number, to: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to
      ? undefined
      : `must be a whole number from ${from} to ${to}`;
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value as string) ? undefined : `must be one of ${words.join(', ')}`;

const action = { action: { check: text } };
const digest = { digest: { check: text } };
const anySize = whole(0, Number.MAX_SAFE_INTEGER);

const fields: Record<CallName | keyof Streams, Record<string, Field>> = {
  status: {},
  'actions.list': {
    state: { check: oneOf('queued', 'running', 'finished', 'failed', 'succeeded', 'cached'), optional: true },
    invocationId: { check: text, optional: true },
    text: { check: text, optional: true },
    limit: { check: whole(1, 1000), optional: true },
    before: { check: anySize, optional: true },
  },
  'actions.get': action,
  'actions.why': action,
  'actions.cancel': action,
  'actions.result': action,
  'blobs.stat': digest,
  'blobs.evict': digest,
  'blobs.read': { ...digest, offset: { check: anySize, optional: true }, limit: { check: anySize, optional: true } },
  scrub: {},
  doctor: {},
  'clients.text': {},
};

export const isCallName = (name: string): name is CallName => Object.hasOwn(fields, name) && name !== 'blobs.read';

/** Throws INVALID_ARGUMENT naming the field. */
export function checkRequest<Name extends keyof (Calls & Streams)>(
  name: Name,
  request: unknown,
): (Calls & Streams)[Name]['request'] {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw new CallError('INVALID_ARGUMENT', `${name}: the request must be a JSON object`);
  }
  const given = request as Record<string, unknown>;
  const known = fields[name];
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined) {
    throw new CallError(
      'INVALID_ARGUMENT',
      `${name}: unknown field ${JSON.stringify(unknown)}; known are ${Object.keys(known).join(', ') || 'none'}`,
    );
  }
  for (const [key, field] of Object.entries(known)) {
    if (given[key] === undefined && field.optional) continue;
    const wrong = field.check(given[key]);
    if (wrong) throw new CallError('INVALID_ARGUMENT', `${name}: ${key} ${wrong}`);
  }
  return given as (Calls & Streams)[Name]['request'];
}
