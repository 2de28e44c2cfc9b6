import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageBands, equipments, experiences } from '../../shared/domain/athlete/picture';
import { raceDistances } from '../../shared/domain/goal/goal';
import { addDays, isoDate, weekdays } from '../../shared/domain/units/calendar';
import { aFitnessBody, aFromZeroBody, aGoalBody, aProfileBody } from '../builders/athlete-profile';
import { apiOn } from '../fakes/api';
import { memoryPorts } from '../fakes/memory-ports';

const today = isoDate('2026-11-21');
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(today, days));
const metres = (min: number, max: number) => fc.integer({ min, max });

/** Whatever the contract lets in, the edges of it first. */
const someProfile = fc
  .record({
    ageBand: fc.constantFrom(...ageBands),
    experience: fc.constantFrom(...experiences),
    recentVolumes: fc.array(metres(0, 300_000), { minLength: 4, maxLength: 4 }),
    longestRun: metres(0, 120_000),
    results: fc.array(
      fc
        .record({
          kind: fc.constantFrom('race', 'time-trial'),
          distance: metres(1_000, 140_000),
          pace: fc.integer({ min: 150, max: 1_200 }),
          date: day(-1_000, 0),
        })
        .map(({ pace, ...result }) => ({ ...result, time: Math.round((result.distance / 1_000) * pace) })),
      { maxLength: 3 },
    ),
    threshold: fc.option(fc.integer({ min: 145, max: 720 })),
    schedule: fc
      .record({
        runDays: fc.shuffledSubarray([...weekdays], { minLength: 1 }),
        blockedDates: fc.oneof(
          fc.array(day(-10, 400), { maxLength: 20 }),
          // A long holiday in one piece.
          day(0, 60).map((first) => Array.from({ length: 120 }, (_, n) => addDays(first, n))),
        ),
        maxMinutes: fc.dictionary(fc.constantFrom(...weekdays), fc.integer({ min: 15, max: 480 })),
        peakVolume: fc.option(metres(5_000, 250_000)),
      })
      .chain((schedule) => fc.constantFrom(...schedule.runDays).map((longRunDay) => ({ ...schedule, longRunDay }))),
    strength: fc.record({
      sessionsPerWeek: fc.integer({ min: 0, max: 3 }),
      equipment: fc.constantFrom(...equipments),
      minutes: fc.integer({ min: 15, max: 60 }),
    }),
    guardianConsent: fc.constant(true),
  })
  .map(aProfileBody);

const weeks = fc.integer({ min: 4, max: 52 });

const someRace = fc
  .record({
    distance: fc.constantFrom(...raceDistances),
    date: day(0, 370),
    aim: fc.oneof(
      fc.constant({ kind: 'finish' }),
      fc.integer({ min: 1_000, max: 18_000 }).map((time) => ({ kind: 'time', time })),
    ),
    races: fc.uniqueArray(
      fc.record({
        name: fc.constant(''),
        distance: fc.constantFrom(...raceDistances),
        date: day(1, 300),
        priority: fc.constantFrom('B', 'C'),
      }),
      { maxLength: 6, selector: ({ date }) => date },
    ),
  })
  .map(({ races, ...goal }) => aGoalBody({ ...goal, races: races.filter(({ date }) => date < goal.date) }));

const someGoal = fc.oneof(
  { weight: 3, arbitrary: someRace },
  { weight: 1, arbitrary: fc.record({ weeks }).map(aFitnessBody) },
  { weight: 1, arbitrary: fc.record({ weeks, date: fc.option(day(7, 364)) }).map(aFromZeroBody) },
);

const someRanked = fc.record({
  priority: fc.constantFrom('A', 'B', 'C'),
  goal: fc.oneof(
    fc.record({
      kind: fc.constant('race'),
      distance: fc.constantFrom(...raceDistances),
      date: day(-30, 400),
      aim: fc.oneof(
        fc.constant({ kind: 'finish' }),
        fc.integer({ min: 720, max: 86_400 }).map((time) => ({ kind: 'time', time })),
      ),
    }),
    fc.record({ kind: fc.constant('fitness'), weeks: fc.integer({ min: 4, max: 52 }) }),
    fc.record({
      kind: fc.constant('from-zero'),
      weeks: fc.integer({ min: 4, max: 52 }),
      date: fc.option(day(-30, 400)),
    }),
  ),
});

const someChange = fc.oneof(
  fc.record({ kind: fc.constant('skip-week'), week: day(-400, 800) }),
  fc.record({ kind: fc.constant('move-race'), date: day(-400, 800) }),
  fc.record({ kind: fc.constantFrom('add-day', 'drop-day'), day: fc.constantFrom(...weekdays) }),
);

/** A body with one of its values, at any depth, replaced by anything JSON can say. */
const spoilt = (body: Record<string, unknown>) => {
  const paths = pathsOf(body);
  return fc
    .tuple(fc.constantFrom(...paths), fc.jsonValue())
    .map(([path, value]) => replaced(body, path, value) as Record<string, unknown>);
};
const pathsOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
    : [];
const replaced = (body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value;
  const copy: Record<string, unknown> = Array.isArray(body)
    ? (Object.assign([], body) as never)
    : { ...(body as Record<string, unknown>) };
  copy[key] = replaced(copy[key], rest, value);
  return copy;
};

describe('an answer to whatever is asked', () => {
  it('is an honest assessment or a refusal, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(someProfile, someGoal, async (athlete, goal) => {
        const { status, json } = await apiOn(memoryPorts())('assess', { body: { athlete, goal } });

        // Refusals of what contradicts the world, such as a race too near, are the exception here.
        if (status !== 200)
          expect({ status, type: json.type }).toEqual({ status: 400, type: '/problems/invalid-request' });
      }),
      { numRuns: 15 },
    );
  });

  it('is a season in which every goal is answered, whatever the year', async () => {
    const someYear = fc.array(someRanked, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(someProfile, someYear, fc.integer({ min: 4, max: 52 }), async (athlete, year, weeks) => {
        const goals = year.map((goal, index) => ({ ...goal, id: `goal-${index}` }));
        const { status, json } = await apiOn(memoryPorts())('assessSeason', { body: { athlete, goals, weeks } });

        expect([200, 400]).toContain(status);
        if (status === 200 && json.refusal === null)
          expect(json.places.length + json.declined.length).toBe(goals.length);
      }),
      { numRuns: 25 },
    );
  });

  it('is a comparison or a refusal, whatever is wondered about', async () => {
    await fc.assert(
      fc.asyncProperty(someProfile, someGoal, someChange, async (athlete, goal, change) => {
        const { status, json } = await apiOn(memoryPorts())('whatIf', { body: { athlete, goal, change } });

        expect([200, 400]).toContain(status);
        if (status === 200) expect(json.sentences.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });

  it('to a spoilt body is a success or a refusal that names the field, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt({ athlete: aProfileBody(), goal: aGoalBody() }), async (body) => {
        const { status, json } = await apiOn(memoryPorts())('assess', { body });

        if (status !== 200) {
          expect(status).toBe(400);
          expect(json.errors.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
