import { NotThere } from '../../contract/faults';
import type { GenerationState } from '../../contract/state/generation-state';
import type { PlanHead } from '../../contract/stored/plan';
import type { AthleteStore, PlanStore, ProgressStore, ReceiptStore } from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { athletePicture } from '../athlete/athlete-picture';
import { athleteZones } from '../athlete/athlete-zones';
import { todayIn } from '../today';
import { pastOf } from './past-of';

export type GatherPicturePorts = KnownRunsPorts &
  Readonly<{
    athletes: AthleteStore;
    plans: PlanStore;
    receipts: ReceiptStore;
    progress: ProgressStore;
  }>;

/** Draws the athlete as aggregates and keeps that as the receipt of what the plan is written from. */
export const gatherPicture =
  (ports: GatherPicturePorts) =>
  async ({ athleteId, planId, command }: GenerationState): Promise<Record<never, never>> => {
    const plan = { athleteId, planId };
    const [athlete, head] = await Promise.all([ports.athletes.find(athleteId), ports.plans.find(athleteId, planId)]);
    const profile = athlete?.profile ?? null;
    if (profile === null || head === null) throw new NotThere(`What plan ${planId} is written from is gone.`);
    const [kept, runs] = await Promise.all([
      ports.goals.find(athleteId, head.goalId),
      coachRuns(ports)(athleteId, profile.timeZone),
    ]);
    if (kept === null) throw new NotThere(`What plan ${planId} is written from is gone.`);
    const { goal } = kept;

    const now = ports.clock.now();
    const today = pastOf(athlete, planId) ?? todayIn(profile.timeZone, now);
    const picture = athletePicture(profile, goal, { runs, today });
    const receipt = await ports.receipts.add(plan, command, { picture, at: now.toISOString() });

    const zones = athleteZones(profile, receipt.picture.fitness.threshold);
    await Promise.all([
      ports.plans.change(athleteId, planId, (found): PlanHead => {
        if (found.status !== 'requested') return found;
        return { ...found, status: 'writing', goal, zones, blueprint: null, written: null, accepted: null };
      }),
      ports.progress.reach(plan, 'zones'),
    ]);
    return {};
  };
