import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { type GenerationState, generationState } from '../../shared/contract/generation-state';
import { log } from './log';

/**
 * A step of the plan-generation workflow: takes the state, adds its facts, hands it on. What it throws keeps its name,
 * by which Step Functions retries and catches.
 */
export const stepHandler = (run: (state: GenerationState) => Promise<Partial<GenerationState>>) =>
  middy<unknown, GenerationState, Error, Context>()
    .use(injectLambdaContext(log, { resetKeys: true }))
    .onError(({ error }) => {
      log.error('The step failed.', { error: error ?? 'unknown' });
    })
    .handler(async (input) => {
      const state = generationState.parse(input);
      log.appendKeys({ planId: state.planId });
      return { ...state, ...(await run(state)) };
    });
