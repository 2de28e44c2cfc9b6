import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { draftOf, reportOf, tellableDays } from '../../../frontend/log/log-draft';
import { sessionReport } from '../../../shared/contract/session-log';
import { sessionOutcomes } from '../../../shared/domain/log/session-log';
import { addDays, daysBetween, isoDate } from '../../../shared/domain/units/calendar';
import { metres, seconds } from '../../../shared/domain/units/quantity';

const planned = { date: isoDate('2026-12-01'), distance: metres(8_000) };
const km = { today: isoDate('2026-12-02'), units: 'km' } as const;
const draft = (answers: object = {}) => ({ ...draftOf(planned, null, 'done', km), ...answers });

const told = fc
  .record({
    date: fc.integer({ min: -7, max: 1 }).map((days) => addDays(planned.date, days)),
    outcome: fc.constantFrom(...sessionOutcomes),
    effort: fc.option(fc.integer({ min: 1, max: 10 })),
    pain: fc.option(fc.integer({ min: 0, max: 10 })),
    note: fc.constantFrom('', 'Windy.'),
    actual: fc.option(
      fc.record({
        distance: fc.integer({ min: 1, max: 500 }).map((tenths) => metres(tenths * 100)),
        duration: fc.integer({ min: 60, max: 30_000 }).map(seconds),
      }),
    ),
  })
  // Another day is not its own.
  .filter(({ outcome, date }) => outcome !== 'moved' || date !== planned.date);

describe('telling of a session', () => {
  it('needs nothing but the outcome', () => {
    expect(reportOf(draft(), planned, km)).toEqual({
      date: planned.date,
      outcome: 'done',
      effort: null,
      pain: null,
      note: '',
      actual: null,
    });
  });

  it('gives back what was told, and the API takes it', () => {
    fc.assert(
      fc.property(told, (log) => {
        const wanted = {
          ...log,
          date: log.outcome === 'moved' ? log.date : planned.date,
          effort: log.outcome === 'skipped' ? null : log.effort,
          actual: log.outcome === 'skipped' ? null : log.actual,
        };
        const report = reportOf(draftOf(planned, log, log.outcome, km), planned, km);

        expect(report).toEqual(wanted);
        expect(sessionReport.safeParse(report).success).toBe(true);
      }),
    );
  });

  it.each([
    ['time alone', { time: '48:20' }, 'actual'],
    ['distance alone', { distance: '8' }, 'actual'],
    ['a distance that is none', { distance: 'far', time: '48:20' }, 'distance'],
    ['a time that is none', { distance: '8', time: 'long' }, 'time'],
    ['a day to come', { outcome: 'moved', date: '2026-12-03' }, 'date'],
    ['its own day as another one', { outcome: 'moved', date: planned.date }, 'sameDay'],
    ['a day too far from its own', { outcome: 'moved', date: '2026-11-20' }, 'date'],
  ])('asks again for %s', (_, answers, fault) => {
    expect(reportOf(draft(answers), planned, km)).toEqual({ fault });
  });

  it.each([
    ['today', 0, ''],
    ['yesterday', 1, '2026-12-02'],
    ['long past', 9, '2026-12-08'],
  ])('of a session of %s on another day begins with a day that it can be', (_, days, date) => {
    const today = addDays(planned.date, days);

    expect(draftOf(planned, null, 'moved', { ...km, today }).date).toBe(date);
  });

  it('takes strength training by its time alone', () => {
    const strength = { ...planned, distance: metres(0) };

    expect(reportOf(draft({ time: '35:00' }), strength, km)).toMatchObject({
      actual: { distance: 0, duration: 2_100 },
    });
  });

  it('offers only days within a week of its own that are not to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (days) => {
        const today = addDays(planned.date, days);
        const { first, last } = tellableDays(planned.date, today);

        expect(last <= today && daysBetween(planned.date, last) <= 7).toBe(true);
        expect(daysBetween(first, planned.date)).toBe(7);
      }),
    );
  });
});
