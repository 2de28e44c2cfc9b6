import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import type { Zone } from '../../../shared/domain/fitness/fitness';
import { timeForScore } from '../../../shared/domain/fitness/fitness-score';
import type { Goal, RaceDistance } from '../../../shared/domain/goal/goal';
import { raceMetres } from '../../../shared/domain/goal/race-metres';
import type { Blueprint } from '../../../shared/domain/plan/blueprint';
import type { Phase, PlanWeek } from '../../../shared/domain/plan/plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, isoDate } from '../../../shared/domain/units/calendar';
import { kilometres } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';

type GoalName = `${RaceDistance} for a time` | `${RaceDistance} to finish` | 'fitness' | 'from zero';
type Reading = Readonly<{ blueprint: Blueprint; weeks: readonly PlanWeek[]; sessions: readonly Session[] }>;

const share = (sessions: readonly Session[], zones: readonly Zone[]): number => {
  const time = (wanted: readonly Zone[]): number =>
    sessions.flatMap(({ zoneTimes }) => wanted.map((zone) => zoneTimes[zone])).reduce((sum, one) => sum + one, 0);
  return (100 * time(zones)) / time([1, 2, 3, 4, 5, 6]);
};
const weeksIn = ({ weeks }: Reading, ...phases: readonly Phase[]): number =>
  weeks.filter(({ phase }) => phases.includes(phase)).length;
const count = ({ sessions }: Reading, kind: Session['kind']): number =>
  sessions.filter((session) => session.kind === kind).length;
const walked = ({ sections }: Session): number => {
  const groups = sections.flatMap((section) => section.groups);
  const seconds = groups.map(({ times, steps }) => {
    const walks = steps.filter(({ zone, pace, metres }) => zone === null && pace === null && metres === 0);
    return times * walks.reduce((sum, walk) => sum + walk.seconds, 0);
  });
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
};

/** A long run with an easy day beside it that is half as long or more, and longer than the week’s other easy days. */
const hasTwoLongDays = (sessions: readonly Session[]): boolean => {
  const long = sessions.find(({ kind }) => kind === 'long');
  if (long === undefined) return false;
  const beside = [1, -1].map((days) => addDays(long.date, days));
  const easy = sessions.filter(({ kind }) => kind === 'easy' || kind === 'strides' || kind === 'recovery');
  return easy.some(
    ({ date, distance }) =>
      beside.includes(date) &&
      distance >= 0.48 * long.distance &&
      distance <= 0.7 * long.distance &&
      easy.every((other) => other.date === date || 1.3 * other.distance <= distance),
  );
};

const easyKinds: readonly Session['kind'][] = ['easy', 'recovery', 'long', 'strides', 'strength'];

/** What two plans are compared by: kilometres, weeks, sessions, minutes, and per cent of training time. */
const measures = {
  'the longest run': ({ sessions }) => Math.max(...sessions.map(({ distance }) => distance)) / 1000,
  'running in all': ({ weeks }) => weeks.reduce((sum, { volume }) => sum + volume, 0) / 1000,
  'the heaviest week': ({ weeks }) => Math.max(...weeks.map(({ volume }) => volume)) / 1000,
  'growth from the first week': ({ weeks }) => Math.max(...weeks.map(({ volume }) => volume)) / (weeks[0]?.volume ?? 1),
  'hard sessions': ({ blueprint }) => blueprint.weeks.reduce((sum, { quality }) => sum + quality, 0),
  'long runs with work at pace': ({ blueprint }) => blueprint.weeks.filter((week) => week.pacedLongRun).length,
  'time in zones 5 and 6': ({ sessions }) => share(sessions, [5, 6]),
  'minutes at threshold': ({ sessions }) => sessions.reduce((sum, { zoneTimes }) => sum + zoneTimes[4], 0) / 60,
  'time in zone 3': ({ sessions }) => share(sessions, [3]),
  'time in zones 1 and 2': ({ sessions }) => share(sessions, [1, 2]),
  'sessions at race pace': (plan) => count(plan, 'race-pace'),
  'sessions of running and walking': (plan) => count(plan, 'run-walk'),
  'hill sessions': (plan) => count(plan, 'hills'),
  'kinds of hard session': ({ sessions }) =>
    new Set(sessions.map(({ kind }) => kind).filter((kind) => !easyKinds.includes(kind))).size,
  'weeks of sharpening': (plan) => weeksIn(plan, 'sharpen'),
  'weeks of easing off': (plan) => weeksIn(plan, 'taper', 'race'),
  'weeks of base': (plan) => weeksIn(plan, 'base'),
  'notes on eating for the race': ({ sessions }) =>
    sessions.filter(({ note }) => note.includes('of carbohydrate an hour')).length,
  'the most carbohydrate practised': ({ sessions }) =>
    Math.max(0, ...sessions.map(({ note }) => Number(/(\d+) g of carbohydrate/.exec(note)?.[1] ?? 0))),
  'weeks with two long days in a row': ({ weeks }) => weeks.filter(({ sessions }) => hasTwoLongDays(sessions)).length,
  'hours on the feet in the longest run': ({ sessions }) =>
    Math.max(...sessions.map(({ duration }) => duration)) / 3600,
  'minutes of hiking': ({ sessions }) =>
    sessions.filter(({ kind }) => kind === 'long').reduce((sum, one) => sum + walked(one), 0),
} as const satisfies Record<string, (plan: Reading) => number>;

/** Everything but the goal is the same: eighteen weeks from Monday 4 January to Sunday 9 May 2027. */
const athletes: Readonly<Record<string, Picture>> = {
  'a novice on 34 km': anAthlete({
    experience: 'novice',
    recent: { weeklyVolumes: [33, 34, 34, 35].map(kilometres), longestRun: kilometres(15) },
  }),
  'a runner on 50 km': anAthlete({
    recent: { weeklyVolumes: [48, 50, 50, 52].map(kilometres), longestRun: kilometres(20) },
    schedule: { ...anAthlete().schedule, runDays: ['tue', 'wed', 'thu', 'sat', 'sun'] },
  }),
  'a veteran on 80 km': anAthlete({
    experience: 'advanced',
    recent: { weeklyVolumes: [78, 80, 80, 82].map(kilometres), longestRun: kilometres(26) },
    schedule: { ...anAthlete().schedule, runDays: ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'] },
  }),
};

const goalOf = (name: GoalName, { fitness }: Picture): Goal => {
  const [distance, , aim] = name.split(' ');
  if (name === 'fitness') return { kind: 'fitness', weeks: 18 };
  if (name === 'from zero') return { kind: 'from-zero', weeks: 18, date: null };
  const length = distance as RaceDistance;
  const time = timeForScore(fitness.score, raceMetres[length]);
  return {
    kind: 'race',
    distance: length,
    date: isoDate('2027-05-09'),
    aim: aim === 'finish' ? { kind: 'finish' } : { kind: 'time', time },
  };
};

const read = (picture: Picture, name: GoalName): Reading => {
  const plan = housePlan({ ...picture, goal: goalOf(name, picture) });
  if (plan.status === 'refused') throw new Error(`No plan for ${name}: ${plan.refusal.sentence}`);
  const sessions = plan.weeks.flatMap((week) => week.sessions).filter(({ kind }) => kind !== 'race');
  return { blueprint: plan.blueprint, weeks: plan.weeks, sessions };
};

type Expectation = readonly [more: keyof typeof measures, of: GoalName, than: GoalName];
const expectations: readonly Expectation[] = [
  // Speed asks for VO2max, race pace and moderate volume; endurance for volume, long runs and race pace when tired.
  ['time in zones 5 and 6', '5K for a time', 'marathon for a time'],
  ['time in zones 5 and 6', '10K for a time', 'marathon for a time'],
  ['time in zones 5 and 6', '5K for a time', 'half for a time'],
  ['time in zones 5 and 6', '5K for a time', '10K for a time'],
  ['minutes at threshold', 'half for a time', '5K for a time'],
  ['the heaviest week', 'half for a time', '5K for a time'],
  ['the longest run', 'marathon for a time', '5K for a time'],
  ['the longest run', 'half for a time', '10K for a time'],
  ['the longest run', 'marathon for a time', 'half for a time'],
  ['running in all', 'marathon for a time', '5K for a time'],
  ['long runs with work at pace', 'marathon for a time', '10K for a time'],
  ['time in zone 3', 'marathon for a time', '5K for a time'],
  ['time in zone 3', 'marathon for a time', 'half for a time'],
  ['weeks of easing off', 'marathon for a time', 'half for a time'],
  ['weeks of easing off', 'half for a time', '10K for a time'],
  ['notes on eating for the race', 'marathon for a time', '10K for a time'],

  // Completion asks for time on feet, gathered gradually, and little that is hard.
  ['hard sessions', 'marathon for a time', 'marathon to finish'],
  ['hard sessions', '10K for a time', '10K to finish'],
  ['time in zones 1 and 2', 'marathon to finish', 'marathon for a time'],
  ['time in zones 1 and 2', 'half to finish', 'half for a time'],
  ['sessions at race pace', 'half for a time', 'half to finish'],
  ['weeks of sharpening', 'marathon for a time', 'marathon to finish'],
  ['the longest run', 'marathon to finish', '10K for a time'],
  ['notes on eating for the race', 'marathon to finish', '10K to finish'],

  // An ultra asks for longer runs still, for hills, and for no pace of its own.
  ['the longest run', '50K to finish', 'marathon to finish'],
  ['weeks with two long days in a row', '50K to finish', 'marathon to finish'],
  ['minutes of hiking', '50K to finish', 'marathon to finish'],
  ['hours on the feet in the longest run', '50K to finish', 'marathon to finish'],
  ['the most carbohydrate practised', '50K to finish', 'marathon to finish'],
  ['the most carbohydrate practised', 'half for a time', '10K for a time'],
  ['hill sessions', '50K for a time', 'marathon for a time'],
  ['time in zone 3', 'marathon for a time', '50K for a time'],
  ['sessions at race pace', 'marathon for a time', '50K for a time'],

  // Fitness asks for steady weeks and variety, and for nothing that has to grow.
  ['kinds of hard session', 'fitness', 'marathon to finish'],
  ['hard sessions', '10K for a time', 'fitness'],
  ['growth from the first week', 'marathon for a time', 'fitness'],
  ['weeks of easing off', '5K for a time', 'fitness'],
  ['weeks of base', '5K for a time', 'fitness'],

  // A beginning asks for running and walking in turn, and for nothing hard or long.
  ['sessions of running and walking', 'from zero', 'fitness'],
  ['hard sessions', 'fitness', 'from zero'],
  ['the longest run', '5K to finish', 'from zero'],
];

describe.each(Object.entries(athletes))('for %s', (_name, picture) => {
  const readings = new Map<GoalName, Reading>();
  const figure = (measure: keyof typeof measures, goal: GoalName): number => {
    const reading = readings.get(goal) ?? read(picture, goal);
    readings.set(goal, reading);
    return measures[measure](reading);
  };

  it.each(expectations)('there is more of %s with %s than with %s', (measure, of, than) => {
    expect(figure(measure, of)).toBeGreaterThan(figure(measure, than));
  });
});
