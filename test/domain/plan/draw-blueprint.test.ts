import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { drawBlueprint } from '../../../shared/domain/plan/draw-blueprint';
import { isoDate } from '../../../shared/domain/units/calendar';
import { kilometres, minutes, secondsPerKm } from '../../../shared/domain/units/quantity';
import { randomAthletes } from '../../builders/random-athlete';

const halfMarathoner: Picture = {
  ageBand: '35-49',
  experience: 'intermediate',
  injuredLately: false,
  fitness: {
    score: 41,
    threshold: secondsPerKm(297),
    method: 'manual',
    confidence: 'medium',
    evidence: [],
    warning: null,
  },
  recent: { weeklyVolumes: [38, 38, 38, 38].map(kilometres), longestRun: kilometres(14) },
  schedule: {
    runDays: ['tue', 'wed', 'fri', 'sun'],
    longRunDay: 'sun',
    blockedDates: [],
    maxMinutes: {},
    peakVolume: null,
  },
  strength: { sessionsPerWeek: 1, equipment: 'none', minutes: 30 },
  goal: { kind: 'race', distance: 'half', date: isoDate('2027-02-28'), aim: { kind: 'time', time: minutes(105) } },
  supportingRaces: [],
  startsOn: isoDate('2026-11-25'),
  words: '',
};

const drawn = (picture: Picture) => {
  const outcome = drawBlueprint(picture);
  if (outcome.status === 'refused') throw new Error(outcome.refusal.sentence);
  return outcome.blueprint;
};

describe('a blueprint', () => {
  it('leads from the first day to the race through every phase', () => {
    const { weeks, raceDay, label } = drawn(halfMarathoner);

    expect(label).toBe('full');
    expect(raceDay).toBe('2027-02-28');
    expect(weeks).toHaveLength(14);
    expect([...new Set(weeks.map(({ phase }) => phase))]).toEqual(['base', 'build', 'sharpen', 'taper', 'race']);
    expect(weeks.at(-1)?.days.find(({ role }) => role === 'race')?.date).toBe('2027-02-28');
  });

  it('puts no session before the first day of a plan that starts in mid-week', () => {
    const [first] = drawn(halfMarathoner).weeks;

    expect(first?.days.slice(0, 2).map(({ role }) => role)).toEqual(['rest', 'rest']);
  });

  it('begins with what is run now, also for a race shorter than its long runs', () => {
    const much: Picture = {
      ...halfMarathoner,
      startsOn: isoDate('2026-11-23'),
      recent: { weeklyVolumes: [62, 62, 62, 62].map(kilometres), longestRun: kilometres(18) },
      goal: { kind: 'race', distance: '5K', date: isoDate('2027-02-28'), aim: { kind: 'finish' } },
    };

    expect(drawn(much).weeks[0]?.volume).toBeGreaterThan(0.95 * 62_000 - 500);
  });

  it('makes the easy runs of the taper shorter than the same weekday had before', () => {
    const { weeks } = drawn(halfMarathoner);
    const training = weeks
      .filter(({ phase, recovery }) => phase !== 'taper' && phase !== 'race' && !recovery)
      .slice(-4);
    const taper = weeks.filter(({ phase }) => phase === 'taper' || phase === 'race').flatMap(({ days }) => days);

    for (const { weekday, distance, role } of taper.filter(({ role }) => role === 'easy' || role === 'long')) {
      const usual = training.flatMap(({ days }) => days).filter((day) => day.weekday === weekday && day.distance > 0);
      const mean = usual.reduce((sum, day) => sum + day.distance, 0) / Math.max(1, usual.length);
      if (usual.length > 0) expect(`${role} ${distance <= 0.88 * mean + 1}`).toBe(`${role} true`);
    }
  });

  it('recovers after two or three loaded weeks and lets volume rise in between', () => {
    const { weeks } = drawn(halfMarathoner);

    expect(weeks.filter(({ recovery }) => recovery).map(({ number }) => number)).toEqual([4, 7, 10]);
    for (const { number, volume } of weeks.filter(({ recovery }) => recovery)) {
      expect(volume).toBeLessThan(0.85 * (weeks[number - 2]?.volume ?? 0));
    }
  });

  it('keeps every session on the athlete’s own days and off the blocked ones', () => {
    for (const picture of randomAthletes(100, 5, { goals: ['5K', '10K', 'half', 'marathon'] })) {
      const outcome = drawBlueprint(picture);
      if (outcome.status === 'refused') continue;
      const days = outcome.blueprint.weeks.flatMap((week) => week.days);
      const running = days.filter(({ distance }) => distance > 0);

      expect(running.filter(({ weekday }) => !picture.schedule.runDays.includes(weekday))).toEqual([]);
      expect(days.filter(({ date, role }) => role !== 'rest' && picture.schedule.blockedDates.includes(date))).toEqual(
        [],
      );
    }
  });

  it('moves strength away from the day before hard running', () => {
    const { weeks } = drawn(halfMarathoner);
    const days = weeks.flatMap((week) => week.days);

    expect(days.some(({ strength }) => strength)).toBe(true);
    for (const [index, day] of days.entries()) {
      if (day.strength) expect(['long', 'quality', 'race']).not.toContain(days[index + 1]?.role);
    }
  });

  it('refuses a marathon under 18 and offers a shorter race', () => {
    const outcome = drawBlueprint({
      ...halfMarathoner,
      ageBand: '16-17',
      goal: { kind: 'race', distance: 'marathon', date: isoDate('2027-04-18'), aim: { kind: 'finish' } },
    });

    expect(outcome).toMatchObject({ status: 'refused', refusal: { type: 'age' } });
  });

  it('refuses a race the long run cannot reach and says how many weeks would do', () => {
    const outcome = drawBlueprint({
      ...halfMarathoner,
      recent: { weeklyVolumes: [20, 20, 20, 20].map(kilometres), longestRun: kilometres(8) },
      goal: { kind: 'race', distance: 'marathon', date: isoDate('2027-01-31'), aim: { kind: 'finish' } },
    });

    expect(outcome).toMatchObject({ status: 'refused', refusal: { type: 'reach' } });
    if (outcome.status === 'refused') expect(outcome.refusal.offers[0]?.sentence).toMatch(/at least \d+ weeks later/);
  });

  it('declines by name a race that comes too close to the goal', () => {
    const { limitations } = drawn({
      ...halfMarathoner,
      supportingRaces: [{ distance: '10K', date: isoDate('2027-02-20'), priority: 'C' }],
    });

    expect(limitations.map(({ sentence }) => sentence).join()).toContain('The 10K on 20 February 2027 is left out');
  });
});
