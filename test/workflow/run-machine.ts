import '../fakes/promise-with-resolvers';
import { StateMachine } from 'aws-local-stepfunctions';
import { type NoticeMessage, noticeMessage } from '../../shared/contract/notice';
import { machineNamed } from '../infra/machine-named';
import { synthesized } from '../infra/synthesized';

type Handlers = NonNullable<
  NonNullable<NonNullable<Parameters<StateMachine['run']>[1]>['overrides']>['taskResourceLocalHandlers']
>;

/** A step of a machine, by the handler of its function. */
export type Step = (state: unknown) => Promise<unknown>;

/** Called ahead of each step and after it; what either throws, the step has thrown. */
type Around = Readonly<{
  before?: (step: string, state: unknown) => void | Promise<void>;
  after?: (step: string) => void;
}>;

/** How an execution went: the name of its error or null, and which steps ran how often. */
export type Ended = Readonly<{ error: string | null; runs: Readonly<Record<string, number>> }>;

/** How an execution went, and what was announced. */
export type Announced = Ended & Readonly<{ announced: readonly NoticeMessage[] }>;

/** The machine of a construct as it is synthesized. */
export const synthesizedMachine = async (construct: string): Promise<StateMachine> =>
  new StateMachine(machineNamed(construct, await synthesized()), { validationOptions: { noValidate: true } });

/** Runs a machine on a state, each task by its step and without the pauses before it tries again. */
export const runMachine = async (
  machine: StateMachine,
  state: unknown,
  steps: Readonly<Record<string, Step>>,
  { before = () => {}, after = () => {} }: Around = {},
): Promise<Ended> => {
  const runs: Record<string, number> = {};
  const counted = Object.entries(steps).map(([name, step]): [string, Step] => [
    name,
    async (input) => {
      runs[name] = (runs[name] ?? 0) + 1;
      await before(name, input);
      const next = await step(input);
      after(name);
      return next;
    },
  ]);
  const end = machine.run(JSON.parse(JSON.stringify(state)), {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(counted) as Handlers,
      retryIntervalOverrides: Object.fromEntries(Object.keys(steps).map((name) => [name, 0])),
    },
  });
  const error = await end.result.then(() => null).catch(({ cause }: Error) => (cause as Error).name);

  return { error, runs };
};

/** The same for a machine that announces how it ended, with what was announced. */
export const runAnnouncing = async (
  machine: StateMachine,
  state: unknown,
  steps: Readonly<Record<string, Step>>,
  around: Around = {},
): Promise<Announced> => {
  const announced: NoticeMessage[] = [];
  const announce: Step = async (input) => {
    announced.push(noticeMessage.parse(JSON.parse(String((input as { Message: unknown }).Message))));
    return {};
  };
  const ended = await runMachine(machine, state, { ...steps, Announce: announce }, around);

  return { ...ended, announced };
};
