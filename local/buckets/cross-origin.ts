import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';

export const corsSchema = z.object({
  CorsRules: z.array(
    z.object({
      AllowedOrigins: z.array(z.string()),
      AllowedMethods: z.array(z.string()),
      AllowedHeaders: z.array(z.string()).default([]),
      MaxAge: z.coerce.number().optional(),
    }),
  ),
});

export type CorsRule = z.output<typeof corsSchema>['CorsRules'][number];

/** Tells a page of another origin, in the answer's headers, what it may do with a bucket. Whether it may. */
export const allowOrigin = (
  rules: readonly CorsRule[],
  { headers }: Pick<IncomingMessage, 'headers'>,
  method: string,
  response: Pick<ServerResponse, 'setHeader'>,
): boolean => {
  const { origin } = headers;
  response.setHeader('vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method');
  const rule = rules.find(
    ({ AllowedOrigins, AllowedMethods }) =>
      origin !== undefined &&
      (AllowedOrigins.includes(origin) || AllowedOrigins.includes('*')) &&
      AllowedMethods.includes(method),
  );
  if (rule === undefined) return false;
  response.setHeader('access-control-allow-origin', String(origin));
  response.setHeader('access-control-allow-methods', rule.AllowedMethods.join(', '));
  const asked = headers['access-control-request-headers'];
  if (asked !== undefined && rule.AllowedHeaders.includes('*'))
    response.setHeader('access-control-allow-headers', asked);
  if (rule.MaxAge !== undefined) response.setHeader('access-control-max-age', String(rule.MaxAge));
  return true;
};
