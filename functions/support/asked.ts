import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { z } from 'zod';
import type { Operation, OperationName, Operations } from '../../shared/contract/operations';
import { identifier } from '../../shared/contract/values';
import { done, fieldRefused, type Outcome, refused } from '../../shared/usecases/outcome';
import { fieldFaults } from './field-faults';

/** An authorized request: who asks, and for what. */
export type Asked<Name extends OperationName> = Readonly<{
  params: z.output<Operations[Name]['params']>;
  body: Operations[Name]['body'] extends z.ZodType ? z.output<Operations[Name]['body']> : null;
}> &
  (Operations[Name] extends { readonly query: infer Query extends z.ZodObject }
    ? Readonly<{ query: z.output<Query> }>
    : unknown) &
  (Operations[Name]['access'] extends 'athlete' ? Readonly<{ athleteId: string }> : unknown) &
  (Operations[Name]['idempotent'] extends true ? Readonly<{ key: string }> : unknown);

/** No request needs more: a profile with every field filled in is about 12 kB. */
const mostBytes = 64 * 1024;

/** The event of an HTTP API, with the claims its authorizer has verified. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { jwt?: { claims?: Record<string, unknown> } } };
};

const bodyOf = (event: HttpEvent): Outcome<unknown> => {
  const text = event.body ?? '';
  if (text.length > mostBytes * 2) return tooLarge;
  const bytes = Buffer.from(text, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) return tooLarge;
  try {
    return done(JSON.parse(bytes.toString('utf8')));
  } catch {
    return fieldRefused('invalid-request', '', 'The request body is not JSON.');
  }
};
const tooLarge = refused('too-large', `A request may have at most ${mostBytes / 1024} kB.`);

const athleteOf = (event: HttpEvent): Outcome<string> => {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  // An ID token passes the gateway's authorizer too; only an access token speaks for the athlete.
  if (claims?.['token_use'] !== 'access') return refused('unauthenticated', 'Please sign in again.');
  const athleteId = identifier.safeParse(claims['sub']);
  return athleteId.success ? done(athleteId.data) : refused('unauthenticated', 'Please sign in again.');
};

const parsed = (schema: z.ZodType, value: unknown, place = ''): Outcome<unknown> => {
  const result = schema.safeParse(value);
  if (result.success) return done(result.data);
  const faults = fieldFaults(result.error).map((fault) => ({ ...fault, pointer: place + fault.pointer }));
  return refused('invalid-request', 'Some fields need another look.', faults);
};

const paramsOf = (operation: Operation, event: HttpEvent): Outcome<unknown> => {
  const params = parsed(operation.params, event.pathParameters ?? {});
  // A malformed path parameter is an unknown one.
  return params.status === 'refused' && !operation.problems.includes('invalid-request')
    ? refused('not-found', 'There is nothing under this address.')
    : params;
};

const keyOf = (event: HttpEvent): Outcome<string> => {
  const key = identifier.safeParse(event.headers['idempotency-key']);
  return key.success
    ? done(key.data)
    : fieldRefused(
        'invalid-request',
        '/headers/Idempotency-Key',
        'Send an Idempotency-Key header of up to 64 letters, digits, - or _, and the same one when you try again.',
      );
};

/** Parses a request by its operation's schemas; the first fault is the answer. */
export const readRequest = (operation: Operation, event: HttpEvent): Outcome<Record<string, unknown>> => {
  const parts: Record<string, () => Outcome<unknown>> = {
    ...(operation.access === 'athlete' && { athleteId: () => athleteOf(event) }),
    params: () => paramsOf(operation, event),
    ...readQuery(operation, event),
    ...(operation.idempotent && { key: () => keyOf(event) }),
    body: () => readBody(operation, event),
  };

  const asked: Record<string, unknown> = {};
  for (const [part, read] of Object.entries(parts)) {
    const outcome = read();
    if (outcome.status === 'refused') return outcome;
    asked[part] = outcome.value;
  }
  return done(asked);
};

const readQuery = ({ query }: Operation, event: HttpEvent): Record<string, () => Outcome<unknown>> =>
  query === undefined ? {} : { query: () => parsed(query, event.queryStringParameters ?? {}, '/query') };

const readBody = (operation: Operation, event: HttpEvent): Outcome<unknown> => {
  if (operation.body === null) return done(null);
  const body = bodyOf(event);
  return body.status === 'refused' ? body : parsed(operation.body, body.value);
};
