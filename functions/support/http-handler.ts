import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import type { z } from 'zod';
import type { Operation, OperationName, Operations } from '../../shared/contract/operations';
import type { Frozen } from '../../shared/usecases/frozen';
import { type Outcome, refused } from '../../shared/usecases/outcome';
import { type Asked, type HttpEvent, readRequest } from './asked';
import { log } from './log';
import { packed } from './packed';
import { faultRefusal, problemReply } from './problem-reply';

type Capability = Operation['capability'];
type OperationOf<Of extends Capability> = {
  [Name in OperationName]: Operations[Name]['capability'] extends Of ? Name : never;
}[OperationName];

type Reply<Name extends OperationName> = Operations[Name]['reply'] extends z.ZodType
  ? Frozen<z.output<Operations[Name]['reply']>>
  : null;

/** The operations of a capability, and no others: a function is not to start with the schemas of all. */
type OperationsOf<Of extends Capability> = Pick<Operations, OperationOf<Of>>;

/** For each operation of a capability, the use case that answers it. */
export type Stories<Of extends Capability> = Readonly<{
  [Name in OperationOf<Of>]: (asked: Asked<Name>) => Promise<Outcome<Reply<Name>>>;
}>;

type Story = (asked: Record<string, unknown>) => Promise<Outcome<unknown>>;

/** The Lambda of a capability: parses the request as the operations table says, asks the use case, replies. */
export const httpHandler = <Of extends Capability>(operations: OperationsOf<Of>, stories: Stories<Of>) => {
  // The table ties each name to its request and reply; inside this function all use cases look alike.
  const byRoute = new Map(
    (Object.entries(operations) as [OperationOf<Of>, Operation][]).map(([name, operation]) => [
      `${operation.method} ${operation.path}`,
      { operation, story: stories[name] as Story },
    ]),
  );

  const answer = async (event: HttpEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    const { requestId } = event.requestContext;
    const route = byRoute.get(event.routeKey);
    if (route === undefined) return problemReply(refused('not-found', 'There is nothing here.'), requestId);

    const asked = readRequest(route.operation, event);
    const outcome = asked.status === 'refused' ? asked : await route.story(asked.value);
    return outcome.status === 'refused'
      ? problemReply(outcome, requestId)
      : successReply(route.operation, outcome.value, event.headers['accept-encoding']);
  };

  const tellFault = (request: { event: HttpEvent; error: Error | null; response: unknown }): void => {
    log.error('The request failed.', { routeKey: request.event.routeKey, error: request.error ?? 'unknown' });
    request.response = problemReply(faultRefusal(request.error), request.event.requestContext.requestId);
  };

  return middy<HttpEvent, APIGatewayProxyStructuredResultV2, Error, Context>()
    .use(injectLambdaContext(log, { resetKeys: true }))
    .onError(tellFault)
    .handler(answer);
};

const successReply = (
  operation: Operation,
  value: unknown,
  accepted: string | undefined,
): APIGatewayProxyStructuredResultV2 => {
  if (operation.reply === null) return { statusCode: operation.success };
  // Our own replies are parsed too: one that breaks the contract is a fault here, not a surprise for its reader.
  const { headers, ...body } = packed(JSON.stringify(operation.reply.parse(value)), accepted);
  return {
    statusCode: operation.success,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    ...body,
  };
};
