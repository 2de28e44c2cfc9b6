import { beforeAll, describe, expect, it } from '@jest/globals';
import { resourcesOf, type Template } from '../../../infra/build/template';
import { planAdaptationSteps } from '../../../infra/entry-points';
import { machineNamed } from '../machine-named';
import { synthesized } from '../synthesized';

type State = Readonly<{
  Next?: string;
  Default?: string;
  Retry?: readonly Readonly<{ ErrorEquals: readonly string[] }>[];
  Catch?: readonly Readonly<{ ErrorEquals: readonly string[]; Next: string; ResultPath: string }>[];
  Choices?: readonly Readonly<{ StringEquals: string; Next: string }>[];
}>;

let template: Template;
let definition: Readonly<{ StartAt: string; States: Readonly<Record<string, State>>; TimeoutSeconds: number }>;
beforeAll(async () => {
  template = await synthesized();
  definition = machineNamed('PlanAdaptation', template);
});

const state = (name: string): State => definition.States[name] ?? {};
const choice = (name: string, value: string) =>
  state(name).Choices?.find(({ StringEquals }) => StringEquals === value)?.Next;
const steps = ['ReviewWeek', 'LookBack', 'RewriteWeeks', 'ReviewRevision', 'OfferRevision'];

describe('the plan-adaptation workflow', () => {
  it('goes from what was told to the announcement', () => {
    expect(definition.StartAt).toBe('ReviewWeek');
    expect(state('ReviewWeek').Next).toBe('Heard?');
    expect(choice('Heard?', 'heard')).toBe('LookBack');
    expect(choice('LookedBack?', 'rewrite')).toBe('RewriteWeeks');
    expect(state('LookedBack?').Default).toBe('Announce');
    expect(choice('Heard?', 'made')).toBe('OfferRevision');
    expect(choice('Heard?', 'superseded')).toBe('SentAnew');
    expect(state('Heard?').Default).toBe('Announce');
    expect(state('RewriteWeeks').Next).toBe('ReviewRevision');
    expect(choice('Accepted?', 'accepted')).toBe('OfferRevision');
    expect(choice('Accepted?', 'rewrite')).toBe('RewriteWeeks');
    expect(choice('Accepted?', 'overtaken')).toBe('ReviewWeek');
    expect(state('Accepted?').Default).toBe('MarkFailed');
    expect(choice('Made?', 'overtaken')).toBe('ReviewWeek');
    expect(state('Made?').Default).toBe('Announce');
    expect(state('MarkFailed').Next).toBe('Announce');
  });

  it('tries each step again when the world was at fault, and tells the athlete of any other fault', () => {
    for (const step of steps) {
      expect(state(step).Retry?.flatMap(({ ErrorEquals }) => ErrorEquals)).toContain('StorageThrottled');
      expect(state(step).Catch).toEqual([{ ErrorEquals: ['States.ALL'], Next: 'MarkFailed', ResultPath: '$.fault' }]);
    }
  });

  it('has a function for each step, and ends before the sweep looks for what never ended', () => {
    const described = [...resourcesOf(template, 'AWS::Lambda::Function').values()].map((each) => each['Description']);

    expect(described).toEqual(
      expect.arrayContaining(planAdaptationSteps.map((step) => `functions/plan-adaptation/${step}.ts`)),
    );
    expect(definition.TimeoutSeconds).toBeLessThan(10 * 60);
  });
});

describe('the queue of check-ins', () => {
  const queues = () => [...resourcesOf(template, 'AWS::SQS::Queue')].filter(([id]) => id.startsWith('CheckIns'));

  it('sets aside what cannot be started, under an alarm', () => {
    const redrive = queues().flatMap(([, { RedrivePolicy }]) => (RedrivePolicy === undefined ? [] : [RedrivePolicy]));
    const alarms = [...resourcesOf(template, 'AWS::CloudWatch::Alarm')].filter(([id]) => id.startsWith('CheckIns'));

    expect(queues()).toHaveLength(2);
    expect(redrive).toMatchObject([{ maxReceiveCount: 5 }]);
    expect(alarms.map(([, { AlarmDescription }]) => AlarmDescription)).toEqual([
      expect.stringContaining('#check-ins-not-started'),
      expect.stringContaining('#check-ins-late'),
    ]);
  });

  it('hands its messages to the starter, which may give back some and keep the rest', () => {
    const sources = [...resourcesOf(template, 'AWS::Lambda::EventSourceMapping').values()];
    const ids = queues().map(([id]) => id);

    expect(
      sources.filter(({ EventSourceArn }) => ids.some((id) => JSON.stringify(EventSourceArn).includes(id))),
    ).toMatchObject([{ FunctionResponseTypes: ['ReportBatchItemFailures'] }]);
  });
});
