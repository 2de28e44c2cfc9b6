import type { Language } from '../../domain/athlete/language';
import { exampleCheckIn } from '../../domain/example/example-check-in';
import { exampleRun } from '../../domain/example/example-run';
import { toldExample } from '../../domain/example/told-example';
import type { PlanWeek } from '../../domain/plan/plan';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import type { PlanKey, ReceiptStore } from '../../ports';
import { type KeepRecordingsPorts, keepRecordings } from '../activity/keep-recordings';
import type { OfferRevisionPorts } from '../adaptation/offer-revision';
import { languageOf } from '../athlete/known-athlete';
import { submitCheckIn } from '../check-in/submit-check-in';
import { planAsItStands } from '../plan/plan-at-hand';
import { lastingReadOnce, livingReadOnce, once } from '../read-once';
import { logSession } from '../session/log-session';
import { adaptAtOnce } from './adapt-at-once';
import { clockOn, exampleToday } from './example-past';
import { type TrainExamplePorts, trainExample } from './train-example';

export type LiveExamplePorts = OfferRevisionPorts & TrainExamplePorts & KeepRecordingsPorts;

type Past = Readonly<{
  today: IsoDate;
  /** Number of the week that asks for an easing; null in a past too short for one. */
  tiring: number | null;
  /** What they write in. */
  language: Language;
}>;

/**
 * Lives the weeks of an example athlete's first plan that are over, through the very use cases by which athletes live
 * theirs, each on its own day: workouts, logs and the runs themselves, a check-in and the easing that follows. The week
 * before this one is left to check in for. Run again, it tells the same once more.
 */
export const liveExample =
  (table: LiveExamplePorts) =>
  async (plan: PlanKey): Promise<Record<never, never>> => {
    const receipts = {
      ...table.receipts,
      find: once((...asked: Parameters<ReceiptStore['find']>) => table.receipts.find(...asked)),
    };
    const ports = lastingReadOnce({ ...table, receipts });
    const today = await exampleToday(ports, plan);
    if (today === null) return {};
    const begun = (await weeksNow(ports, plan)).filter(({ monday }) => monday < today);
    const tiring = tiringWeek(begun.filter(({ monday }) => addDays(monday, 6) < today));
    const language = languageOf(await ports.athletes.find(plan.athleteId));
    const past: Past = { today, tiring: tiring?.number ?? null, language };
    const rest = begun.findIndex(({ number }) => number === past.tiring) + 1;

    await liveWeeks(ports, plan, begun.slice(0, rest), past);
    if (tiring === null) return {};
    await checkIn(ports, plan, tiring);
    // Read again, as the check-in changes the weeks after it.
    const eased = await weeksNow(ports, plan);
    await liveWeeks(ports, plan, eased.slice(rest, begun.length), past);
    return {};
  };

/** The latest week but one that was a full week of training: tired in a recovery week is another story. */
const tiringWeek = (over: readonly PlanWeek[]): PlanWeek | null =>
  over.slice(0, -1).findLast(({ recovery }) => !recovery) ?? null;

const weeksNow = async (ports: LiveExamplePorts, { athleteId, planId }: PlanKey): Promise<readonly PlanWeek[]> => {
  const plan = await planAsItStands(ports, athleteId, planId);
  return plan.status === 'done' ? plan.value.weeks : [];
};

/** How many days of workouts are logged set by set: enough to progress from, and quickly done. */
const workoutDays = 14;

/** Tells of the sessions of these weeks; a workout comes before the word that it was done. */
const liveWeeks = async (
  ports: LiveExamplePorts,
  { athleteId }: PlanKey,
  weeks: readonly PlanWeek[],
  { today, tiring, language }: Past,
): Promise<void> => {
  const still = livingReadOnce(ports);
  for (const session of weeks.flatMap(({ sessions }) => sessions))
    if (session.kind === 'strength' && session.date < today && session.date >= addDays(today, -workoutDays))
      await trainExample(still, athleteId, session);

  const told = weeks.flatMap(({ number, sessions }) =>
    toldExample({ tiring: number === tiring, sessions }, today, language),
  );
  await Promise.all(
    told.map(({ sessionId, ...body }) =>
      logSession({ ...still, clock: clockOn(body.date) })({ athleteId, params: { sessionId }, body }),
    ),
  );
  const sessions = new Map(weeks.flatMap((week) => week.sessions.map((session) => [session.id, session] as const)));
  const runs = told.flatMap((log) => {
    const session = sessions.get(log.sessionId);
    const recording = session === undefined ? null : exampleRun(session, log, language);
    const source = { kind: 'manual', externalId: `example-${log.sessionId}`, file: null } as const;
    return recording === null ? [] : [{ source, recording }];
  });
  await keepRecordings(ports)(athleteId, runs);
};

const checkIn = async (
  ports: LiveExamplePorts,
  { athleteId, planId }: PlanKey,
  { number, monday }: PlanWeek,
): Promise<void> => {
  const sunday = { ...ports, clock: clockOn(addDays(monday, 6)) };
  await submitCheckIn({ ...sunday, adaptationQueue: { send: adaptAtOnce(sunday) } })({
    ...{ athleteId, params: { planId, week: number } },
    body: { ...exampleCheckIn, niggles: [], requests: [] },
  });
};
