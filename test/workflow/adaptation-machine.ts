import '../fakes/promise-with-resolvers';
import { StateMachine } from 'aws-local-stepfunctions';
import { lookBackHandler } from '../../functions/plan-adaptation/look-back';
import { markFailedHandler } from '../../functions/plan-adaptation/mark-failed';
import { offerRevisionHandler } from '../../functions/plan-adaptation/offer-revision';
import { reviewRevisionHandler } from '../../functions/plan-adaptation/review-revision';
import { reviewWeekHandler } from '../../functions/plan-adaptation/review-week';
import { rewriteWeeksHandler } from '../../functions/plan-adaptation/rewrite-weeks';
import type { AdaptationState } from '../../shared/contract/adaptation-state';
import { type NoticeMessage, noticeMessage } from '../../shared/contract/notice';
import { aLambdaContext } from '../builders/http-event';
import type { portsOn } from '../fakes/memory-ports';
import { machineNamed } from '../infra/machine-named';
import { synthesized } from '../infra/synthesized';

type Handlers = NonNullable<
  NonNullable<NonNullable<Parameters<StateMachine['run']>[1]>['overrides']>['taskResourceLocalHandlers']
>;
type Step = (state: unknown) => Promise<unknown>;
type Ports = ReturnType<typeof portsOn>;

/** The plan-adaptation machine as it is synthesized. */
export const adaptationMachine = async (): Promise<StateMachine> =>
  new StateMachine(machineNamed('PlanAdaptation', await synthesized()), { validationOptions: { noValidate: true } });

/** How an execution went: its error or null, what was announced, and which steps ran how often. */
export type Ran = Readonly<{ error: string | null; announced: readonly NoticeMessage[]; runs: Record<string, number> }>;

/** Runs the machine on a state, each step by its own handler; `before` is called ahead of each. */
export const runAdaptation = async (
  machine: StateMachine,
  ports: Ports,
  state: AdaptationState,
  before: (step: string) => void | Promise<void> = () => {},
): Promise<Ran> => {
  const announced: NoticeMessage[] = [];
  const runs: Record<string, number> = {};
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
  const counted = Object.entries(steps).map(([name, step]): [string, Step] => [
    name,
    async (input) => {
      runs[name] = (runs[name] ?? 0) + 1;
      await before(name);
      return step(input);
    },
  ]);
  const end = machine.run(JSON.parse(JSON.stringify(state)), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(counted) as Handlers,
      retryIntervalOverrides: Object.fromEntries(Object.keys(steps).map((name) => [name, 0])),
    },
  });
  const error = await end.result.then(() => null).catch(({ cause }: Error) => (cause as Error).name);
  return { error, announced, runs };
};
