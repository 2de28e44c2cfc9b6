import type { BlueprintWeek } from '../plan/blueprint';
import type { DraftWeek, PlanWeek, Writer } from '../plan/plan';
import { load, metres, seconds } from '../units/quantity';
import { expandSession } from './expand-session';
import { zoneTimesBy } from './expand-workout';
import type { ExpansionContext } from './expansion-context';
import type { Session } from './session';
import { trainingDistance } from './session-facts';

/** Where a drafted week stands in its plan. */
export type WeekFrame = Readonly<{
  planId: string;
  week: Pick<BlueprintWeek, 'number' | 'monday' | 'phase' | 'recovery'>;
  writtenBy: Writer;
}>;

/** A drafted week as prescribed: its sessions in order of date, with ids `<plan>_w<week>_<n>`, and their sums. */
export const expandWeek = (draft: DraftWeek, frame: WeekFrame, context: ExpansionContext): PlanWeek => {
  const prefix = `${frame.planId}_w${String(frame.week.number).padStart(2, '0')}`;
  const sessions = draft.days
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((day, index) => expandSession(day, `${prefix}_${index + 1}`, context));

  const { number, monday, phase, recovery } = frame.week;
  return {
    number,
    monday,
    phase,
    recovery,
    focus: draft.focus,
    sessions,
    ...weekSums(sessions),
    writtenBy: frame.writtenBy,
  };
};

/** The sums of a week; each is the sum of the sessions' figures as printed, never rounded again. */
export const weekSums = (
  sessions: readonly Session[],
): Pick<PlanWeek, 'volume' | 'duration' | 'load' | 'zoneTimes'> => {
  const total = (figure: (session: Session) => number): number =>
    sessions.reduce((sum, session) => sum + figure(session), 0);

  return {
    volume: metres(total(trainingDistance)),
    duration: seconds(total((session) => session.duration)),
    load: load(total((session) => session.load)),
    zoneTimes: zoneTimesBy((zone) => seconds(total((session) => session.zoneTimes[zone]))),
  };
};
