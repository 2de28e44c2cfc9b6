import { addDays, type IsoDate, isoDate } from '../../domain/units/calendar';
import type {
  Announcer,
  AthleteStore,
  CheckInDue,
  CheckInStore,
  CheckInsDue,
  Clock,
  NoticeStore,
  PlanStore,
} from '../../ports';
import { sortable } from '../plan-generation/plan-notice';
import { todayIn } from '../today';
import { fileCheckIn } from './file-check-in';

export type RemindPorts = Readonly<{
  athletes: AthleteStore;
  plans: PlanStore;
  checkIns: CheckInStore;
  checkInsDue: CheckInsDue;
  notices: NoticeStore;
  announcer: Announcer;
  clock: Clock;
}>;

/** Sunday at six in the evening the training week is over for nearly everyone. */
const dueAtHour = 18;
/** A sweep that failed for some days still sends these reminders; older ones would only nag. */
const daysBack = 3;

/** Reminds athletes of the check-in of the week that ends for them, once, and files that of the week after. */
export const remindOfCheckIns = (ports: RemindPorts) => async (): Promise<Readonly<{ reminded: number }>> => {
  const today = isoDate(ports.clock.now().toISOString().slice(0, 10));
  let reminded = 0;
  for (let back = daysBack; back >= 0; back -= 1) {
    const day = addDays(today, -back);
    for (const due of await ports.checkInsDue.dueOn(day)) if (await remind(ports, day, due)) reminded += 1;
  }
  return { reminded };
};

/**
 * Every write may be repeated; the reminder is struck last, so that one that broke off is completed by the next sweep.
 */
const remind = async (ports: RemindPorts, day: IsoDate, due: CheckInDue): Promise<boolean> => {
  const { athleteId, planId, week } = due;
  const [athlete, head] = await Promise.all([ports.athletes.find(athleteId), ports.plans.find(athleteId, planId)]);
  const isInForce = head?.status === 'ready' && athlete?.planId === planId;
  if (isInForce && !isOver(day, athlete.profile?.timeZone ?? 'UTC', ports.clock.now())) return false;

  const isAsked = isInForce && head.hold === null && (await ports.checkIns.find({ athleteId, planId }, week)) === null;
  if (isInForce) await fileCheckIn(ports, head, week + 1);
  if (isAsked) await tell(ports, day, due);
  await ports.checkInsDue.strike(day, due);
  return isAsked;
};

const isOver = (day: IsoDate, timeZone: string, now: Date): boolean => {
  const today = todayIn(timeZone, now);
  if (today !== day) return today > day;
  const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now);
  return Number(hour) >= dueAtHour;
};

const tell = async (
  { notices, announcer, clock }: RemindPorts,
  day: IsoDate,
  { athleteId, planId, week }: CheckInDue,
) => {
  const about = {
    kind: 'check-in-due' as const,
    planId,
    changeId: null,
    week,
    importId: null,
  };
  const noticeId = `${sortable(`${day}T18:00:00Z`)}-${planId}-check-in-due`;
  await notices.add(athleteId, { ...about, noticeId, at: clock.now().toISOString(), readAt: null });
  await announcer.announce({ ...about, athleteId, noticeId });
};
