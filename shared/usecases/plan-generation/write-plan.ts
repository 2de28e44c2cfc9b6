import { CoachUnavailable } from '../../contract/faults';
import type { GenerationState } from '../../contract/state/generation-state';
import type { WeekSummary } from '../../contract/stored/plan';
import type { Blueprint } from '../../domain/plan/blueprint';
import type { PlanWeek, Writer } from '../../domain/plan/plan';
import { expandWeek } from '../../domain/session/expand-week';
import { expansionContext } from '../../domain/session/expansion-context';
import type { PlanKey, PlanStore, PlanWriter, ProgressStore, ReceiptStore, WeekStore } from '../../ports';
import { drawnBlueprint, planInWriting, revisionOf } from './plan-in-writing';
import { ProgressBoard } from './progress-board';
import { WorkAside } from './work-aside';

export type WritePlanPorts = Readonly<{
  plans: PlanStore;
  receipts: ReceiptStore;
  weeks: WeekStore;
  progress: ProgressStore;
  coach: PlanWriter;
}>;

/**
 * Has the coach write the plan; each week is expanded, saved and shown as soon as it stands. A house week may later
 * give way to one of Claude's: which week is whose is settled at the end, in one write.
 */
export const writePlan =
  (ports: WritePlanPorts) =>
  async (state: GenerationState): Promise<Record<never, never>> => {
    const writing = await planInWriting(ports, state);
    const { plan, head, receipt } = writing;
    if (head.written !== null) return {};
    const blueprint = drawnBlueprint(writing);
    const context = expansionContext(receipt.picture, head.zones);
    const saved = await savedWeeks(ports, plan, state.command, blueprint);
    const board = new ProgressBoard((news) => ports.progress.show(plan, news));
    const aside = new WorkAside();
    aside.begin(board.show({ stage: 'weeks', weeks: saved.map(summary) }));
    const writers = new Map<number, Writer>(saved.map(({ number }) => [number, 'claude']));
    const frames = new Map(blueprint.weeks.map((week) => [week.number, week]));
    let note: string | null = null;
    const order = { picture: receipt.picture, zones: head.zones, blueprint, saved };
    const errand = { ...plan, command: state.command, readyBy: new Date(state.readyBy) };
    for await (const word of ports.coach.write({ ...order, errand })) {
      if (word.type === 'writer') {
        note = word.note;
        aside.begin(board.show({ writer: { writer: word.writer, note } }));
        continue;
      }
      const { draft, writtenBy } = word;
      const frame = frames.get(draft.number);
      if (frame === undefined) continue;
      const week = expandWeek(draft, { planId: plan.planId, week: frame, writtenBy }, context);
      // Whoever waits may see a week a moment before it is safe: if it cannot be saved, the next run shows it again.
      aside.begin(ports.weeks.add(plan, revisionOf(state.command, writtenBy), week));
      aside.begin(board.show({ weeks: [summary(week)] }));
      writers.set(week.number, writtenBy);
    }
    await aside.end();
    await settle(ports, plan, { weeks: revisions(state.command, blueprint, writers), note });
    return {};
  };

/** The weeks of Claude's that an earlier run of this step has saved; the house's can be written again at no cost. */
const savedWeeks = async (
  { weeks }: WritePlanPorts,
  plan: PlanKey,
  command: string,
  blueprint: Blueprint,
): Promise<readonly PlanWeek[]> => {
  const revision = revisionOf(command, 'claude');
  const found = await weeks.find(
    plan,
    blueprint.weeks.map(({ number }) => ({ revision, number })),
  );
  return found.filter((week) => week !== null);
};

/** For each week, where it is kept. @throws CoachUnavailable when the coach left one out */
const revisions = (command: string, { weeks }: Blueprint, writers: ReadonlyMap<number, Writer>): string[] =>
  weeks.map(({ number }) => {
    const writer = writers.get(number);
    if (writer === undefined) throw new CoachUnavailable(`The coach left out week ${number}.`);
    return revisionOf(command, writer);
  });

/** Of two runs of the step at once, the plan of the first to end is the one that counts. */
const settle = async (
  { plans }: WritePlanPorts,
  { athleteId, planId }: PlanKey,
  written: Readonly<{ weeks: string[]; note: string | null }>,
): Promise<void> => {
  await plans.change(athleteId, planId, (head) =>
    head.status === 'writing' && head.written === null ? { ...head, written } : head,
  );
};

const summary = ({ number, monday, phase, recovery, focus, volume }: PlanWeek): WeekSummary => ({
  number,
  monday,
  phase,
  recovery,
  focus,
  volume,
});
