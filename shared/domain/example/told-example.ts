import type { Language } from '../athlete/language';
import type { SessionLog } from '../log/session-log';
import type { Session } from '../session/session';
import type { SessionKind } from '../session/workout';
import type { IsoDate } from '../units/calendar';
import { metres, seconds } from '../units/quantity';
import { exampleWords } from './example-words';

/** A week of an example athlete's: `tiring` is the one that asks for an easing. */
export type ExampleWeek = Readonly<{ tiring: boolean; sessions: readonly Session[] }>;

/**
 * What an example athlete tells of the sessions that are over before `today`: all done, but for two of the tiring week,
 * of which the shortest easy run is skipped and the long run cut short. Invented by rule, and every note says so.
 */
export const toldExample = (
  { tiring, sessions }: ExampleWeek,
  today: IsoDate,
  language: Language,
): readonly SessionLog[] => {
  const words = exampleWords[language];
  const easy = tiring ? sessions.filter(({ kind }) => kind === 'easy') : [];
  const skipped = easy.toSorted((one, other) => one.distance - other.distance)[0]?.id;
  return sessions
    .filter(({ date }) => date < today)
    .map((session): SessionLog => {
      const told = { sessionId: session.id, date: session.date, actual: null };
      const usual = { ...told, outcome: 'done' as const, effort: usualEffort[session.kind] ?? 3, pain: 0, note: '' };
      if (session.id === skipped)
        return { ...usual, outcome: 'skipped', effort: null, pain: null, note: words.skipped };
      if (tiring && session.kind === 'long')
        return {
          ...{ ...usual, outcome: 'partly', effort: 8, note: words.cutShort },
          actual: {
            distance: metres(Math.round(session.distance * shareOfLongRun)),
            duration: seconds(Math.round(session.duration * shareOfLongRun)),
          },
        };
      return tiring ? { ...usual, effort: Math.min(10, usual.effort + 2) } : usual;
    });
};

/** So much of the long run is done on heavy legs. */
const shareOfLongRun = 0.75;

/** How hard a session of this kind feels when it goes as planned, 1–10; an easy run 3. */
const usualEffort: Partial<Record<SessionKind, number>> = {
  long: 5,
  strides: 4,
  progression: 5,
  strength: 5,
  tempo: 7,
  cruise: 7,
  'race-pace': 7,
  hills: 7,
  intervals: 8,
  repetitions: 8,
  'time-trial': 9,
  race: 9,
};
