import { createContext, Script } from 'node:vm';
import * as z from 'zod';
import type { Template } from '../template/template';

const functionSchema = z.object({ FunctionCode: z.string() });
const requestSchema = z.object({ uri: z.string(), method: z.string() });
const outcomeSchema = z.union([
  z.object({
    statusCode: z.number(),
    headers: z.record(z.string(), z.object({ value: z.string() })).default({}),
    body: z.string().optional(),
  }),
  requestSchema.transform(({ uri }) => ({ uri })),
]);

/** What a viewer-request function makes of a request: another path to ask for, or an answer of its own. */
export type ViewerOutcome = z.output<typeof outcomeSchema>;

/** A function takes far less than a millisecond, but a busy laptop may leave it waiting: this only ends an endless one. */
const longestMs = 10_000;

/** Runs CloudFront's function on a path. */
export type ViewerFunction = (
  request: Readonly<{ method: string; uri: string; headers: Readonly<Record<string, string>> }>,
) => ViewerOutcome;

/** The template's CloudFront functions by their ARN, each in a context of its own. */
export const viewerFunctions = (template: Template): ReadonlyMap<string, ViewerFunction> =>
  new Map(
    template
      .all('AWS::CloudFront::Function', functionSchema)
      .map(({ arn, properties }) => [arn, viewerFunction(properties.FunctionCode)]),
  );

const viewerFunction = (code: string): ViewerFunction => {
  // What a call declares ends with it, as it does at CloudFront. The context stays: to make one takes longer than a call.
  const context = createContext({ event: null });
  const call = new Script(`(() => { ${code}\nreturn handler(event); })()`);

  return ({ method, uri, headers }) => {
    context['event'] = {
      version: '1.0',
      context: { eventType: 'viewer-request' },
      viewer: { ip: '127.0.0.1' },
      request: { method, uri, querystring: {}, headers: valued(headers), cookies: {} },
    };
    const outcome: unknown = call.runInContext(context, { timeout: longestMs });
    return outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)));
  };
};

const valued = (headers: Readonly<Record<string, string>>): Record<string, { value: string }> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }]));
