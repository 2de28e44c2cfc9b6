import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { account } from '../template/account';

/** A request on its way to a function. */
export type ApiRequest = Readonly<{
  method: string;
  /** With the query, as it was asked for. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}>;

/** What the router and the authorizer found out about it. */
export type Matched = Readonly<{
  routeKey: string;
  parameters: Readonly<Record<string, string>>;
  /** The claims of the caller's token; null on a public route. */
  claims: Readonly<Record<string, string>> | null;
}>;

/** The event an HTTP API hands to a function, payload format 2.0. */
export const apiEvent = (
  { method, url, headers, body }: ApiRequest,
  { routeKey, parameters, claims }: Matched,
): unknown => {
  const [path = '/', query = ''] = splitOnce(url, '?');
  const cookies = headers.cookie?.split(';').map((cookie) => cookie.trim());
  const isText = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript))/.test(
    headers['content-type'] ?? 'text/plain',
  );
  const now = new Date();

  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies !== undefined && { cookies }),
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => name !== 'cookie')
        .map(([name, value]) => [name, [value].flat().join(',')]),
    ),
    ...(query !== '' && { queryStringParameters: queryOf(query) }),
    requestContext: {
      accountId: account,
      apiId: 'laptop',
      ...(claims !== null && { authorizer: { jwt: { claims, scopes: null } } }),
      domainName: headers.host ?? 'laptop',
      domainPrefix: 'laptop',
      http: {
        method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/** Values of a name that comes twice are joined by commas, as API Gateway does. */
const queryOf = (query: string): Record<string, string> => {
  const parameters = new URLSearchParams(query);

  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]));
};

const splitOnce = (text: string, separator: string): readonly [string, string] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};
