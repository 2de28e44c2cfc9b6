import { StoredItemUnreadable } from '../contract/faults';
import type { GenerationState } from '../contract/generation-state';
import type { PlanWeek } from '../domain/plan/plan';
import { repairPlan } from '../domain/plan/repair-plan';
import { reviewPlan } from '../domain/plan/review-plan';
import type { Clock, PlanKey, PlanStore, ProgressStore, ReceiptStore, WeekStore } from '../ports';
import { drawnBlueprint, planInWriting, revisionOf } from './plan-in-writing';

export type ReviewWrittenPlanPorts = Readonly<{
  plans: PlanStore;
  receipts: ReceiptStore;
  weeks: WeekStore;
  progress: ProgressStore;
  clock: Clock;
}>;

type Verdict = NonNullable<GenerationState['verdict']>;

const mostAttempts = 2;
/** A second attempt is made only if so much of the promised time is left. */
const rewriteNeedsMs = 20_000;

/** Puts every rule to the written plan. Accepted, it waits to be published; else its writer is told what is wrong. */
export const reviewWrittenPlan =
  (ports: ReviewWrittenPlanPorts) =>
  async (state: GenerationState): Promise<Pick<GenerationState, 'verdict'>> => {
    const writing = await planInWriting(ports, state);
    const { plan, head, receipt } = writing;
    const revision = revisionOf(state.command, state.attempt);
    const keys = drawnBlueprint(writing).weeks.map(({ number }) => ({ revision, number }));
    const [found] = await Promise.all([ports.weeks.find(plan, keys), ports.progress.reach(plan, 'checks')]);
    const weeks = found.filter((week) => week !== null);
    if (weeks.length < keys.length) throw new StoredItemUnreadable(`Plan ${plan.planId} lacks a week.`);

    const written = { picture: receipt.picture, zones: head.zones, weeks };
    const { weeks: mended, mends } = repairPlan(written);
    const { accepted, objections, certificate } = reviewPlan({ ...written, weeks: mended }, mends);
    const kept = accepted
      ? { certificate, weeks: await revisionsOf(ports.weeks, plan, revision, weeks, mended) }
      : null;
    await ports.plans.change(plan.athleteId, plan.planId, (found) =>
      found.status === 'writing' ? { ...found, objections: [...objections], accepted: kept } : found,
    );
    return { verdict: accepted ? 'accepted' : another(state, ports.clock.now()) };
  };

/** The revision that holds each week; a mended week is a revision of its own, and what was written stays as it was. */
const revisionsOf = (
  store: WeekStore,
  plan: PlanKey,
  revision: string,
  written: readonly PlanWeek[],
  mended: readonly PlanWeek[],
): Promise<string[]> =>
  Promise.all(
    mended.map(async (week, index) => {
      if (week === written[index]) return revision;
      await store.add(plan, `${revision}-mended`, week);
      return `${revision}-mended`;
    }),
  );

const another = ({ attempt, readyBy }: GenerationState, now: Date): Verdict =>
  attempt < mostAttempts && new Date(readyBy).getTime() - now.getTime() >= rewriteNeedsMs ? 'rewrite' : 'rejected';
