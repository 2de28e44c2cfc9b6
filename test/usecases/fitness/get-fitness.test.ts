import { beforeEach, describe, expect, it } from '@jest/globals';
import { fitnessReply } from '../../../shared/contract/fitness';
import { progressReply } from '../../../shared/contract/progress';
import type { KeptRecording } from '../../../shared/domain/activity/kept-recording';
import type { SourceKind } from '../../../shared/domain/activity/source';
import { from } from '../../../shared/domain/athlete/provenance';
import { metres, metresPerSecond, minutes, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';
import { coachRuns } from '../../../shared/usecases/activity/known-runs';
import { acceptZones } from '../../../shared/usecases/athlete/accept-zones';
import { athletePicture } from '../../../shared/usecases/athlete/athlete-picture';
import { saveAthlete } from '../../../shared/usecases/athlete/save-athlete';
import { getFitness } from '../../../shared/usecases/fitness/get-fitness';
import { getProgress } from '../../../shared/usecases/fitness/get-progress';
import { addGoal } from '../../../shared/usecases/goal/add-goal';
import { aGoal, aProfile } from '../../builders/athlete-profile';
import { resultOf } from '../../builders/result-of';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

const athleteId = 'athlete-a';
const dayInMs = 86_400_000;
let ports: MemoryPorts;
beforeEach(() => {
  ports = memoryPorts();
});

/** A recorded run so many days ago, with its fastest half hour at a pace in s/km. */
const aRecording = (kind: SourceKind, daysAgo: number, km: number, effort = 300): KeptRecording => {
  const startedAt = new Date(Date.parse('2026-11-21T09:00:00Z') - daysAgo * dayInMs).toISOString();
  const time = seconds(km * 350);
  const longEffort = {
    distance: metres(1_800_000 / effort),
    time: minutes(30),
    topSpeed: metresPerSecond(4),
    downhill: 0,
  };
  return from('upload', {
    ...{ id: `${kind}-${daysAgo}-${km}`, source: { kind, externalId: `${daysAgo}-${km}`, file: null } },
    ...{
      sport: 'run' as const,
      title: 'Run',
      startedAt,
      utcOffset: 60,
      distance: metres(km * 1000),
      moving: time,
      elapsed: time,
    },
    ...{
      climb: null,
      averageHeartRate: null,
      maxHeartRate: null,
      device: null,
      lapCount: 0,
      hasTrace: true,
      keptUntil: null,
    },
    digest: {
      bestEfforts: [{ distance: metres(5_000), time: seconds(5 * effort) }],
      longEfforts: [longEffort],
      paces: [{ pace: secondsPerKm(347.5), time }],
      heartRateShare: 0,
    },
  });
};

const keep = (...recordings: readonly KeptRecording[]) =>
  ports.recordings.put(
    athleteId,
    recordings.map((recording) => ({ recording, details: { laps: [], trace: [] } })),
  );
const fiveWeeks = (kind: SourceKind, effort = 300) =>
  Array.from({ length: 12 }, (_, place) => aRecording(kind, 1 + 3 * place, 10 + (place % 4), effort));
const profile = (changes = {}) => saveAthlete(ports)({ athleteId, body: aProfile(changes) });
const fitness = async () => {
  return fitnessReply.parse(resultOf(await getFitness(ports)({ athleteId })));
};
const progress = async () => {
  return progressReply.parse(resultOf(await getProgress(ports)({ athleteId })));
};
const pictureNow = async () =>
  athletePicture(aProfile(), aGoal(), {
    runs: await coachRuns(ports)(athleteId, 'Europe/Madrid'),
    today: (await fitness()).today,
  });

describe('fitness', () => {
  it('of someone new is empty, and says what runs would fill in', async () => {
    await keep(...fiveWeeks('archive'));
    const { threshold, proposal, suggestions, weeks, load } = await fitness();

    expect({ threshold, proposal }).toEqual({ threshold: null, proposal: null });
    expect(suggestions).toMatchObject({ longestRun: 13_000, restsOn: ['archive'] });
    expect(suggestions.recentVolumes?.every((volume) => volume > 20_000)).toBe(true);
    expect(weeks.at(-1)).toMatchObject({ monday: '2026-11-16', planned: null, done: { restsOn: ['archive'] } });
    expect(load.days.at(-1)?.planned).toBe(false);
  });

  it('starts its load from what was told where runs are too few, and says so', async () => {
    await profile();

    const { load } = await fitness();
    expect(load).toMatchObject({ startsFrom: 'profile', restsOn: ['profile'] });
    expect(load.days.at(-1)?.fitness).toBeGreaterThan(20);
  });

  it('proposes zones that training speaks for, and sets them only when they are taken', async () => {
    await profile({ results: [], threshold: 320 });
    await keep(...fiveWeeks('fit', 285));
    const { proposal } = await fitness();
    if (proposal === null) throw new Error('Nothing is proposed.');

    expect(proposal).toMatchObject({ from: 320, to: 294, confidence: 'medium', restsOn: ['fit'] });
    expect(proposal.evidence).toHaveLength(3);
    expect(proposal.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(proposal.tempo.after.fastest).toBeLessThan(proposal.tempo.before.fastest);
    expect((await fitness()).threshold?.pace).toBe(320);

    const taken = { athleteId, key: 'key', params: { proposalId: proposal.id }, body: { applyToPlan: true } };
    const [once, again] = [await acceptZones(ports)(taken), await acceptZones(ports)(taken)];
    expect(once).toMatchObject({
      status: 'done',
      value: { athlete: { profile: { threshold: 294 } }, adaptation: null },
    });
    expect(again).toEqual(once);
    expect((await fitness()).proposal).toBeNull();
    expect((await ports.athletes.find(athleteId))?.zonesBefore).toEqual([
      { until: '2026-11-21', threshold: 320, rows: {} },
    ]);
  });

  it('knows no proposal but its own', async () => {
    await profile({ results: [], threshold: 320 });
    const asked = { athleteId, key: 'key', params: { proposalId: '294_other' }, body: { applyToPlan: false } };

    expect(await acceptZones(ports)(asked)).toMatchObject({ status: 'refused', kind: 'not-found' });
  });
});

describe('what a coach is shown', () => {
  it('is filled from the runs where they are a record of the last weeks', async () => {
    await profile();
    await keep(...fiveWeeks('fit'));
    const { recent } = await pictureNow();

    expect(recent.weeklyVolumes).toEqual((await fitness()).suggestions.recentVolumes);
    expect(recent.longestRun).toBe(13_000);
  });

  it('never changes by what comes from Strava, nor does what is kept or proposed', async () => {
    await profile({ threshold: 320 });
    await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    await keep(...fiveWeeks('fit'));
    const [picture, before, ahead] = [await pictureNow(), await fitness(), await progress()];

    await keep(...fiveWeeks('strava', 240), aRecording('strava', 5, 42, 230));
    const after = await fitness();

    expect(await pictureNow()).toEqual(picture);
    for (const part of ['threshold', 'proposal', 'suggestions'] as const) expect(after[part]).toEqual(before[part]);
    expect(await progress()).toEqual(ahead);
    // Its owner sees it all the same.
    expect(after.bestEfforts.some(({ restsOn }) => restsOn.includes('strava'))).toBe(true);
  });

  it('may hold it where the operator has Strava’s agreement', async () => {
    await profile();
    await keep(...fiveWeeks('strava', 240));
    const closed = await pictureNow();
    ports = { ...ports, stravaForCoaching: () => true };

    expect((await pictureNow()).fitness.threshold).toBeLessThan(closed.fitness.threshold);
  });
});

describe('progress', () => {
  it('says what is missing while nothing is known', async () => {
    expect(await progress()).toMatchObject({
      ...{ goal: null, onTodaysForm: null, onRaceDay: null, points: [], confidence: 'low' },
      missing: ['profile', 'race-goal', 'result-or-efforts', 'recent-runs', 'long-run'],
    });
  });

  it('promises no time from a guess', async () => {
    await profile({ results: [] });
    await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });

    expect(await progress()).toMatchObject({ onTodaysForm: null, goalLine: 6_150, missing: ['result-or-efforts'] });
  });

  it('tells the way to race day in ranges, how the goal stands to it, and what would narrow it', async () => {
    await profile();
    await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    const reply = await progress();

    expect(reply).toMatchObject({ goal: { distance: 'half', raceDay: '2027-03-14' }, goalLine: 6_150, missing: [] });
    expect(reply.points.at(-1)).toMatchObject({ date: '2027-03-14', kind: 'forecast', band: reply.onRaceDay });
    expect(reply.onRaceDay?.median).toBeLessThan(reply.onTodaysForm?.median ?? 0);
    expect(reply.evidence).toMatchObject([{ kind: 'race', weight: 1, activityId: null, restsOn: ['profile'] }]);
    expect(reply.levers.map(({ kind }) => kind)).toContain('long-runs');
    expect(reply.status?.by.least).toBeLessThan(reply.status?.by.most ?? 0);
  });

  it('keeps the first forecast of a week, and holds it against the result', async () => {
    await profile();
    await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    const { onRaceDay } = await progress();
    ports.clock.pass(24 * 60 * 120);
    expect((await progress()).record).toEqual([]);

    const race = { kind: 'race', distance: 21_098, time: 6_200, date: '2027-03-14' };
    await profile({ results: [race] });
    const { record } = await progress();
    expect(record).toMatchObject([
      { race: { distance: 'half', date: '2027-03-14' }, predictedOn: '2026-11-21', band: onRaceDay },
    ]);
    expect(record[0]?.result).toEqual({ time: 6_200, activityId: null, restsOn: ['profile'] });
  });

  it('keeps one forecast a week, however often it is asked', async () => {
    await profile();
    await addGoal(ports)({ athleteId, key: 'goal', body: aGoal() });
    await progress();
    await profile({ results: [], threshold: 260 });
    await progress();

    expect(await ports.predictions.list(athleteId)).toHaveLength(1);
    ports.clock.pass(2 * 24 * 60);
    await progress();
    expect(await ports.predictions.list(athleteId)).toHaveLength(2);
  });
});
