import type { AdaptationState } from '../contract/adaptation-state';
import { NotThere } from '../contract/faults';
import type { AdaptationRecord, CheckInRecord } from '../contract/stored/check-in';
import type { AdaptationHistory, PastAdaptation, PlanEdit } from '../domain/adaptation/history';
import type { LivePlan } from '../domain/adaptation/live-plan';
import type { SignalKind } from '../domain/adaptation/signal';
import type { CheckIn } from '../domain/check-in/check-in';
import type {
  AdaptationStore,
  AthleteStore,
  CheckInStore,
  PlanKey,
  PlanStore,
  ReceiptStore,
  WeekStore,
} from '../ports';
import { athletePicture } from './athlete-picture';
import { athleteZones } from './athlete-zones';
import { coachRuns, type KnownRunsPorts } from './known-runs';
import { pictureOf } from './live-plan';
import { coachLogs, type LivedLogsPorts } from './lived-logs';
import { type ReadyPlan, weekKeys, weeksUnder } from './plan-in-force';
import { athleteToday } from './today';

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

/** The work a step of the workflow is about, and the plan it is for. */
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

/** The plan as it is lived, and what came before this adaptation. */
export type LivedPlan = Readonly<{ live: LivePlan; history: AdaptationHistory }>;

/** All that an adaptation is reckoned from today. */
export const livedPlan = async (
  ports: AdaptationPorts,
  { plan, record, head }: AdaptationAtWork,
): Promise<LivedPlan> => {
  const weeks = await weeksUnder(ports, plan, weekKeys(head));
  const [picture, logs, checkIns, today] = await Promise.all([
    pictureOf(ports, head),
    coachLogs(ports, plan, weeks),
    ports.checkIns.list(plan),
    athleteToday(ports, plan.athleteId),
  ]);
  const live: LivePlan = {
    ...{ picture, zones: head.zones, blueprint: head.blueprint, weeks, today, logs },
    checkIns: checkIns.map(checkInOf),
  };
  const adaptations = await pastAdaptations(ports, plan, checkIns);
  const edits = record.cause.kind === 'edit' ? [await editOf(ports, head, record.cause.what, live)] : [];
  return { live, history: { adaptations, edits } };
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

/** What the plan is to be drawn from: the profile and the goal as they are now. */
const editOf = async (
  ports: AdaptationPorts,
  { athleteId, planId, goalId }: ReadyPlan,
  what: PlanEdit['what'],
  { picture: before, today }: LivePlan,
): Promise<PlanEdit> => {
  const [athlete, goal] = await Promise.all([ports.athletes.find(athleteId), ports.goals.find(athleteId, goalId)]);
  if (!athlete?.profile || goal === null) throw new NotThere(`What plan ${planId} is drawn from is gone.`);
  const runs = await coachRuns(ports)(athleteId, athlete.profile.timeZone);
  const picture = { ...athletePicture(athlete.profile, goal.goal, { runs, today }), startsOn: before.startsOn };
  return { what, picture, zones: athleteZones(athlete.profile, picture.fitness.threshold) };
};
