import type { PlanWeek } from '../plan/plan';
import type { Session } from '../session/session';
import type { SessionKind } from '../session/workout';
import type { IsoDate } from '../units/calendar';
import { type Metres, metres, type Seconds, seconds } from '../units/quantity';
import type { SessionLog, SessionOutcome } from './session-log';

type Amounts = Readonly<{ distance: Metres; duration: Seconds; sessions: number }>;

/** A week's plan beside what was told of it. */
export type WeekFacts = Readonly<{
  planned: Amounts;
  done: Amounts;
  sessions: readonly Readonly<{
    sessionId: string;
    date: IsoDate;
    kind: SessionKind;
    outcome: SessionOutcome | null;
  }>[];
}>;

/** What was planned of a week and what was done, by its logs; nothing is guessed of a session without one. */
export const weekFacts = ({ sessions }: Pick<PlanWeek, 'sessions'>, logs: readonly SessionLog[]): WeekFacts => {
  const logOf = (session: Session) => logs.find(({ sessionId }) => sessionId === session.id);
  const done = sessions.flatMap((session) => {
    const log = logOf(session);
    return log === undefined || log.outcome === 'skipped' ? [] : [doneOf(session, log)];
  });
  return {
    planned: sum(sessions),
    done: sum(done),
    sessions: sessions.map((session) => ({
      sessionId: session.id,
      date: session.date,
      kind: session.kind,
      outcome: logOf(session)?.outcome ?? null,
    })),
  };
};

type Amount = Readonly<{ distance: number; duration: number }>;

/** As told; else as planned, half of it when it was done in part. */
const doneOf = ({ distance, duration }: Session, { outcome, actual }: SessionLog): Amount => {
  const share = outcome === 'partly' ? 0.5 : 1;
  return actual ?? { distance: share * distance, duration: share * duration };
};

const sum = (amounts: readonly Amount[]): Amounts => ({
  distance: metres(Math.round(amounts.reduce((total, { distance }) => total + distance, 0))),
  duration: seconds(Math.round(amounts.reduce((total, { duration }) => total + duration, 0))),
  sessions: amounts.length,
});
