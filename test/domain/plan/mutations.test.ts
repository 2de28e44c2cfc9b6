import { describe, expect, it } from '@jest/globals';
import type { PlanUnderReview } from '../../../shared/domain/plan/review';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';
import { aPlan, goodPlan, goodSketches, withWeek } from '../../builders/plans/a-plan';

const athlete = anAthlete();
const scheduled = (wish: Partial<typeof athlete.schedule>) => anAthlete({ schedule: { ...athlete.schedule, ...wish } });

/** The must-rules that object, each once. */
const objectors = (plan: PlanUnderReview): readonly string[] => [
  ...new Set(
    reviewPlan(plan)
      .objections.filter(({ severity }) => severity === 'must')
      .map(({ rule }) => rule),
  ),
];

const firstOf = (session: Session, change: Partial<Session>): Session => ({ ...session, ...change });
const changed = (week: number, index: number, change: (session: Session) => Session): PlanUnderReview =>
  withWeek(goodPlan(), week, (sessions) => sessions.map((session, at) => (at === index ? change(session) : session)));

/** The first step of the session's main part, put through a change. */
const withFirstStep = (
  session: Session,
  change: Partial<Session['sections'][0]['groups'][0]['steps'][0]>,
): Session => ({
  ...session,
  sections: session.sections.map((section, part) => ({
    ...section,
    groups: section.groups.map((group, at) => ({
      ...group,
      steps: group.steps.map((step, place) => (part + at + place === 0 ? { ...step, ...change } : step)),
    })),
  })),
});

/** One thing broken in a good plan, and the rules that must see it. Nothing else may object. */
const breaks: readonly (readonly [what: string, objectors: readonly string[], plan: PlanUnderReview])[] = [
  [
    'a session on a blocked date',
    ['blocked-dates'],
    goodPlan({}, scheduled({ blockedDates: [isoDate('2027-01-14')] })),
  ],
  ['a run on another day', ['run-days'], goodPlan({ 2: { thu: [], fri: 'ST 10km + 6x20s strides' } })],
  ['the long run on Saturday', ['long-run-day'], goodPlan({ 2: { sat: 'LR 14.5km', sun: 'EZ 8km' } })],
  ['a day of more minutes than there are', ['minutes-per-day'], goodPlan({}, scheduled({ maxMinutes: { sat: 66 } }))],
  ['no race', ['race-on-race-day'], goodPlan({ 12: { sun: [] } })],
  ['a race too short', ['race-on-race-day'], goodPlan({ 12: { sun: 'RA 8km @10K' } })],
  ['a race nobody entered', ['race-on-race-day'], goodPlan({ 10: { tue: [], thu: 'RA 5km @5K' } })],
  ['a jog the day before the race', ['rest-before-race'], goodPlan({ 12: { sat: 'EZ 3km' } })],
  [
    'strength the day before the race',
    ['rest-before-race', 'strength-placement'],
    goodPlan({ 12: { sat: 'SC 20min' } }),
  ],
  [
    'a tempo in a recovery week',
    ['recovery-weeks-are-easy'],
    goodPlan({ 8: { tue: 'TE wu 3km + 10min Z4 + cd 2.7km' } }),
  ],
  ['a recovery week too full', ['recovery-volume'], goodPlan({ 8: { tue: 'EZ 11km', sat: 'EZ 9km' } })],
  ['a recovery week too empty', ['recovery-keeps-running'], goodPlan({ 8: { tue: 'EZ 5km', sat: 'EZ 5km' } })],
  ['a recovery long run too long', ['recovery-long-run'], goodPlan({ 8: { tue: 'EZ 6.5km', sun: 'LR 14km' } })],
  [
    'no recovery week',
    ['three-loaded-weeks'],
    goodPlan({ 4: { tue: 'EZ 12km', thu: 'EZ 12km', sat: 'EZ 9km', sun: 'LR 15km' } }),
  ],
  ['a long run too long', ['single-run-growth'], goodPlan({ 6: { sat: 'EZ 11km', sun: 'LR 16.7km' } })],
  [
    'hard days too near each other',
    ['hard-day-spacing'],
    goodPlan(
      { 6: { wed: 'TE wu 2km + 10min Z4 + cd 2km', thu: [], sat: 'EZ 14km' } },
      scheduled({ runDays: ['tue', 'wed', 'thu', 'sat', 'sun'] }),
    ),
  ],
  ['a week that grows too fast', ['weekly-growth'], goodPlan({ 5: { thu: 'EZ 15km', sat: 'EZ 15km' } })],
  ['a ceiling passed', ['volume-ceiling'], goodPlan({}, scheduled({ peakVolume: kilometres(50) }))],
  [
    'a first week above what is run now',
    ['first-week'],
    goodPlan({}, anAthlete({ recent: { ...athlete.recent, weeklyVolumes: [34, 35, 42, 39].map(kilometres) } })),
  ],
  ['a sharpening that grows', ['sharpen-volume'], goodPlan({ 10: { thu: 'EZ 14.5km', sat: 'EZ 12km' } })],
  ['a second opener', ['race-week-opener', 'quality-count'], goodPlan({ 12: { tue: 'OP 8min Z4' } })],
  ['a long run in race week', ['race-week-runs-are-short'], goodPlan({ 12: { tue: 'EZ 11km' } })],
  [
    'a long run that is half the week',
    ['long-run-share'],
    goodPlan({ 11: { tue: 'EZ 4km', thu: 'EZ 3.5km', sat: 'EZ 3.5km', sun: 'LR 15km' } }),
  ],
  [
    'an easy run longer than the long run',
    ['longest-run-is-long-run'],
    goodPlan({ 3: { thu: 'LR 10km', sun: 'EZ 15km' } }),
  ],
  ['a tempo in the base', ['base-is-easy'], goodPlan({ 3: { tue: 'TE wu 4km + 10min Z4 + cd 4km' } })],
  ['strides in the first week', ['base-is-easy'], goodPlan({ 1: { tue: 'ST 8.5km + 4x20s strides' } })],
  ['too much threshold', ['threshold-dose'], goodPlan({ 5: { tue: 'CR 5x6min Z4 (90s Z1)', thu: 'EZ 10km' } })],
  ['hardly any threshold', ['threshold-is-worth-it', 'rep-lengths'], goodPlan({ 5: { tue: 'CR 6min Z4 + 3km Z2' } })],
  [
    'too many intervals',
    ['interval-dose'],
    goodPlan({ 7: { tue: 'IN 7x3min Z5 (2min Z1)', thu: 'EZ 13km', sat: 'EZ 11km' } }),
  ],
  ['hardly any intervals', ['intervals-are-worth-it'], goodPlan({ 7: { tue: 'IN 2x2min Z5 (80s Z1)' } })],
  ['repetitions beyond the dose', ['speed-dose'], goodPlan({ 7: { tue: 'RE 12x80s Z6 (2min Z1)' } })],
  ['intervals of one minute', ['rep-lengths'], goodPlan({ 7: { tue: 'IN 10x1min Z5 (40s Z1)' } })],
  ['a jog longer than the interval', ['rep-lengths'], goodPlan({ 7: { tue: 'IN 4x3min Z5 (4min Z1)' } })],
  ['no warm-up', ['warm-up'], goodPlan({ 7: { tue: 'IN wu 3min + 5x3min Z5 (2min Z1)' } })],
  ['no cool-down', ['cool-down'], goodPlan({ 5: { tue: 'TE 20min Z4 + cd 2min' } })],
  ['a steady run in the grey', ['grey-zone'], goodPlan({ 5: { thu: 'EZ 8km + 870s Z3' } })],
  ['a run of a quarter of an hour', ['shortest-run'], goodPlan({ 11: { thu: 'EZ 12.9km', sat: 'EZ 3km' } })],
  [
    'a session whose sum is off by a hundred metres',
    ['sums-add-up'],
    changed(3, 0, (session) => firstOf(session, { distance: metres(session.distance + 100) })),
  ],
  [
    'a session whose sum is off by a second',
    ['sums-add-up'],
    changed(3, 0, (session) => firstOf(session, { duration: seconds(session.duration + 1) })),
  ],
  [
    'a pace faster than its zone',
    ['paces-in-zones'],
    changed(3, 0, (session) =>
      withFirstStep(session, { pace: { slowest: secondsPerKm(330), fastest: secondsPerKm(300) } }),
    ),
  ],
  [
    'a session in another week',
    ['dates-and-weeks'],
    changed(3, 0, (session) => firstOf(session, { date: addDays(session.date, -7) })),
  ],
  ['an id used twice', ['dates-and-weeks'], changed(3, 0, (session) => firstOf(session, { id: 'p1_w03_2' }))],
  ['a session of another plan', ['dates-and-weeks'], changed(3, 0, (session) => firstOf(session, { id: 'p2_w03_1' }))],
  ['heavy legs before a hard day', ['strength-placement'], goodPlan({ 6: { mon: 'SC 30min' } })],
  [
    'two strength sessions in a recovery week',
    ['strength-placement'],
    goodPlan({ 8: { mon: 'SC 30min', wed: 'SC 30min' } }),
  ],
];

describe('review of a good plan', () => {
  it('finds nothing to object to', () => {
    expect(objectors(goodPlan())).toEqual([]);
  });

  it.each(breaks)('sees %s, and that alone', (_, expected, plan) => {
    expect(objectors(plan)).toEqual(expected);
  });

  it('sees a week sum that is off by one', () => {
    const good = goodPlan();
    const [first, ...rest] = good.weeks;
    if (first === undefined) throw new Error('The plan has no weeks.');

    expect(objectors({ ...good, weeks: [{ ...first, volume: metres(first.volume + 1) }, ...rest] })).toEqual([
      'sums-add-up',
    ]);
    expect(objectors({ ...good, weeks: [{ ...first, duration: seconds(first.duration - 1) }, ...rest] })).toEqual([
      'sums-add-up',
    ]);
  });

  it('sees two plans whose weeks were mixed', () => {
    const other = aPlan(goodSketches).weeks.map((week) => ({
      ...week,
      sessions: week.sessions.map((session) => ({ ...session, id: session.id.replace('p1', 'p2') })),
    }));
    const mixed = goodPlan().weeks.map((week, index) => (index === 5 ? (other[5] ?? week) : week));

    expect(objectors({ ...goodPlan(), weeks: mixed })).toEqual(['dates-and-weeks']);
  });

  it('sees a week that is missing', () => {
    const { weeks, ...rest } = goodPlan();

    expect(objectors({ ...rest, weeks: weeks.filter(({ number }) => number !== 6) })).toContain('dates-and-weeks');
  });

  it('sees a missing taper', () => {
    const days = scheduled({ runDays: ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'] });
    const untapered = goodPlan({ 12: { mon: 'EZ 9km', tue: 'EZ 9km', wed: 'EZ 9km', thu: 'EZ 9km' } }, days);

    expect(objectors(untapered)).toEqual(['taper-volume']);
  });
});
