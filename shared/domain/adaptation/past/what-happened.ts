import type { SessionLog } from '../../log/session-log';
import type { PlanWeek } from '../../plan/plan';
import { isRunKind } from '../../session/implied-parts';
import type { Session } from '../../session/session';
import { trainingDistance } from '../../session/session-facts';
import type { IsoDate } from '../../units/calendar';
import { addDays } from '../../units/calendar';
import { type Metres, metres } from '../../units/quantity';
import type { LivePlan } from '../live-plan';
import { daysOffTold } from './days-off-told';

/** What became of a planned session. `open`: neither logged nor past. */
export type SessionFact = Readonly<{
  session: Session;
  status: 'done' | 'partly' | 'missed' | 'open';
  /** The day it was done, else the day it stands on. */
  date: IsoDate;
  /** Running that counts as training: what was planned, and what was run of it; 0 for other kinds. */
  planned: Metres;
  run: Metres;
  log: SessionLog | null;
}>;

/** A week as it has gone so far. */
export type WeekFact = Readonly<{
  week: PlanWeek;
  sessions: readonly SessionFact[];
  /** Every day of it is past, or every session told of. */
  isOver: boolean;
  /** Running planned for its sessions that are not open, and run of it. */
  planned: Metres;
  run: Metres;
}>;

/**
 * Every week beside what was told of it. In a week with a log, a session without one was missed; a week of which
 * nothing was told counts as run as planned, for not everybody keeps a log; days told to be ill or away were not run.
 */
export const whatHappened = (live: LivePlan): readonly WeekFact[] => {
  const logs = new Map(live.logs.map((log) => [log.sessionId, log]));
  const off = daysOffTold(live);
  return live.weeks.map((week) => weekFact(week, live, logs, off));
};

const weekFact = (
  week: PlanWeek,
  { today, checkIns }: LivePlan,
  logs: ReadonlyMap<string, SessionLog>,
  off: ReadonlySet<IsoDate>,
): WeekFact => {
  const isTold = week.sessions.some(({ id }) => logs.has(id));
  const facts = week.sessions.map((session) => sessionFact(session, logs.get(session.id) ?? null, isTold, today, off));
  const closed = facts.filter(({ status }) => status !== 'open');
  const planned = metres(total(closed, (fact) => fact.planned));
  const said = checkIns.findLast((checkIn) => checkIn.week === week.number)?.volume ?? null;
  const isOver = addDays(week.monday, 6) < today || facts.every(({ status }) => status !== 'open');
  // Whoever says how much they ran, and logs nothing, ran the sessions in that proportion.
  const ratio = said !== null && !isTold && planned > 0 ? said / planned : 1;
  const sessions = ratio === 1 ? facts : facts.map((fact) => scaled(fact, ratio));

  return {
    week,
    sessions,
    isOver,
    planned,
    run: metres(total(sessions, (fact) => fact.run)),
  };
};

const total = (facts: readonly SessionFact[], figure: (fact: SessionFact) => number): number =>
  facts.reduce((sum, fact) => sum + figure(fact), 0);

const scaled = (fact: SessionFact, ratio: number): SessionFact =>
  fact.status === 'open' ? fact : { ...fact, run: metres(Math.round(fact.run * ratio)) };

const sessionFact = (
  session: Session,
  log: SessionLog | null,
  isTold: boolean,
  today: IsoDate,
  off: ReadonlySet<IsoDate>,
): SessionFact => {
  const planned = isRunKind(session.kind) ? trainingDistance(session) : metres(0);
  const fact = { session, planned, log, date: log?.date ?? session.date };
  if (log === null) {
    if (session.date >= today) return { ...fact, status: 'open', run: metres(0) };
    const isMissed = isTold || off.has(session.date);
    return { ...fact, status: isMissed ? 'missed' : 'done', run: isMissed ? metres(0) : planned };
  }
  if (log.outcome === 'skipped') return { ...fact, status: 'missed', run: metres(0) };
  return { ...fact, status: log.outcome === 'partly' ? 'partly' : 'done', run: runOf(session, planned, log) };
};

/** Of a race only the training around it counts, however far it was. */
const runOf = (session: Session, planned: Metres, { outcome, actual }: SessionLog): Metres => {
  if (!isRunKind(session.kind)) return metres(0);
  if (actual === null || session.kind === 'race') return metres(outcome === 'partly' ? planned / 2 : planned);
  return actual.distance;
};
