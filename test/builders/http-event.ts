import type { Context } from 'aws-lambda';
import type { HttpEvent } from '../../functions/support/asked';
import { type OperationName, operations } from '../../shared/contract/operations';

type Ask = Readonly<{
  athleteId?: string | null;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON unless it is a text already. */
  body?: unknown;
  key?: string;
  claims?: Record<string, unknown>;
}>;

/** The event that API Gateway hands to a function for this operation. */
export const anHttpEvent = (name: OperationName, ask: Ask = {}): HttpEvent => {
  const { method, path } = operations[name];
  const { athleteId = 'athlete-a', params, query, body, key, claims } = ask;
  // The gateway hands over the parameters of the path, and no others.
  const named = Object.entries(params ?? {}).filter(([param]) => path.includes(`{${param}}`));
  const rawPath = path.replace(/\{(\w+)\}/g, (_, param: string) => params?.[param] ?? '');
  const jwt = { claims: claims ?? { sub: athleteId ?? '', token_use: 'access', client_id: 'app' }, scopes: [] };
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'localhost',
      domainPrefix: '',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'jest' },
      requestId: 'request-1',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
      ...(athleteId !== null && { authorizer: { jwt } }),
    },
    ...(query !== undefined && { queryStringParameters: query }),
    ...(named.length > 0 && { pathParameters: Object.fromEntries(named) }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: false,
  };
};

export const aLambdaContext = (): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'under-test',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-central-1:000000000000:function:under-test',
  memoryLimitInMB: '1024',
  awsRequestId: 'invocation-1',
  logGroupName: '',
  logStreamName: '',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
});
