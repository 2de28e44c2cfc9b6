import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { housePlan } from '../../../../shared/coach/house/house-plan';
import type { MatchedRun, PlannedRun, RunWord } from '../../../../shared/domain/activity/match/match';
import { matchRuns } from '../../../../shared/domain/activity/match/match-runs';
import { isRunKind } from '../../../../shared/domain/session/implied-parts';
import { addDays, mondayOf } from '../../../../shared/domain/units/calendar';
import { athletes } from '../../../builders/random-athlete';
import { aMatchedRun, aMonday, aPlannedRun } from '../../../builders/runs/planned-runs';

const sunday = addDays(aMonday, 6);
const matched = (
  sessions: readonly PlannedRun[],
  runs: readonly MatchedRun[],
  words: readonly RunWord[] = [],
  today = sunday,
) => {
  const { matches, questions } = matchRuns(sessions, runs, words, today);
  return {
    matches: matches.map(({ kind, runIds, sessionIds }) => [kind, runIds.join('+'), sessionIds.join('+')]),
    questions: questions.map(({ runId, sessionIds }) => [runId, sessionIds.join('|')]),
  };
};
const word = (recordingId: string, ...sessionIds: readonly string[]): RunWord => ({
  ...{ recordingId, startedAt: aMatchedRun(recordingId, 0, 1).startedAt, sessionIds },
});

describe('a run on the day of a session', () => {
  it.each([
    ['as planned', 10, 10],
    ['a fifth short', 8, 10],
    ['cut to half', 15, 30],
    ['twice as long', 16, 8],
  ])('is it: %s', (_, ran, planned) => {
    expect(matched([aPlannedRun('s', 1, planned)], [aMatchedRun('r', 1, ran)])).toEqual({
      matches: [['exact', 'r', 's']],
      questions: [],
    });
  });

  it.each([
    ['a short jog on the day of a long run', 5, 30],
    ['far more than twice', 24, 8],
  ])('is asked about where it may be another: %s', (_, ran, planned) => {
    expect(matched([aPlannedRun('s', 6, planned, { kind: 'long' })], [aMatchedRun('r', 6, ran)])).toEqual({
      matches: [],
      questions: [['r', 's']],
    });
  });

  it('leaves the long run to the long run', () => {
    const runs = [aMatchedRun('jog', 6, 4), aMatchedRun('long', 6, 28)];

    expect(matched([aPlannedRun('s', 6, 30, { kind: 'long' })], runs).matches).toEqual([['exact', 'long', 's']]);
  });

  it('goes by time where the distance says otherwise, as in the hills', () => {
    const slow = aMatchedRun('r', 2, 9, { moving: 90 * 60 });

    expect(matched([aPlannedRun('s', 2, 15)], [slow]).matches).toEqual([['exact', 'r', 's']]);
    // A treadmill that told no distance is known by its time, and by nothing else.
    const indoors = (minutes: number) => [aMatchedRun('r', 2, 0, { moving: minutes * 60 })];
    expect(matched([aPlannedRun('s', 2, 10)], indoors(60)).matches).toHaveLength(1);
    expect(matched([aPlannedRun('s', 2, 10)], indoors(20)).matches).toEqual([]);
  });

  it('is no strength workout', () => {
    expect(matched([aPlannedRun('s', 2, 0, { kind: 'strength' })], [aMatchedRun('r', 2, 8)])).toEqual({
      matches: [],
      questions: [],
    });
  });

  it('is asked about where two fit alike and one is left over', () => {
    const twoRuns = [aMatchedRun('a', 1, 10), aMatchedRun('b', 1, 10.2)];
    expect(matched([aPlannedRun('s', 1, 10)], twoRuns)).toEqual({
      matches: [],
      questions: [
        ['a', 's'],
        ['b', 's'],
      ],
    });
    const twoSessions = [aPlannedRun('s', 1, 8), aPlannedRun('t', 1, 8.2)];
    expect(matched(twoSessions, [aMatchedRun('r', 1, 8.1)]).questions).toHaveLength(1);
    // One of them plainly better is that one.
    expect(matched([aPlannedRun('s', 1, 10)], [aMatchedRun('a', 1, 10), aMatchedRun('b', 1, 8.5)]).matches).toEqual([
      ['exact', 'a', 's'],
    ]);
  });
});

describe('several on a day', () => {
  it('are told apart by their lengths', () => {
    const sessions = [aPlannedRun('short', 3, 6), aPlannedRun('far', 3, 14)];
    const runs = [aMatchedRun('a', 3, 14.4), aMatchedRun('b', 3, 5.7, { startedAt: `${aMonday}T17:00:00Z` })];

    expect(matched(sessions, runs).matches.toSorted()).toEqual([
      ['exact', 'a', 'far'],
      ['exact', 'b', 'short'],
    ]);
  });

  it('are one run for two or three sessions', () => {
    const two = [aPlannedRun('a', 3, 6), aPlannedRun('b', 3, 9)];

    expect(matched(two, [aMatchedRun('r', 3, 15.5)]).matches).toEqual([['merged', 'r', 'a+b']]);
    expect(matched([...two, aPlannedRun('c', 3, 5)], [aMatchedRun('r', 3, 20)]).matches).toEqual([
      ['merged', 'r', 'a+b+c'],
    ]);
  });

  it('are two, three or four runs for one session, in order of their start', () => {
    const at = (hour: number) => ({ startedAt: `2026-11-19T${String(hour).padStart(2, '0')}:00:00Z` });
    const parts = [aMatchedRun('z', 3, 2, at(7)), aMatchedRun('y', 3, 7, at(8)), aMatchedRun('x', 3, 3, at(9))];

    expect(matched([aPlannedRun('s', 3, 12)], parts).matches).toEqual([['split', 'z+y+x', 's']]);
    expect(matched([aPlannedRun('s', 3, 14)], [...parts, aMatchedRun('w', 3, 2, at(10))]).matches).toEqual([
      ['split', 'z+y+x+w', 's'],
    ]);
    // Beside a session that was run as planned.
    expect(
      matched([aPlannedRun('s', 3, 12), aPlannedRun('t', 3, 20)], [...parts, aMatchedRun('u', 3, 20)]).matches,
    ).toEqual([
      ['exact', 'u', 't'],
      ['split', 'z+y+x', 's'],
    ]);
  });
});

describe('a run on another day of the week', () => {
  it('is the one session it is like, once that session’s day has come', () => {
    const sessions = [aPlannedRun('tue', 1, 12), aPlannedRun('sun', 6, 25)];

    expect(matched(sessions, [aMatchedRun('r', 2, 12)]).matches).toEqual([['moved', 'r', 'tue']]);
    const early = [aMatchedRun('r', 5, 25)];
    expect(matched(sessions, early, [], addDays(aMonday, 5))).toEqual({ matches: [], questions: [['r', 'sun']] });
    expect(matched(sessions, early).matches).toEqual([['moved', 'r', 'sun']]);
  });

  it('is asked about where it is like two, likest first, or another run is like the same', () => {
    const sessions = [aPlannedRun('tue', 1, 9), aPlannedRun('fri', 4, 10)];

    expect(matched(sessions, [aMatchedRun('r', 2, 10)]).questions).toEqual([['r', 'fri|tue']]);
    expect(matched([aPlannedRun('tue', 1, 10)], [aMatchedRun('a', 2, 10), aMatchedRun('b', 3, 10)]).questions).toEqual([
      ['a', 'tue'],
      ['b', 'tue'],
    ]);
  });

  it('is asked about where the day says one thing and the length another', () => {
    const sessions = [aPlannedRun('easy', 1, 8), aPlannedRun('tempo', 3, 13)];

    expect(matched(sessions, [aMatchedRun('r', 1, 13)]).questions).toEqual([['r', 'tempo|easy']]);
  });

  it('is nothing where nothing is like it, or it lies in another week', () => {
    const sessions = [aPlannedRun('sun', 6, 25)];

    expect(matched(sessions, [aMatchedRun('r', 2, 12)])).toEqual({ matches: [], questions: [] });
    expect(matched(sessions, [aMatchedRun('r', 7, 25)], [], addDays(aMonday, 13))).toEqual({
      matches: [],
      questions: [],
    });
  });
});

describe('the athlete’s word', () => {
  const sessions = [aPlannedRun('mon', 0, 10), aPlannedRun('tue', 1, 10)];

  it('wins over every likeness, for one, several or no session', () => {
    const run = [aMatchedRun('r', 0, 10)];

    expect(matched(sessions, run, [word('r', 'tue')]).matches).toEqual([['linked', 'r', 'tue']]);
    expect(matched(sessions, run, [word('r', 'mon', 'tue')]).matches).toEqual([['linked', 'r', 'mon+tue']]);
    expect(matched(sessions, run, [word('r')])).toEqual({ matches: [], questions: [] });
    expect(matchRuns(sessions, run, [word('r')], sunday).apart).toEqual(['r']);
    // A session that is gone from the plan is no word on the others.
    expect(matchRuns(sessions, run, [word('r', 'of another plan')], sunday).apart).toEqual([]);
  });

  it('holds for another recording of the run once the one it was said of is gone, and for no other run', () => {
    const later = aMatchedRun('file', 0, 4, { startedAt: `${aMonday}T07:02:30Z` });
    const evening = aMatchedRun('evening', 0, 4, { startedAt: `${aMonday}T18:00:00Z` });

    expect(matched(sessions, [later], [word('strava', 'tue')]).matches).toEqual([['linked', 'file', 'tue']]);
    expect(matched(sessions, [evening], [word('strava', 'tue')]).matches).toEqual([]);
    // Of a run that is there it is said of that run alone.
    const both = [aMatchedRun('strava', 0, 10), later];
    expect(matched(sessions, both, [word('strava', 'tue')]).matches).toContainEqual(['linked', 'strava', 'tue']);
  });
});

const aWeek = fc.array(fc.record({ day: fc.nat(6), km: fc.double({ min: 2, max: 35, noNaN: true }) }), {
  maxLength: 9,
});
const weeks = fc.record({
  planned: aWeek.map((days) => days.map(({ day, km }, place) => aPlannedRun(`s${place}`, day, km))),
  runs: aWeek.map((days) =>
    days.map(({ day, km }, place) =>
      aMatchedRun(`r${place}`, day, km, { startedAt: `${addDays(aMonday, day)}T0${place}:00:00Z` }),
    ),
  ),
  today: fc.nat(8).map((day) => addDays(aMonday, day)),
  said: fc.array(fc.tuple(fc.nat(8), fc.array(fc.nat(8), { maxLength: 2 })), { maxLength: 2 }),
});
const saidOf = (said: readonly (readonly [number, readonly number[]])[], runs: readonly MatchedRun[]): RunWord[] =>
  said.flatMap(([place, named]) => {
    const run = runs[place];
    if (run === undefined) return [];
    return [{ recordingId: run.id, startedAt: run.startedAt, sessionIds: named.map((one) => `s${one}`) }];
  });

describe('in any week', () => {
  it('no run and no session is in two matches, nothing is matched and asked about, and the order does not matter', () => {
    fc.assert(
      fc.property(weeks, fc.func(fc.integer()), ({ planned, runs, today, said }, key) => {
        const words = saidOf(said, runs);
        const { matches, questions } = matchRuns(planned, runs, words, today);
        const used = matches.flatMap(({ runIds, sessionIds }) => [...runIds, ...sessionIds]);
        expect(new Set(used).size).toBe(used.length);
        const asked = questions.flatMap(({ runId, sessionIds }) => [runId, ...sessionIds]);
        expect(asked.filter((id) => used.includes(id))).toEqual([]);
        for (const { sessionIds } of questions) expect(sessionIds.length).toBeGreaterThan(0);

        const shuffled = <One extends Readonly<{ id: string }>>(all: readonly One[]) =>
          all.toSorted((one, other) => key(one.id) - key(other.id));
        const again = matchRuns(shuffled(planned), shuffled(runs), words, today);
        const sets = (found: typeof matches) =>
          found
            .map(({ kind, runIds, sessionIds }) => [kind, ...runIds.toSorted(), ...sessionIds.toSorted()].join())
            .toSorted();
        expect(sets(again.matches)).toEqual(sets(matches));
        expect(again.questions.map(({ runId }) => runId).toSorted()).toEqual(
          questions.map(({ runId }) => runId).toSorted(),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('nothing is guessed that lies to come, in another week, or is not like it', () => {
    fc.assert(
      fc.property(weeks, ({ planned, runs, today }) => {
        const sessionOf = new Map(planned.map((one) => [one.id, one]));
        const runOf = new Map(runs.map((one) => [one.id, one]));
        for (const { kind, runIds, sessionIds } of matchRuns(planned, runs, [], today).matches) {
          if (kind !== 'exact' && kind !== 'moved') continue;
          const [session, run] = [sessionOf.get(sessionIds[0] ?? ''), runOf.get(runIds[0] ?? '')];
          if (session === undefined || run === undefined) throw new Error('Unknown ids.');
          const ratio = run.distance / session.distance;
          expect(kind === 'exact').toBe(session.date === run.date);
          if (kind === 'moved') {
            expect(session.date <= today).toBe(true);
            expect(mondayOf(session.date)).toBe(mondayOf(run.date));
          }
          const most = kind === 'moved' ? 1.25 : 2;
          expect(ratio).toBeGreaterThanOrEqual(1 / most - 1e-9);
          expect(ratio).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a plan that is run as written', () => {
  it('is matched session by session; with a watch’s errors', () => {
    fc.assert(
      fc.property(
        athletes(),
        fc.infiniteStream(fc.double({ min: 0.94, max: 1.06, noNaN: true })),
        (picture, errors) => {
          const drawn = housePlan(picture);
          if (drawn.status === 'refused') return;
          const sessions = drawn.weeks.flatMap((week) => week.sessions).filter(({ kind }) => isRunKind(kind));
          const runs = sessions.map(({ id, date, distance, duration }): MatchedRun => {
            const error = errors.next().value;
            return {
              id: `run of ${id}`,
              ids: [],
              date,
              startedAt: `${date}T07:00:00Z`,
              distance: distance * error,
              moving: duration * error,
            };
          });
          const { matches, questions } = matchRuns(sessions, runs, [], sessions.at(-1)?.date ?? aMonday);
          expect(questions).toEqual([]);
          expect(matches).toHaveLength(sessions.length);
          for (const { kind, runIds, sessionIds } of matches)
            expect([kind, runIds]).toEqual(['exact', [`run of ${sessionIds[0]}`]]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
