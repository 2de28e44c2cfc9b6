import type { StateMachine } from 'aws-local-stepfunctions';
import { lookBackHandler } from '../../functions/plan-adaptation/look-back';
import { markFailedHandler } from '../../functions/plan-adaptation/mark-failed';
import { offerRevisionHandler } from '../../functions/plan-adaptation/offer-revision';
import { reviewRevisionHandler } from '../../functions/plan-adaptation/review-revision';
import { reviewWeekHandler } from '../../functions/plan-adaptation/review-week';
import { rewriteWeeksHandler } from '../../functions/plan-adaptation/rewrite-weeks';
import { type NoticeMessage, noticeMessage } from '../../shared/contract/notice';
import type { AdaptationState } from '../../shared/contract/state/adaptation-state';
import { aLambdaContext } from '../builders/http-event';
import type { portsOn } from '../fakes/memory-ports';
import { type Ended, runMachine, type Step, synthesizedMachine } from './run-machine';

type Ports = ReturnType<typeof portsOn>;

/** The plan-adaptation machine as it is synthesized. */
export const adaptationMachine = (): Promise<StateMachine> => synthesizedMachine('PlanAdaptation');

/** How an execution went, and what was announced. */
export type Ran = Ended & Readonly<{ announced: readonly NoticeMessage[] }>;

/** Runs the machine on a state, each step by its own handler; `before` is called ahead of each. */
export const runAdaptation = async (
  machine: StateMachine,
  ports: Ports,
  state: AdaptationState,
  before: (step: string) => void | Promise<void> = () => {},
): Promise<Ran> => {
  const announced: NoticeMessage[] = [];
  const context = aLambdaContext();
  const steps: Record<string, Step> = {
    ReviewWeek: (input) => reviewWeekHandler(ports)(input, context),
    LookBack: (input) => lookBackHandler(ports)(input, context),
    RewriteWeeks: (input) => rewriteWeeksHandler(ports)(input, context),
    ReviewRevision: (input) => reviewRevisionHandler(ports)(input, context),
    OfferRevision: (input) => offerRevisionHandler(ports)(input, context),
    MarkFailed: (input) => markFailedHandler(ports)(input, context),
    Announce: async (input) => {
      announced.push(noticeMessage.parse(JSON.parse(String((input as { Message: unknown }).Message))));
      return {};
    },
  };
  const ended = await runMachine(machine, state, steps, { before });

  return { ...ended, announced };
};
