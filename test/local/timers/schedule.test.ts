import { describe, expect, it } from '@jest/globals';
import { scheduleOf } from '../../../local/timers/schedule';

const next = (expression: string, after: string): string => scheduleOf(expression)(new Date(after)).toISOString();

describe('schedules', () => {
  it.each([
    ['rate(15 minutes)', '2026-01-01T00:00:00.000Z', '2026-01-01T00:15:00.000Z'],
    ['rate(1 day)', '2026-12-31T10:00:00.000Z', '2027-01-01T10:00:00.000Z'],
    ['cron(30 2 * * ? *)', '2026-01-01T02:30:00.000Z', '2026-01-02T02:30:00.000Z'],
    ['cron(0/15 * * * ? *)', '2026-01-01T00:16:10.000Z', '2026-01-01T00:30:00.000Z'],
    ['cron(0 6 ? * MON-FRI *)', '2026-11-21T00:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['cron(0 0 1 JAN,JUL ? *)', '2026-02-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z'],
    ['cron(0 12 29 2 ? *)', '2026-03-01T00:00:00.000Z', '2028-02-29T12:00:00.000Z'],
  ])('finds when %s is due after %s', (expression, after, due) => {
    expect(next(expression, after)).toBe(due);
  });

  it.each(['rate(0 minutes)', 'every day', 'cron(0 0 L * ? *)', 'cron(61 * * * ? *)', 'cron(* * * *)'])(
    'refuses %s by name',
    (expression) => {
      expect(() => scheduleOf(expression)).toThrow('schedule');
    },
  );
});
