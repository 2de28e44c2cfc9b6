import { CoachUnavailable } from '../contract/faults';
import type { GenerationState } from '../contract/generation-state';
import type { WeekSummary } from '../contract/stored/plan';
import type { PlanWeek } from '../domain/plan/plan';
import { expandWeek } from '../domain/session/expand-week';
import { expansionContext } from '../domain/session/expansion-context';
import type { Coach, PlanStore, ProgressStore, ReceiptStore, WeekStore } from '../ports';
import { drawnBlueprint, planInWriting, revisionOf } from './plan-in-writing';

export type WritePlanPorts = Readonly<{
  plans: PlanStore;
  receipts: ReceiptStore;
  weeks: WeekStore;
  progress: ProgressStore;
  coach: Coach;
}>;

/** Has the coach write the plan; each week is expanded, saved and shown as soon as it is there. */
export const writePlan =
  (ports: WritePlanPorts) =>
  async (state: GenerationState): Promise<Pick<GenerationState, 'attempt'>> => {
    const writing = await planInWriting(ports, state);
    const { plan, head, receipt } = writing;
    const blueprint = drawnBlueprint(writing);
    const attempt = state.attempt + 1;
    const revision = revisionOf(state.command, attempt);
    const context = expansionContext(receipt.picture, head.zones);
    await ports.progress.reach(plan, 'weeks');

    const missing = new Map(blueprint.weeks.map((week) => [week.number, week]));
    const order = { picture: receipt.picture, zones: head.zones, blueprint, objections: head.objections };
    for await (const { draft, writtenBy } of ports.coach.write({ ...order, readyBy: new Date(state.readyBy) })) {
      const frame = missing.get(draft.number);
      if (frame === undefined) continue;
      missing.delete(draft.number);
      const week = expandWeek(draft, { planId: plan.planId, week: frame, writtenBy }, context);
      await ports.progress.addWeek(plan, summary(await ports.weeks.add(plan, revision, week)));
    }
    if (missing.size > 0) throw new CoachUnavailable(`The coach left out ${missing.size} weeks.`);
    return { attempt };
  };

const summary = ({ number, monday, phase, recovery, focus, volume }: PlanWeek): WeekSummary => ({
  number,
  monday,
  phase,
  recovery,
  focus,
  volume,
});
