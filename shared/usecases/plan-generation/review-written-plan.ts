import { NotThere, StoredItemUnreadable } from '../../contract/faults';
import type { GenerationState } from '../../contract/state/generation-state';
import type { PlanWeek } from '../../domain/plan/plan';
import { repairPlan } from '../../domain/plan/repair-plan';
import { reviewPlan } from '../../domain/plan/review-plan';
import type { PlanKey, PlanStore, ProgressStore, ReceiptStore, WeekKey, WeekStore } from '../../ports';
import { planInWriting } from './plan-in-writing';

export type ReviewWrittenPlanPorts = Readonly<{
  plans: PlanStore;
  receipts: ReceiptStore;
  weeks: WeekStore;
  progress: ProgressStore;
}>;

/** Puts every rule to the written plan. Accepted, it waits to be published. */
export const reviewWrittenPlan =
  (ports: ReviewWrittenPlanPorts) =>
  async (state: GenerationState): Promise<Pick<GenerationState, 'verdict'>> => {
    const { plan, head, receipt } = await planInWriting(ports, state);
    if (head.written === null) throw new NotThere(`Plan ${plan.planId} has not been written yet.`);
    const keys = head.written.weeks.map((revision, index) => ({ revision, number: index + 1 }));
    const [found] = await Promise.all([ports.weeks.find(plan, keys), ports.progress.reach(plan, 'checks')]);
    const weeks = found.filter((week) => week !== null);
    if (weeks.length < keys.length) throw new StoredItemUnreadable(`Plan ${plan.planId} lacks a week.`);

    const written = { picture: receipt.picture, zones: head.zones, weeks };
    const { weeks: mended, mends } = repairPlan(written);
    const { accepted, certificate } = reviewPlan({ ...written, weeks: mended }, mends);
    if (!accepted) return { verdict: 'rejected' };

    const kept = { certificate, weeks: await revisionsOf(ports.weeks, plan, keys, weeks, mended) };
    await ports.plans.change(plan.athleteId, plan.planId, (found) =>
      found.status === 'writing' ? { ...found, accepted: kept } : found,
    );
    return { verdict: 'accepted' };
  };

/** The revision that holds each week; a mended week is a revision of its own, and what was written stays as it was. */
const revisionsOf = (
  store: WeekStore,
  plan: PlanKey,
  keys: readonly WeekKey[],
  written: readonly PlanWeek[],
  mended: readonly PlanWeek[],
): Promise<string[]> =>
  Promise.all(
    keys.map(async ({ revision }, index) => {
      const week = mended[index];
      if (week === undefined || week === written[index]) return revision;
      await store.add(plan, `${revision}-mended`, week);
      return `${revision}-mended`;
    }),
  );
