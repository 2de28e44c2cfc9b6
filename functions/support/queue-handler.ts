import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { z } from 'zod';
import { log } from './log';

/** The envelope in which a topic hands its message to a queue; without one, the body is the message itself. */
const messageOf = (body: string): unknown => {
  const parsed = JSON.parse(body);
  return typeof parsed?.Message === 'string' ? JSON.parse(parsed.Message) : parsed;
};

/** Consumes a queue: only the messages that fail go back to it. */
export const queueHandler = <T>(schema: z.ZodType<T>, run: (message: T) => Promise<unknown>) =>
  middy<SQSEvent, SQSBatchResponse, Error, Context>()
    .use(injectLambdaContext(log, { resetKeys: true }))
    .handler(async ({ Records }) => {
      const results = await Promise.allSettled(Records.map(async ({ body }) => run(schema.parse(messageOf(body)))));
      const batchItemFailures = results.flatMap((result, place) => {
        if (result.status === 'fulfilled') return [];
        const itemIdentifier = Records[place]?.messageId ?? '';
        log.error('A message failed.', { messageId: itemIdentifier, error: result.reason });
        return [{ itemIdentifier }];
      });
      return { batchItemFailures };
    });
