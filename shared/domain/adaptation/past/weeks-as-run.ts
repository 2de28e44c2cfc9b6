import type { PlanWeek } from '../../plan/plan';
import { sessionSums } from '../../plan/session-sums';
import { weekSums } from '../../session/expand-week';
import { isRunKind } from '../../session/implied-parts';
import type { Section, Session, StepGroup } from '../../session/session';
import { type IsoDate, mondayOf } from '../../units/calendar';
import { load, metres, seconds } from '../../units/quantity';
import type { SessionFact, WeekFact } from './what-happened';

/** The past as it was and the rest as planned, with the days that were lost to running. */
export type AsRun = Readonly<{ weeks: readonly PlanWeek[]; lostDays: readonly IsoDate[] }>;

/**
 * Puts what was run in the place of what was planned, wherever a session is not open: a missed one is gone, one cut
 * short or drawn out has the length it had. One done in another week counts in its own, on its planned day. Missed
 * running days are lost days, as holidays are. `weeks` are those to be judged, and may have been revised since the
 * facts were gathered.
 */
export const weeksAsRun = (facts: readonly WeekFact[], weeks: readonly PlanWeek[]): AsRun => {
  const known = new Map(facts.flatMap(({ sessions }) => sessions).map((fact) => [fact.session.id, fact]));
  const lost: IsoDate[] = [];

  const asRun = weeks.map((week, index): PlanWeek => {
    const isUntouched = facts[index]?.sessions.every(({ status }) => status === 'open') ?? true;
    if (isUntouched) return week;
    const sessions = week.sessions.flatMap((session) => {
      const fact = known.get(session.id);
      if (fact === undefined || fact.status === 'open') return [session];
      const isOfWeek = mondayOf(fact.date) === mondayOf(session.date);
      const run = sessionAsRun(isOfWeek ? fact : { ...fact, date: session.date });
      if (run === null && isTraining(session)) lost.push(session.date);
      return run === null ? [] : [run];
    });
    const sorted = sessions.toSorted((one, other) => one.date.localeCompare(other.date));
    return { ...week, sessions: sorted, ...weekSums(sorted) };
  });
  const busy = new Set(asRun.flatMap(({ sessions }) => sessions.map(({ date }) => date)));
  return { weeks: asRun, lostDays: lost.filter((date) => !busy.has(date)) };
};

/** A missed run is a lost day, and so is one replaced by other training. */
const isTraining = ({ kind }: Session): boolean => kind !== 'strength';

/** The session with the length it really had; null when it was not done, or was no running. */
const sessionAsRun = ({ session, status, planned, run, date }: SessionFact): Session | null => {
  if (status === 'missed') return null;
  if (session.kind === 'strength') return { ...session, date };
  if (!isRunKind(session.kind)) return null;
  if (session.kind === 'race' || planned === 0 || Math.abs(run - planned) < 50) return { ...session, date };
  if (run < 100) return null;

  const ratio = run / planned;
  const sections = session.sections.map((section) => stretched(section, ratio));
  return { ...session, date, sections, ...sessionSums({ sections }), load: load(Math.round(session.load * ratio)) };
};

const stretched = (section: Section, ratio: number): Section => ({
  ...section,
  groups: section.groups.flatMap((group) => (group.times === 1 ? [lengthened(group, ratio)] : repeated(group, ratio))),
});

/** Stopping early means fewer repetitions, not shorter ones; the last may be cut short. */
const repeated = ({ times, steps }: StepGroup, ratio: number): readonly StepGroup[] => {
  const whole = Math.floor(times * ratio + 1e-6);
  const part = times * ratio - whole;
  return [
    ...(whole > 0 ? [{ times: whole, steps }] : []),
    ...(part > 1e-6 ? [lengthened({ times: 1, steps }, part)] : []),
  ];
};

const lengthened = ({ times, steps }: StepGroup, ratio: number): StepGroup => ({
  times,
  steps: steps.map((step) => ({
    ...step,
    metres: metres(step.metres * ratio),
    seconds: seconds(step.seconds * ratio),
  })),
});
