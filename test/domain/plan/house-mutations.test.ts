import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, type Weekday, weekdayOf, weekdays } from '../../../shared/domain/units/calendar';
import { metres, secondsPerKm } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';
import { withWeek } from '../../builders/plans/a-plan';
import { aSession } from '../../builders/sessions';

const houseFor = (picture: Picture): PlanUnderReview => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') throw new Error(plan.refusal.type);
  return { picture, zones: paceZones(picture.fitness.threshold), weeks: plan.weeks };
};
const house = houseFor(anAthlete());
/** Room for a race week as full as any other. */
const sixDays = houseFor(
  anAthlete({ schedule: { ...anAthlete().schedule, runDays: ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'] } }),
);

const objectors = (plan: PlanUnderReview): readonly string[] => [
  ...new Set(
    reviewPlan(plan)
      .objections.filter(({ severity }) => severity === 'must')
      .map(({ rule }) => rule),
  ),
];

/** The plan with some days of one week written anew. */
const rewritten = (
  plan: PlanUnderReview,
  number: number,
  days: Readonly<Partial<Record<Weekday, string>>>,
): PlanUnderReview =>
  withWeek(plan, number, (sessions) => {
    const monday = plan.weeks[number - 1]?.monday ?? anAthlete().startsOn;
    const kept = sessions.filter(({ date }) => days[weekdayOf(date)] === undefined);
    const written = weekdays.flatMap((weekday, day) => {
      const notation = days[weekday];
      return notation === undefined ? [] : [{ ...aSession(notation), id: `new_${day}`, date: addDays(monday, day) }];
    });
    const plans = sessions[0]?.id.replace(/\d+$/, '') ?? '';
    return [...kept, ...written]
      .toSorted((one, other) => one.date.localeCompare(other.date))
      .map((session, index) => ({ ...session, id: `${plans}${index + 1}` }));
  });

/** Two sessions of a week on each other's day. */
const swapped = (number: number, one: number, other: number): PlanUnderReview =>
  withWeek(house, number, (sessions) => {
    const dates = sessions.map(({ date }) => date);
    const at = (index: number): number => (index === one ? other : index === other ? one : index);
    return sessions
      .map((session, index): Session => ({ ...session, date: dates[at(index)] ?? session.date }))
      .toSorted((first, second) => first.date.localeCompare(second.date));
  });

/** One step of a session of several. */
const outOfZone = withWeek(house, 6, (sessions) =>
  sessions.map((session, index) => ({
    ...session,
    sections: session.sections.map((section) => ({
      ...section,
      groups: section.groups.map((group) => ({
        ...group,
        steps: group.steps.map((step) =>
          index === 0 && step.role === 'cool-down' && step.pace !== null
            ? {
                ...step,
                pace: { slowest: secondsPerKm(step.pace.slowest - 90), fastest: secondsPerKm(step.pace.fastest - 90) },
              }
            : step,
        ),
      })),
    })),
  })),
);
const offByOne = {
  ...house,
  weeks: house.weeks.map((week) => (week.number === 6 ? { ...week, volume: metres(week.volume + 1) } : week)),
};
const mixed = withWeek(house, 6, (sessions) =>
  sessions.map((session) => ({ ...session, id: session.id.replace(/^.*_w/, 'other_w') })),
);

const mutations: readonly (readonly [what: string, rule: string, plan: PlanUnderReview])[] = [
  ['two days swapped', 'long-run-day', swapped(5, 2, 3)],
  ['a pace out of its zone', 'paces-in-zones', outOfZone],
  ['a sum off by one', 'sums-add-up', offByOne],
  [
    'a hard session in a recovery week',
    'recovery-weeks-are-easy',
    rewritten(house, 8, { tue: 'TE wu 4km + 8min Z4 + cd 3km' }),
  ],
  ['a long run too long', 'single-run-growth', rewritten(house, 7, { sat: 'EZ 10km', sun: 'LR 16.5km' })],
  ['no taper', 'taper-volume', rewritten(sixDays, 12, { mon: 'EZ 9km', tue: 'EZ 9km', wed: 'EZ 9km', thu: 'EZ 9km' })],
  ['the weeks of two plans mixed', 'dates-and-weeks', mixed],
];

describe('the house plan of a 10K runner', () => {
  it('has nothing a must-rule objects to', () => {
    expect([house, sixDays].flatMap(objectors)).toEqual([]);
  });

  it.each(mutations)('with %s is caught by %s, and by no other must-rule', (_, rule, plan) => {
    expect(objectors(plan)).toEqual([rule]);
  });
});
