import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replanWeek } from '../../../shared/domain/adjustment/replan-week';
import { isRunKind } from '../../../shared/domain/session/implied-parts';
import { isHardSession } from '../../../shared/domain/session/is-hard-session';
import { addDays, daysBetween, type IsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { randomPlans } from '../../builders/adjustments';
import { anAthlete } from '../../builders/an-athlete';
import { goodPlan } from '../../builders/plans/a-plan';
import { atHand } from '../../builders/plans/plan-at-hand';

const everyDay = anAthlete({
  schedule: { ...anAthlete().schedule, runDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
});
const plan = atHand(goodPlan({}, everyDay));
const tuesday = isoDate('2027-02-02');

describe('a week with busy days', () => {
  it('moves the hard session one day on and leaves the rest alone', () => {
    const { moved, dropped, weeks } = replanWeek(plan, { week: 5, busy: [tuesday] });

    expect(dropped).toEqual([]);
    expect(moved.map(({ session: { kind }, to }) => [kind, Math.abs(daysBetween(tuesday, to))])).toEqual([
      ['tempo', 1],
    ]);
    expect(weeks.filter((week, index) => week !== plan.weeks[index]).map(({ number }) => number)).toEqual([5]);
  });

  it('drops what finds no place, with the reason, and never doubles up', () => {
    const busy = [0, 1, 2, 3, 4].map((day) => addDays(isoDate('2027-02-01'), day));
    const { weeks, dropped } = replanWeek(plan, { week: 5, busy });
    const left = weeks[4]?.sessions ?? [];

    expect(dropped).toHaveLength(2);
    expect(dropped[0]?.sentence).toContain('not made up for');
    expect(new Set(left.map(({ date }) => date)).size).toBe(left.length);
  });

  it('changes nothing when nothing stands on those days', () => {
    expect(replanWeek(plan, { week: 5, busy: [isoDate('2027-02-01')] }).weeks).toBe(plan.weeks);
  });

  it('leaves what is past where it is', () => {
    const later = { ...plan, today: addDays(tuesday, 1) };

    expect(replanWeek(later, { week: 5, busy: [tuesday] }).weeks).toBe(plan.weeks);
  });
});

describe('busy days in random plans', () => {
  const plans = randomPlans(20, 977).map((one) => atHand(one));
  const requests = fc
    .record({
      from: fc.constantFrom(...plans),
      place: fc.double({ min: 0, max: 0.9999, noNaN: true }),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ from, place, days }) => {
      const week = from.weeks[Math.floor(place * from.weeks.length)] as (typeof from.weeks)[number];
      return { from, week, busy: days.map((day): IsoDate => addDays(week.monday, day)) };
    });

  it('leave nothing on a busy day, nothing twice, no hard days side by side, and other weeks as they were', () => {
    fc.assert(
      fc.property(requests, ({ from, week, busy }) => {
        const { weeks, moved, dropped } = replanWeek(from, { week: week.number, busy });
        const now = weeks.find(({ number }) => number === week.number)?.sessions ?? [];
        const runs = now.filter(({ kind }) => isRunKind(kind));
        const hard = weeks.flatMap(({ sessions }) => sessions).filter(isHardSession);
        const wasHard = from.weeks.flatMap(({ sessions }) => sessions).filter(isHardSession);
        const closest = (sessions: typeof hard) =>
          Math.min(9, ...sessions.slice(1).map(({ date }, index) => daysBetween(sessions[index]?.date ?? date, date)));

        expect(now.filter(({ date, kind }) => busy.includes(date) && kind !== 'race')).toEqual([]);
        expect(new Set(runs.map(({ date }) => date)).size).toBe(runs.length);
        expect(closest(hard)).toBeGreaterThanOrEqual(Math.min(closest(wasHard), 2));
        expect(now.length + dropped.length).toBe(week.sessions.length);
        expect(moved.every(({ to }) => !from.picture.schedule.blockedDates.includes(to))).toBe(true);
        weeks.forEach((one, index) => {
          if (one.number !== week.number) expect(one).toBe(from.weeks[index]);
        });
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
