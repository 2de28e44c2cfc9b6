import type { ServerResponse } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import * as z from 'zod';
import type { Functions } from '../functions/functions';
import type { Template } from '../template/template';
import { type Authorizer, authorizerOf } from './authorizer';
import { type ApiRequest, apiEvent } from './event';
import { routerOf } from './routes';
import { type Throttle, throttleOf } from './throttle';

/** The longest body an HTTP API accepts. */
export const longestBody = 10 * 1024 * 1024;

const routeSchema = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
});
const integrationSchema = z.object({ IntegrationUri: z.string(), PayloadFormatVersion: z.literal('2.0') });
const authorizerSchema = z.object({
  AuthorizerType: z.literal('JWT'),
  JwtConfiguration: z.object({ Audience: z.array(z.string()), Issuer: z.string() }),
});
const throttleSchema = z
  .object({ ThrottlingRateLimit: z.number().optional(), ThrottlingBurstLimit: z.number().optional() })
  .transform(
    ({ ThrottlingRateLimit = 10_000, ThrottlingBurstLimit = 5_000 }): Throttle => ({
      rate: ThrottlingRateLimit,
      burst: ThrottlingBurstLimit,
    }),
  );
const stageSchema = z.object({
  DefaultRouteSettings: throttleSchema.optional(),
  RouteSettings: z.record(z.string(), throttleSchema).default({}),
});
/** What a function answers: the full form, or anything else as the body of a 200. */
const resultSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** The HTTP API: answers a request on one of the template's routes. */
export type HttpApi = Readonly<{
  answer: (request: ApiRequest, response: ServerResponse) => Promise<void>;
  routes: number;
}>;

export const openHttpApi = (template: Template, functions: Functions, keys: JSONWebKeySet): HttpApi => {
  const routes = routesOf(template, keys);
  const router = routerOf(routes.map((route) => [route.key, route] as const));

  return {
    routes: routes.length,
    answer: async (request, response) => {
      const match = router(request.method, request.url.split('?')[0] ?? '/');
      if (match === null) return message(response, 404, 'Not Found');
      const { key, functionArn, authorize, mayPass } = match.route;
      if (!mayPass()) return message(response, 429, 'Too Many Requests');
      const claims = authorize === null ? null : await authorize(request.headers.authorization);
      if (authorize !== null && claims === null) {
        response.setHeader('www-authenticate', 'Bearer');
        return message(response, 401, 'Unauthorized');
      }
      const event = apiEvent(request, { routeKey: key, parameters: match.parameters, claims });
      try {
        write(response, await functions.invoke(functionArn, event));
      } catch {
        // The fault itself is already in the terminal.
        message(response, 500, 'Internal Server Error');
      }
    },
  };
};

type Route = Readonly<{
  key: string;
  functionArn: string;
  /** Null on a public route. */
  authorize: Authorizer | null;
  mayPass: () => boolean;
}>;

const routesOf = (template: Template, keys: JSONWebKeySet): readonly Route[] => {
  const integrations = new Map(
    template.all('AWS::ApiGatewayV2::Integration', integrationSchema).map((it) => [it.ref, it.properties]),
  );
  const authorizers = new Map(
    template.all('AWS::ApiGatewayV2::Authorizer', authorizerSchema).map(({ ref, properties }) => {
      const { Issuer, Audience } = properties.JwtConfiguration;
      return [ref, authorizerOf({ issuer: Issuer, audience: Audience }, keys)] as const;
    }),
  );
  const stage = template.all('AWS::ApiGatewayV2::Stage', stageSchema)[0]?.properties;

  return template.all('AWS::ApiGatewayV2::Route', routeSchema).map(({ properties }) => ({
    key: properties.RouteKey,
    functionArn: integrations.get(properties.Target.replace('integrations/', ''))?.IntegrationUri ?? '',
    authorize:
      properties.AuthorizationType === 'JWT' ? (authorizers.get(properties.AuthorizerId ?? '') ?? nobody) : null,
    mayPass: throttleOf(stage?.RouteSettings[properties.RouteKey] ?? stage?.DefaultRouteSettings ?? accountLimit),
  }));
};

/** What API Gateway allows an account that has asked for nothing else. */
const accountLimit: Throttle = { rate: 10_000, burst: 5_000 };

/** A route whose authorizer is missing lets nobody in. */
const nobody: Authorizer = async () => null;

const write = (response: ServerResponse, result: unknown): void => {
  const full = resultSchema.safeParse(result);
  if (!full.success) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(result));
    return;
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = full.data;
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  if (!response.hasHeader('content-type') && statusCode !== 204) response.setHeader('content-type', 'text/plain');
  response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
};

/** An answer of the gateway itself. */
export const message = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message: text }));
};
