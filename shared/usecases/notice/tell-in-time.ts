import type { AthleteRecord } from '../../contract/stored/athlete';
import type { DueTelling } from '../../contract/stored/device';
import { type IsoDate, mondayOf } from '../../domain/units/calendar';
import type {
  Announcer,
  AthleteStore,
  Clock,
  LogStore,
  NoticeStore,
  PlanStore,
  TellingsDue,
  WeekStore,
} from '../../ports';
import { isExpired } from '../athlete/known-athlete';
import { readyPlan, weeksUnder } from '../plan/plan-in-force';
import { sortable } from '../plan-generation/plan-notice';
import { preferencesOf } from './category-of';
import { fileMorning } from './file-morning';
import { instantAt } from './wall-time';

export type TellInTimePorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  weeks: WeekStore;
  logs: LogStore;
  notices: NoticeStore;
  tellingsDue: TellingsDue;
  announcer: Announcer;
  clock: Clock;
}>;

/** A sweep that failed for some days still finds what it left. */
const hoursBack = 72;
const hourMs = 3_600_000;
/** Later than this a morning is over, and so is the use of telling of its session. */
const morningLastsMs = 3 * hourMs;
/** What waited longer than this would only nag: the inbox has it. */
const heldLastsMs = 24 * hourMs;
/** As many as the inbox shows. */
const latestNotices = 50;

/** Tells what is due by now: the sessions of this morning, and what has waited for quiet hours to end. */
export const tellInTime = (ports: TellInTimePorts) => async (): Promise<Readonly<{ told: number }>> => {
  const now = ports.clock.now();
  let told = 0;
  for (let back = hoursBack; back >= 0; back -= 1) {
    const hour = new Date(now.getTime() - back * hourMs).toISOString().slice(0, 13);
    const due = (await ports.tellingsDue.inHour(hour)).filter(({ at }) => new Date(at) <= now);
    for (const telling of due) if (await tell(ports, telling, now)) told += 1;
  }
  return { told };
};

/** Every write may be repeated; a telling is struck last, so that one that broke off is completed by the next sweep. */
const tell = async (ports: TellInTimePorts, due: DueTelling, now: Date): Promise<boolean> => {
  const { athleteId, telling } = due;
  const athlete = await ports.athletes.find(athleteId);
  const isThere = athlete !== null && !isExpired(athlete, now);
  const isTold =
    isThere &&
    (telling.kind === 'held'
      ? await release(ports, due, now)
      : await tellMorning(ports, athlete, due, telling.day, now));
  await ports.tellingsDue.strike(due);
  return isTold;
};

/** Announces once more what came in quiet hours, unless it has been read in the meantime or is stale. */
const release = async (ports: TellInTimePorts, { at, athleteId, telling }: DueTelling, now: Date): Promise<boolean> => {
  if (telling.kind !== 'held' || now.getTime() - new Date(at).getTime() > heldLastsMs) return false;
  const inbox = await ports.notices.list(athleteId, latestNotices);
  if (inbox.some(({ noticeId, readAt }) => noticeId === telling.message.noticeId && readAt !== null)) return false;
  await ports.announcer.announce(telling.message);
  return true;
};

/**
 * Tells of the day's session, and files the next morning. One that was filed for another time than the athlete wants
 * now only makes way for that.
 */
const tellMorning = async (
  ports: TellInTimePorts,
  athlete: AthleteRecord,
  { at }: DueTelling,
  day: IsoDate,
  now: Date,
): Promise<boolean> => {
  const { channels, morningAt } = preferencesOf(athlete);
  await fileMorning(ports, athlete, now);
  const isWanted = channels.morningSession !== 'off';
  const isThisTime = instantAt(athlete.profile?.timeZone ?? 'UTC', day, morningAt).toISOString() === at;
  if (!isWanted || !isThisTime || now.getTime() - new Date(at).getTime() > morningLastsMs) return false;

  const found = await sessionOf(ports, athlete, day);
  if (found === null) return false;
  const { planId, session } = found;
  await ports.announcer.announce({
    kind: 'morning-session',
    athleteId: athlete.athleteId,
    noticeId: `${sortable(at)}-${planId}-morning`,
    ...{ planId, changeId: null, week: null, importId: null, session },
  });
  return true;
};

/** The first session of a day that has not been told of yet; null on a day off, and while the plan is on hold. */
const sessionOf = async (ports: TellInTimePorts, { athleteId, planId }: AthleteRecord, day: IsoDate) => {
  if (planId === null) return null;
  const plan = await readyPlan(ports, athleteId, planId);
  if (plan.status === 'refused' || plan.value.hold !== null) return null;
  const { blueprint, weeks } = plan.value;
  const index = blueprint.weeks.findIndex(({ monday }) => monday === mondayOf(day));
  const revision = weeks[index];
  if (revision === undefined) return null;

  const [week] = await weeksUnder(ports, { athleteId, planId }, [{ revision, number: index + 1 }]);
  for (const { id: sessionId, kind, date } of week?.sessions ?? [])
    if (date === day && (await ports.logs.find(athleteId, sessionId)) === null)
      return { planId, session: { sessionId, kind } };
  return null;
};
