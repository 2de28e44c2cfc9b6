import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activityWeeks, daysOfMonth, monthsUntil } from '../../../frontend/activities/activity-weeks';
import { onPlannedTime, paceAlong, zonePlace } from '../../../frontend/activities/pace-line';
import { emptyRun, runOf } from '../../../frontend/activities/run-draft';
import type { ActivityView } from '../../../shared/contract/activity';
import { type PaceZones, zones } from '../../../shared/domain/fitness/fitness';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { addDays, type IsoDate, isoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { metres, seconds, secondsPerKm } from '../../../shared/domain/units/quantity';

const today = isoDate('2026-11-22');
const table: PaceZones = paceZones(secondsPerKm(290));

const run = (id: string, date: IsoDate, over: Partial<ActivityView> = {}): ActivityView => ({
  activityId: id,
  date,
  startedAt: `${date}T07:00:00.000Z`,
  utcOffset: 60,
  sport: 'run',
  title: '',
  distance: metres(8000),
  moving: seconds(2880),
  elapsed: seconds(2900),
  climb: null,
  averageHeartRate: null,
  maxHeartRate: null,
  hasTrace: false,
  from: { recordingId: id, source: 'manual', provenance: 'manual', device: null },
  alsoFrom: [],
  keptUntil: null,
  match: null,
  candidates: [],
  ...over,
});

describe('runs by week', () => {
  it('lose none, stand in their week, the latest first, and add up', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 90 }).map((back) => addDays(today, -back)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(days, (dates) => {
        const weeks = activityWeeks(dates.map((date, index) => run(`r${index}`, date)));

        expect(weeks.flatMap(({ activities }) => activities)).toHaveLength(dates.length);
        expect(weeks.map(({ monday }) => monday)).toEqual([...new Set(dates.map(mondayOf))].sort().reverse());
        for (const { activities, distance } of weeks) expect(distance).toBe(activities.length * 8000);
      }),
    );
  });

  it('can be asked for month by month', () => {
    expect(monthsUntil(isoDate('2027-01-05')).slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11']);
    expect(daysOfMonth('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(daysOfMonth('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });
});

describe('a run written by hand', () => {
  const asked = { today, units: 'km' as const, title: 'Run' };

  it('needs a distance and a time, and nothing else', () => {
    expect(runOf(emptyRun(today), asked)).toEqual({ faults: ['distance', 'duration'] });
    expect(runOf({ ...emptyRun(today), distance: '8,2', duration: '48:20' }, asked)).toEqual({
      date: today,
      time: null,
      sport: 'run',
      title: 'Run',
      distance: 8200,
      duration: 2900,
      averageHeartRate: null,
    });
  });

  it.each([
    ['date', { date: '2026-11-23' }],
    ['time', { time: '7:30' }],
    ['heartRate', { heartRate: '300' }],
    ['distance', { distance: '0.05' }],
  ])('says which answer is no good: %s', (fault, answer) => {
    const draft = { ...emptyRun(today), distance: '8', duration: '48:00', ...answer };

    expect(runOf(draft, asked)).toEqual({ faults: [fault] });
  });
});

describe('the line of pace', () => {
  it('finds an even pace again, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 900 }), (pace) => {
        const trace = Array.from({ length: 60 }, (_, index) => ({
          time: seconds(index * 10),
          distance: metres((index * 10 * 1000) / pace),
          heartRate: null,
          altitude: null,
        }));
        const found = paceAlong(trace);

        expect(found).toHaveLength(60);
        for (const moment of found) expect(moment.pace).toBeCloseTo(pace, 3);
      }),
    );
  });

  it('puts each moment into the step it fell in', () => {
    const stretches = [
      { ran: { from: 0, to: 100 }, planned: { from: 0, to: 200 } },
      { ran: { from: 100, to: 130 }, planned: { from: 200, to: 230 } },
    ];
    const at = (time: number) => ({ time, pace: 300 });

    expect(onPlannedTime([at(50), at(110), at(200)], stretches)).toEqual([at(100), at(210)]);
  });

  it('rises with speed, and gives the middle of a zone its number', () => {
    for (const zone of zones) {
      const middle = 2 / (1 / table[zone].slowest + 1 / table[zone].fastest);
      expect(zonePlace(middle, table)).toBeCloseTo(zone, 6);
    }
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 900 }), fc.integer({ min: 1, max: 60 }), (pace, slower) => {
        expect(zonePlace(pace + slower, table)).toBeLessThanOrEqual(zonePlace(pace, table));
        expect(zonePlace(pace, table)).toBeGreaterThanOrEqual(0);
        expect(zonePlace(pace, table)).toBeLessThanOrEqual(6.6);
      }),
    );
  });
});
