import type { WeekReviewOrder } from '../../domain/check-in/week-review';
import type { Session } from '../../domain/session/session';
import { trainingDistance } from '../../domain/session/session-facts';
import type { IsoDate } from '../../domain/units/calendar';
import { type Metres, metres } from '../../domain/units/quantity';
import { pictureForCoach } from '../plan/live-plan';
import { weeksAround } from '../plan/plan-in-force';
import { type CoachLog, coachLogs, type LivedLogsPorts } from '../session/lived-logs';
import { athleteToday } from '../today';
import { type AdaptationAtWork, type AdaptationPorts, checkInOf } from './adaptation-at-work';

export type WeekReviewOrderPorts = LivedLogsPorts & Pick<AdaptationPorts, 'weeks' | 'receipts' | 'checkIns'>;

/** What a look back on the week of a check-in is written from; an edit has none. */
export const weekReviewOrder = async (
  ports: WeekReviewOrderPorts,
  { plan, record, head }: AdaptationAtWork,
  reasons: WeekReviewOrder['reasons'],
): Promise<WeekReviewOrder | null> => {
  const { cause } = record;
  if (cause.kind === 'edit') return null;
  const around = await weeksAround(ports, head, cause.week);
  const week = around.find(({ number }) => number === cause.week);
  const next = around.find(({ number }) => number === cause.week + 1) ?? null;
  const [checkIn, logs, picture, today] = await Promise.all([
    ports.checkIns.find(plan, cause.week),
    coachLogs(ports, plan, around),
    pictureForCoach(ports, head),
    athleteToday(ports, plan.athleteId),
  ]);
  if (week === undefined || checkIn === null) return null;
  const sessions = week.sessions.map((session) => lookedBackOn(session, logs, today));
  const over = sessions.filter(({ status }) => status !== 'open');
  return {
    ...{ picture, week, sessions, reasons, next, checkIn: checkInOf(checkIn) },
    planned: sum(over.map(({ session }) => trainingDistance(session))),
    run: checkIn.answers.volume ?? sum(over.map(({ run }) => run)),
  };
};

type LookedBackOn = WeekReviewOrder['sessions'][number] & Readonly<{ run: number }>;

/** What became of a session: as told; a day that is over without a word is a session missed. */
const lookedBackOn = (session: Session, logs: readonly CoachLog[], today: IsoDate): LookedBackOn => {
  const log = logs.find(({ sessionId }) => sessionId === session.id);
  if (log === undefined) return { session, status: session.date < today ? 'missed' : 'open', run: 0 };
  if (log.outcome === 'skipped') return { session, status: 'missed', run: 0 };
  const isPartly = log.outcome === 'partly';
  const run = log.actual?.distance ?? (isPartly ? 0.5 : 1) * trainingDistance(session);
  return { session, status: isPartly ? 'partly' : 'done', run };
};

const sum = (amounts: readonly number[]): Metres =>
  metres(Math.round(amounts.reduce((total, amount) => total + amount, 0)));
