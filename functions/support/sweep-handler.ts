import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { log } from './log';

/** Runs at set times, and logs what it did. */
export const sweepHandler = (run: () => Promise<Readonly<Record<string, number>>>) =>
  middy<unknown, void, Error, Context>()
    .use(injectLambdaContext(log, { resetKeys: true }))
    .handler(async () => {
      log.info('The sweep is done.', await run());
    });
