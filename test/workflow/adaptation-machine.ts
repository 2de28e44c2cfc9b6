import type { StateMachine } from 'aws-local-stepfunctions';
import { lookBackHandler } from '../../functions/plan-adaptation/look-back';
import { markFailedHandler } from '../../functions/plan-adaptation/mark-failed';
import { offerRevisionHandler } from '../../functions/plan-adaptation/offer-revision';
import { reviewRevisionHandler } from '../../functions/plan-adaptation/review-revision';
import { reviewWeekHandler } from '../../functions/plan-adaptation/review-week';
import { rewriteWeeksHandler } from '../../functions/plan-adaptation/rewrite-weeks';
import type { AdaptationState } from '../../shared/contract/state/adaptation-state';
import { aLambdaContext } from '../builders/http-event';
import type { portsOn } from '../fakes/memory-ports';
import { type Announced, runAnnouncing, type Step, synthesizedMachine } from './run-machine';

type Ports = ReturnType<typeof portsOn>;

/** The plan-adaptation machine as it is synthesized. */
export const adaptationMachine = (): Promise<StateMachine> => synthesizedMachine('PlanAdaptation');

/** Runs the machine on a state, each step by its own handler; `before` is called ahead of each. */
export const runAdaptation = async (
  machine: StateMachine,
  ports: Ports,
  state: AdaptationState,
  before: (step: string) => void | Promise<void> = () => {},
): Promise<Announced> => {
  const context = aLambdaContext();
  const steps: Record<string, Step> = {
    ReviewWeek: (input) => reviewWeekHandler(ports)(input, context),
    LookBack: (input) => lookBackHandler(ports)(input, context),
    RewriteWeeks: (input) => rewriteWeeksHandler(ports)(input, context),
    ReviewRevision: (input) => reviewRevisionHandler(ports)(input, context),
    OfferRevision: (input) => offerRevisionHandler(ports)(input, context),
    MarkFailed: (input) => markFailedHandler(ports)(input, context),
  };

  return runAnnouncing(machine, state, steps, { before });
};
