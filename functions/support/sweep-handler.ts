import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { log } from './log';

type Sweep = () => Promise<Readonly<Record<string, number>>>;

/** Runs at set times, and logs what it did. */
export const sweepHandler = (run: Sweep) =>
  middy<unknown, void, Error, Context>()
    .use(injectLambdaContext(log, { resetKeys: true }))
    .handler(async () => {
      log.info('The sweep is done.', await run());
    });

/**
 * Several sweeps, one after the other. When one fails, the others still run.
 *
 * @throws what the first threw
 */
export const allOf =
  (...sweeps: readonly Sweep[]): Sweep =>
  async () => {
    const done: Record<string, number> = {};
    const faults: unknown[] = [];
    for (const sweep of sweeps)
      await sweep().then(
        (counts) => Object.assign(done, counts),
        (fault: unknown) => faults.push(fault),
      );
    if (faults.length > 0) throw faults[0];
    return done;
  };
