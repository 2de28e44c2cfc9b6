import type { AthleteProfile } from '../../contract/athlete';
import { NotThere } from '../../contract/faults';
import type { GoalWish } from '../../contract/goal/goal';
import type { AdaptationState } from '../../contract/state/adaptation-state';
import type { AdaptationRecord, CheckInRecord } from '../../contract/stored/check-in';
import type { AdaptationHistory, PastAdaptation } from '../../domain/adaptation/history';
import type { LivePlan } from '../../domain/adaptation/live-plan';
import type { PlanEdit } from '../../domain/adaptation/plan-edit';
import type { SignalKind } from '../../domain/adaptation/signal';
import type { CheckIn } from '../../domain/check-in/check-in';
import type {
  AdaptationStore,
  AthleteStore,
  CheckInStore,
  PlanKey,
  PlanStore,
  ReceiptStore,
  WeekStore,
} from '../../ports';
import { coachRuns, type KnownRunsPorts } from '../activity/known-runs';
import { athletePicture } from '../athlete/athlete-picture';
import { athleteZones } from '../athlete/athlete-zones';
import { pictureForCoach } from '../plan/live-plan';
import { type ReadyPlan, weekKeys, weeksUnder } from '../plan/plan-in-force';
import { coachLogs, type LivedLogsPorts } from '../session/lived-logs';
import { athleteToday } from '../today';

export type AdaptationPorts = KnownRunsPorts &
  LivedLogsPorts &
  Readonly<{
    athletes: AthleteStore;
    plans: PlanStore;
    weeks: WeekStore;
    receipts: ReceiptStore;
    checkIns: CheckInStore;
    adaptations: AdaptationStore;
  }>;

/** What a step of the workflow works on, and for which plan. */
export type AdaptationAtWork = Readonly<{ plan: PlanKey; record: AdaptationRecord; head: ReadyPlan }>;

/** @throws NotThere when there is no such work, or its plan is not in force */
export const adaptationAtWork = async (
  ports: Readonly<{ plans: PlanStore; adaptations: AdaptationStore }>,
  { athleteId, planId, adaptationId }: Pick<AdaptationState, 'athleteId' | 'planId' | 'adaptationId'>,
): Promise<AdaptationAtWork> => {
  const plan = { athleteId, planId };
  const [head, [record]] = await Promise.all([
    ports.plans.find(athleteId, planId),
    ports.adaptations.find(plan, [adaptationId]),
  ]);
  if (head?.status !== 'ready' || !record) throw new NotThere(`There is no adaptation ${adaptationId}.`);
  return { plan, record, head };
};

/** The live plan, and what came before this adaptation. */
export type LivedPlan = Readonly<{ live: LivePlan; history: AdaptationHistory }>;

/** Everything an adaptation is calculated from today. */
export const livedPlan = async (
  ports: AdaptationPorts,
  { plan, record: { cause }, head }: AdaptationAtWork,
): Promise<LivedPlan> => {
  const lived = await livedSoFar(ports, head);
  if (cause.kind !== 'edit') return lived;
  const { athleteId, planId, goalId } = head;
  const [athlete, goal] = await Promise.all([ports.athletes.find(athleteId), ports.goals.find(athleteId, goalId)]);
  if (!athlete?.profile || goal === null) throw new NotThere(`What plan ${planId} is drawn from is gone.`);
  const edit = await editOf(ports, plan, { what: cause.what, profile: athlete.profile, goal: goal.goal }, lived.live);
  return { ...lived, history: { ...lived.history, edits: [edit] } };
};

/** The plan as it is lived today, with nothing edited. */
export const livedSoFar = async (ports: AdaptationPorts, head: ReadyPlan): Promise<LivedPlan> => {
  const plan = { athleteId: head.athleteId, planId: head.planId };
  const weeks = await weeksUnder(ports, plan, weekKeys(head));
  const [picture, logs, checkIns, today] = await Promise.all([
    pictureForCoach(ports, head),
    coachLogs(ports, plan, weeks),
    ports.checkIns.list(plan),
    athleteToday(ports, plan.athleteId),
  ]);
  const live: LivePlan = {
    ...{ picture, zones: head.zones, blueprint: head.blueprint, weeks, today, logs },
    checkIns: checkIns.map(checkInOf),
  };
  return { live, history: { adaptations: await pastAdaptations(ports, plan, checkIns), edits: [] } };
};

/** The athlete's report as the rules read it. */
export const checkInOf = ({ answers, week, sentOn }: CheckInRecord): CheckIn => {
  const { effort, fatigue, niggles, words, requests, volume } = answers;
  return { week, date: sentOn, effort, fatigue, niggles, words, requests, volume };
};

const pastAdaptations = async (
  { adaptations }: AdaptationPorts,
  plan: PlanKey,
  checkIns: readonly CheckInRecord[],
): Promise<readonly PastAdaptation[]> => {
  const found = await adaptations.find(
    plan,
    checkIns.map(({ adaptationId }) => adaptationId),
  );
  return found.flatMap((record): PastAdaptation[] => {
    if (record?.cause.kind !== 'check-in' || record.result === null) return [];
    const { cause, today, result, signals } = record;
    // The kinds are ours: they were written by the same code that reads them.
    return [{ week: cause.week, on: today, outcome: result.outcome, signals: signals as SignalKind[] }];
  });
};

/** What a plan is drawn from, and what of it was edited. */
type Edited = Readonly<{ what: PlanEdit['what']; profile: AthleteProfile; goal: GoalWish }>;

/** An edit as it bears on a plan: the athlete as they are now, in the weeks of the plan. */
export const editOf = async (
  ports: KnownRunsPorts,
  { athleteId }: Pick<PlanKey, 'athleteId'>,
  { what, profile, goal }: Edited,
  { picture: before, today }: LivePlan,
): Promise<PlanEdit> => {
  const runs = await coachRuns(ports)(athleteId, profile.timeZone);
  const picture = { ...athletePicture(profile, goal, { runs, today }), startsOn: before.startsOn };
  return { what, picture, zones: athleteZones(profile, picture.fitness.threshold) };
};
