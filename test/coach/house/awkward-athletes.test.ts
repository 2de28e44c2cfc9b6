import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { addDays, isoDate, weekdays } from '../../../shared/domain/units/calendar';
import { kilometres, metres, secondsPerKm } from '../../../shared/domain/units/quantity';

const start = isoDate('2027-03-01');

const littleRunner: Picture = {
  ageBand: '18-34',
  experience: 'novice',
  injuredLately: false,
  fitness: {
    score: 40,
    threshold: secondsPerKm(254),
    method: 'manual',
    confidence: 'medium',
    evidence: [],
    warning: null,
  },
  recent: { weeklyVolumes: [9, 10, 10, 11].map(kilometres), longestRun: kilometres(3.9) },
  schedule: {
    runDays: [...weekdays],
    longRunDay: 'sat',
    blockedDates: [],
    maxMinutes: {},
    peakVolume: null,
  },
  strength: { sessionsPerWeek: 3, equipment: 'gym', minutes: 20 },
  goal: { kind: 'fitness', weeks: 32 },
  supportingRaces: [],
  startsOn: start,
  words: '',
};

const withRecent = (weekly: readonly number[], longest: number): Picture['recent'] => ({
  weeklyVolumes: weekly.map(kilometres),
  longestRun: kilometres(longest),
});

const mustObjections = (picture: Picture): readonly string[] => {
  const plan = housePlan(picture);
  if (plan.status === 'refused') return [`refused: ${plan.refusal.sentence}`];
  const { objections } = reviewPlan({ picture, zones: paceZones(picture.fitness.threshold), weeks: plan.weeks });
  return objections.filter(({ severity }) => severity === 'must').map(({ sentence }) => sentence);
};

const holiday = Array.from({ length: 10 }, (_, day) => addDays(start, 77 + day));
const { fromEntries } = Object;

const awkward: readonly (readonly [string, Picture])[] = [
  ['hardly runs 4 km at a time', littleRunner],
  ['comes back to little running after ten days away', withHoliday(littleRunner)],
  [
    'has small weeks with two races on the way',
    {
      ...littleRunner,
      recent: withRecent([14, 16, 0, 17], 7),
      supportingRaces: [
        { distance: '10K', date: addDays(start, 50), priority: 'B' },
        { distance: '5K', date: addDays(start, 174), priority: 'C' },
      ],
    },
  ],
  [
    'has one long day and two of half an hour',
    {
      ...littleRunner,
      experience: 'intermediate',
      startsOn: addDays(start, 2),
      recent: withRecent([0, 52.3, 38, 0], 16.2),
      fitness: { ...littleRunner.fitness, threshold: secondsPerKm(331) },
      schedule: {
        ...littleRunner.schedule,
        runDays: ['tue', 'wed', 'thu'],
        longRunDay: 'thu',
        maxMinutes: { tue: 30, wed: 30 },
      },
      goal: { kind: 'race', distance: '50K', date: addDays(start, 111), aim: { kind: 'finish' } },
    },
  ],
  [
    'races twice on a Monday, three weeks apart',
    {
      ...littleRunner,
      injuredLately: true,
      recent: withRecent([37, 41, 45, 41], 11.2),
      schedule: { ...littleRunner.schedule, runDays: ['thu', 'fri', 'sat', 'sun'], longRunDay: 'sat' },
      goal: { kind: 'race', distance: 'half', date: addDays(start, 358), aim: { kind: 'finish' } },
      supportingRaces: [
        { distance: '10K', date: addDays(start, 91), priority: 'B' },
        { distance: 'half', date: addDays(start, 112), priority: 'B' },
      ],
    },
  ],
  ...[9, 17, 20, 28].map((weeks): readonly [string, Picture] => [
    `starts from zero with half an hour a day and ${weeks} weeks`,
    {
      ...littleRunner,
      recent: withRecent([0, 0, 0, 0], 0),
      schedule: { ...littleRunner.schedule, maxMinutes: fromEntries(weekdays.map((day) => [day, 30])) },
      goal: { kind: 'from-zero', weeks, date: null },
    },
  ]),
];

function withHoliday(picture: Picture): Picture {
  return {
    ...picture,
    schedule: { ...picture.schedule, runDays: ['tue', 'wed'], longRunDay: 'tue', blockedDates: holiday },
  };
}

describe('a house plan for someone who', () => {
  it.each(awkward)('%s breaks no rule', (_, picture) => {
    expect(mustObjections(picture)).toEqual([]);
  });

  it('never ran as far as twenty minutes is refused, with a way on', () => {
    const plan = housePlan({ ...littleRunner, recent: { ...littleRunner.recent, longestRun: metres(1800) } });

    expect(plan).toMatchObject({ status: 'refused', refusal: { type: 'start-lower' } });
    expect(plan.status === 'refused' && plan.refusal.offers[0]?.sentence).toMatch(/from zero/);
  });
});
