import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { z } from 'zod';
import { adaptationState } from '../../shared/contract/state/adaptation-state';
import { adjustmentState } from '../../shared/contract/state/adjustment-state';
import { generationState } from '../../shared/contract/state/generation-state';
import { batchOrder, importState } from '../../shared/contract/state/import-state';
import { strengthState } from '../../shared/contract/state/strength-state';
import { log } from './log';

/**
 * A step of a workflow with this state: takes the state, adds its facts, hands it on. What it throws keeps its name, by
 * which Step Functions retries and catches.
 */
const stepOf =
  <State extends Readonly<{ planId?: string; importId?: string }>>(schema: z.ZodType<State>) =>
  (run: (state: State) => Promise<Partial<State>>) =>
    middy<unknown, State, Error, Context>()
      .use(injectLambdaContext(log, { resetKeys: true }))
      .onError(({ error }) => {
        log.error('The step failed.', { error: error ?? 'unknown' });
      })
      .handler(async (input) => {
        const state = schema.parse(input);
        const { planId, importId } = state;
        log.appendKeys({ ...(planId !== undefined && { planId }), ...(importId !== undefined && { importId }) });
        return { ...state, ...(await run(state)) };
      });

/** A step of the plan-generation workflow. */
export const stepHandler = /* @__PURE__ */ stepOf(generationState);

/** A step of the session-adjustment workflow. */
export const adjustmentStep = /* @__PURE__ */ stepOf(adjustmentState);

/** A step of the strength-workout workflow. */
export const strengthStep = /* @__PURE__ */ stepOf(strengthState);

/** A step of the plan-adaptation workflow. */
export const adaptationStep = /* @__PURE__ */ stepOf(adaptationState);

/** A step of the import workflow. */
export const importStep = /* @__PURE__ */ stepOf(importState);

/** The step of the import workflow that is taken for each batch. */
export const batchStep = /* @__PURE__ */ stepOf(batchOrder);
