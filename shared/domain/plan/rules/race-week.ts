import type { PlanReading } from '../review';
import type { SessionShape } from '../shape/session-shape';
import { limitRule } from './limit-rule';
import { type Fault, plainRule } from './plain-rule';
import { dayOf, inMinutes, min } from './words';

const source = 'Our rule: no new stress in race week';
const daysBeforeRace = 3;
const hardMinutes = 10;
const easyMinutes = 60;

const raceWeekRuns = ({ shape: { race, weeks } }: PlanReading): readonly SessionShape[] =>
  race === null ? [] : (weeks.at(-1)?.runs ?? []).filter(({ day }) => day < race.day);

export const raceWeekOpener = plainRule({
  id: 'race-week-opener',
  sentence: 'Race week holds at most one opener: ten hard minutes at most, three days or more before the race.',
  severity: 'must',
  source,
  faults: (plan) => {
    const openers = raceWeekRuns(plan).filter(({ intense }) => intense);
    const fault = (session: SessionShape, sentence: string): Fault => ({ week: session.week, session, sentence });
    return [
      ...openers.slice(1).map((session) => fault(session, `${dayOf(session)} is a second hard session in race week.`)),
      ...openers
        .filter(({ day }) => (plan.shape.race?.day ?? day) - day < daysBeforeRace)
        .map((session) => fault(session, `${dayOf(session)} is too near the race for a hard session.`)),
      ...openers
        .filter(({ zoneTimes }) => inMinutes(zoneTimes[4] + zoneTimes[5] + zoneTimes[6]) > hardMinutes)
        .map((session) =>
          fault(session, `${dayOf(session)} holds more than ${hardMinutes} hard minutes in race week.`),
        ),
    ];
  },
});

export const raceWeekRunsAreShort = limitRule({
  id: 'race-week-runs-are-short',
  sentence: 'The other runs of race week last an hour at most.',
  severity: 'must',
  source,
  unit: 'min',
  bound: 'most',
  slack: 1,
  findings: (plan) =>
    raceWeekRuns(plan)
      .filter(({ intense }) => !intense)
      .map((run) => {
        const figure = inMinutes(run.duration);
        const fault = () =>
          `The run on ${dayOf(run)} lasts ${min(figure)}; in race week ${easyMinutes} min is the most.`;
        return { week: run.week, session: run, figure, limit: easyMinutes, fault };
      }),
});
