import type { StateMachine } from 'aws-local-stepfunctions';
import { closePastHandler } from '../../functions/plan-generation/close-past';
import { drawBlueprintHandler } from '../../functions/plan-generation/draw-blueprint';
import { gatherPictureHandler } from '../../functions/plan-generation/gather-picture';
import { liveWeeksHandler } from '../../functions/plan-generation/live-weeks';
import { markFailedHandler } from '../../functions/plan-generation/mark-failed';
import { publishPlanHandler } from '../../functions/plan-generation/publish-plan';
import { reviewPlanHandler } from '../../functions/plan-generation/review-plan';
import { writePlanHandler } from '../../functions/plan-generation/write-plan';
import type { GenerationState } from '../../shared/contract/state/generation-state';
import { saveAthlete } from '../../shared/usecases/athlete/save-athlete';
import { addGoal } from '../../shared/usecases/goal/add-goal';
import { requestPlan } from '../../shared/usecases/plan-generation/request-plan';
import { aGoal, aProfile } from '../builders/athlete-profile';
import { aLambdaContext } from '../builders/http-event';
import { resultOf } from '../builders/result-of';
import type { MemoryPorts } from '../fakes/memory-ports';
import { runMachine, type Step, synthesizedMachine } from './run-machine';

export const athleteId = 'athlete-a';

/** The synthesized state machine with the real handlers in it, over these ports. */
export class PlanGenerationMachine {
  /** What was announced, and which steps ran how often. */
  readonly announced: unknown[] = [];
  readonly runs: Record<string, number> = {};

  private constructor(
    private readonly machine: StateMachine,
    private readonly ports: MemoryPorts,
  ) {}

  static async over(ports: MemoryPorts): Promise<PlanGenerationMachine> {
    return new PlanGenerationMachine(await synthesizedMachine('PlanGeneration'), ports);
  }

  /** Asks for a plan as the API does, and runs the machine on what was started. */
  async generate(profile = {}, goal = {}) {
    await saveAthlete(this.ports)({ athleteId, body: aProfile(profile) });
    const added = resultOf(await addGoal(this.ports)({ athleteId, key: 'goal', body: aGoal(goal) }));
    await requestPlan(this.ports)({ athleteId, key: 'plan', body: { goalId: added.goalId } });
    return this.run(this.ports.generations.started[0]);
  }

  async run(input: GenerationState | undefined) {
    if (input === undefined) throw new Error('Nothing was started.');
    const { error } = await runMachine(this.machine, input, this.steps(), {
      before: (name) => {
        this.runs[name] = (this.runs[name] ?? 0) + 1;
      },
    });
    return { planId: input.planId, error };
  }

  private steps(): Record<string, Step> {
    const { ports } = this;
    return {
      GatherPicture: (state) => gatherPictureHandler(ports)(state, aLambdaContext()),
      DrawBlueprint: (state) => drawBlueprintHandler(ports)(state, aLambdaContext()),
      WritePlan: (state) => writePlanHandler(ports)(state, aLambdaContext()),
      ReviewPlan: (state) => reviewPlanHandler(ports)(state, aLambdaContext()),
      PublishPlan: (state) => publishPlanHandler(ports)(state, aLambdaContext()),
      LiveWeeks: (state) => liveWeeksHandler(ports)(state, aLambdaContext()),
      ClosePast: (state) => closePastHandler(ports)(state, aLambdaContext()),
      MarkFailed: (state) => markFailedHandler(ports)(state, aLambdaContext()),
      Announce: async (state) => {
        this.announced.push((state as { Message: unknown }).Message);
        return {};
      },
    };
  }
}
