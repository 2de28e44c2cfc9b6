import { describe, expect, it } from '@jest/globals';
import { agenda } from '../../../frontend/daily/agenda';
import { addDays, type IsoDate } from '../../../shared/domain/units/calendar';
import { halfMarathonPlan as plan } from '../fixtures/plan';

const sessions = plan.weeks.flatMap((week) => week.sessions);
const first = sessions[0]?.date as IsoDate;
const last = sessions.at(-1)?.date as IsoDate;

describe('a day of the plan', () => {
  it('holds its own sessions, those of the seven days after it, and the week around it', () => {
    for (const { date } of sessions) {
      const day = agenda(plan, date);

      expect(day.today.every((session) => session.date === date)).toBe(true);
      expect(day.today.length).toBeGreaterThan(0);
      expect(day.coming).toEqual(
        [1, 2, 3, 4, 5, 6, 7]
          .map((ahead) => addDays(date, ahead))
          .filter((coming) => coming <= last)
          .map((coming) => ({ date: coming, sessions: sessions.filter((session) => session.date === coming) })),
      );
      expect(day.week?.sessions).toEqual(expect.arrayContaining([...day.today]));
      expect(day.next === null || day.next.date > date).toBe(true);
    }
  });

  it('looks ahead before the plan and finds nothing after it', () => {
    expect(agenda(plan, addDays(first, -14))).toMatchObject({
      week: null,
      today: [],
      coming: [],
      next: { date: first },
    });
    expect(agenda(plan, addDays(last, 14))).toMatchObject({ week: null, today: [], coming: [], next: null });
  });
});
