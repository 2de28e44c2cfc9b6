import { describe, expect, it } from '@jest/globals';
import { housePlan } from '../../../shared/coach/house/house-plan';
import { isoDate } from '../../../shared/domain/units/calendar';
import { minutes, seconds } from '../../../shared/domain/units/quantity';
import { anAthlete } from '../../builders/an-athlete';
import { randomAthletes } from '../../builders/random-athlete';

const drawn = (picture: Parameters<typeof housePlan>[0]) => {
  const plan = housePlan(picture);
  return plan.status === 'drawn' ? [{ picture, ...plan }] : [];
};
const any = randomAthletes(120, 31).flatMap(drawn);
const fromZero = randomAthletes(40, 9, { goals: ['from-zero'] }).flatMap(drawn);
const fitness = randomAthletes(25, 4, { goals: ['fitness'] }).flatMap(drawn);

describe('what a house plan says of itself', () => {
  it('calls one week the biggest, and only the one that is', () => {
    for (const { blueprint, weeks } of any) {
      const said = weeks.filter(({ focus }) => /^The (biggest|heaviest) week/.test(focus));

      expect(said.length).toBeLessThanOrEqual(1);
      for (const { number } of said)
        expect(blueprint.weeks.filter(({ volume }) => volume === blueprint.peakVolume).map((it) => it.number)).toEqual([
          number,
        ]);
    }
  });

  it('promises more of the same, or a longer long run, only where there is', () => {
    for (const { blueprint, weeks } of any)
      for (const { number, focus } of weeks) {
        const [before, week] = [blueprint.weeks[number - 2], blueprint.weeks[number - 1]];
        if (focus.includes('a little more of it')) expect(week?.volume).toBeGreaterThan(before?.volume ?? 0);
        if (focus.includes('a long run that grows')) expect(week?.longRun).toBeGreaterThan(before?.longRun ?? 0);
      }
  });

  it('calls one long run the last', () => {
    for (const { weeks } of any) {
      const notes = weeks.flatMap(({ sessions }) => sessions.map(({ note }) => note));
      expect(notes.filter((note) => note.startsWith('The last run that counts as long')).length).toBeLessThanOrEqual(1);
    }
  });

  it('speaks on the way from zero of no long run, no strides and no build', () => {
    expect(fromZero.length).toBeGreaterThan(10);
    for (const { weeks } of fromZero)
      for (const { focus, sessions } of weeks) {
        expect(focus).not.toMatch(/long run|strides|bores/);
        for (const { note } of sessions) expect(note).not.toMatch(/the build/);
      }
  });

  it('asks no patience of a fitness, and knows no pace of one', () => {
    for (const { weeks } of fitness)
      for (const { note } of weeks.flatMap(({ sessions }) => sessions)) expect(note).not.toMatch(/{goal} (pace|will)/);
  });
});

const half = (weeksAway: number, time: number) =>
  anAthlete({
    startsOn: isoDate('2026-11-23'),
    goal: {
      kind: 'race',
      distance: 'half',
      date: isoDate(weeksAway === 3 ? '2026-12-13' : '2027-03-14'),
      aim: { kind: 'time', time: seconds(time) },
    },
  });
const raceOf = (picture: ReturnType<typeof half>) => drawn(picture)[0]?.weeks.at(-1)?.sessions.at(-1);

describe('a time that a plan cannot train for', () => {
  it('is neither the pace nor the advice of a race day three weeks away', () => {
    const toFinish = { ...half(3, 6_300), goal: { ...half(3, 6_300).goal, aim: { kind: 'finish' } as const } };
    const [hurried, calm] = [raceOf(half(3, 6_300)), raceOf(toFinish as never)];

    expect(hurried?.kind).toBe('race');
    expect(hurried?.note).toBe(calm?.note);
    expect(hurried?.duration).toBe(calm?.duration);
  });

  it('is named where it asks for more than the form of race day, and only there', () => {
    const said = (time: number) => drawn(half(16, time))[0]?.blueprint.limitations.map(({ sentence }) => sentence);

    expect(said(minutes(65))).toContain(
      'Race pace in this plan comes from the form that race day may bring; 1:05:00 asks for more.',
    );
    expect(said(minutes(150))?.join(' ')).not.toContain('asks for more');
  });
});

it('a long run that moves for the rest before a race on Monday is not said to move for a blocked day', () => {
  const [plan] = drawn(
    anAthlete({
      startsOn: isoDate('2026-11-23'),
      goal: { kind: 'race', distance: '5K', date: isoDate('2027-01-18'), aim: { kind: 'finish' } },
    }),
  );

  expect(plan?.blueprint.limitations.map(({ code }) => code)).not.toContain('long-run-moved');
  // The race opens the last week, which holds no other running.
  expect(plan?.weeks.at(-1)?.focus).toMatch(/^Race day opens this week/);
});
