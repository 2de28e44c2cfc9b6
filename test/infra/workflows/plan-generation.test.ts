import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkStateMachines } from '../../../infra/build/check-state-machines';
import { resourcesOf, type Template } from '../../../infra/build/template';
import { planGenerationSteps } from '../../../infra/entry-points';
import { machineNamed } from '../machine-named';
import { synthesized } from '../synthesized';

type State = Readonly<{
  Type: string;
  Next?: string;
  Default?: string;
  Resource?: string;
  TimeoutSeconds?: number;
  Retry?: readonly Readonly<{ ErrorEquals: readonly string[] }>[];
  Catch?: readonly Readonly<{ ErrorEquals: readonly string[]; Next: string; ResultPath: string }>[];
  Choices?: readonly Readonly<{ Variable: string; StringEquals: string; Next: string }>[];
}>;
type Definition = Readonly<{ StartAt: string; States: Readonly<Record<string, State>>; TimeoutSeconds: number }>;

let template: Template;
let definition: Definition;
beforeAll(async () => {
  template = await synthesized();
  definition = machineNamed('PlanGeneration', template);
});

describe('the plan-generation workflow', () => {
  it('is valid, and the laptop can run it', () => {
    expect(checkStateMachines(template)).toEqual([]);
  });

  it('goes from the picture to the announcement', () => {
    expect(definition.StartAt).toBe('GatherPicture');
    expect(next('GatherPicture')).toBe('DrawBlueprint');
    expect(next('DrawBlueprint')).toBe('Drawn?');
    expect(choice('Drawn?', 'drawn')).toBe('WritePlan');
    expect(next('WritePlan')).toBe('ReviewPlan');
    expect(next('ReviewPlan')).toBe('Accepted?');
    expect(choice('Accepted?', 'accepted')).toBe('PublishPlan');
    expect(next('PublishPlan')).toBe('Announce');
    expect(next('Announce')).toBe('Ready?');
  });

  it('tells the athlete of a refusal, and gives up on any other verdict than acceptance', () => {
    expect(state('Drawn?').Default).toBe('Announce');
    expect(state('Accepted?').Default).toBe('MarkFailed');
    expect(next('MarkFailed')).toBe('Announce');
    expect(choice('Ready?', 'plan-failed')).toBe('PlanNeverReady');
  });

  it('tries each step again when the world was at fault, and not when the coach refused', () => {
    for (const step of [...steps, 'MarkFailed']) {
      const errors = state(step).Retry?.flatMap(({ ErrorEquals }) => ErrorEquals);

      expect(errors).toEqual(
        expect.arrayContaining(['StorageThrottled', 'CoachUnavailable', 'Lambda.ServiceException']),
      );
      expect(errors).not.toContain('CoachRefused');
      expect(errors).not.toContain('States.ALL');
    }
  });

  it('marks the plan as failed after any other fault, and keeps the fault', () => {
    for (const step of steps) {
      expect(state(step).Catch).toEqual([{ ErrorEquals: ['States.ALL'], Next: 'MarkFailed', ResultPath: '$.fault' }]);
    }
  });

  it('gives each step a little longer than its function has', () => {
    const functions = [...resourcesOf(template, 'AWS::Lambda::Function')];

    for (const step of [...steps, 'MarkFailed']) {
      const [, { Timeout = null } = {}] = functions.find(([id]) => state(step).Resource?.endsWith(`:${id}`)) ?? [];
      expect(state(step).TimeoutSeconds).toBe(Number(Timeout) + 5);
    }
  });

  it('has a function for each step', () => {
    const described = [...resourcesOf(template, 'AWS::Lambda::Function').values()].map((each) => each['Description']);

    expect(described).toEqual(
      expect.arrayContaining(planGenerationSteps.map((step) => `functions/plan-generation/${step}.ts`)),
    );
  });

  it('ends before another plan may be asked for', () => {
    expect(definition.TimeoutSeconds).toBeLessThan(10 * 60);
  });

  it('is traced, and logs what happened but not what was said', () => {
    const machines = [...resourcesOf(template, 'AWS::StepFunctions::StateMachine').values()];
    expect(machines.length).toBeGreaterThan(0);
    for (const machine of machines)
      expect(machine).toMatchObject({
        TracingConfiguration: { Enabled: true },
        LoggingConfiguration: expect.objectContaining({ Level: 'ALL', IncludeExecutionData: false }),
      });
  });

  const steps = ['GatherPicture', 'DrawBlueprint', 'WritePlan', 'ReviewPlan', 'PublishPlan'];
  const state = (name: string): State => definition.States[name] ?? { Type: 'missing' };
  const next = (name: string): string | undefined => state(name).Next;
  const choice = (name: string, value: string): string | undefined =>
    state(name).Choices?.find(({ StringEquals }) => StringEquals === value)?.Next;
});
