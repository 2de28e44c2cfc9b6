import { describe, expect, it } from '@jest/globals';
import { weekByDay } from '../../../frontend/daily/week-by-day';
import { weekFacts } from '../../../shared/domain/log/week-facts';
import { addDays } from '../../../shared/domain/units/calendar';
import { halfMarathonPlan as plan } from '../fixtures/plan';

describe('the running of a week by its days', () => {
  it('is that of the week, Monday to Sunday', () => {
    for (const week of plan.weeks) {
      const days = weekByDay(week, plan.logs);
      const { planned, done } = weekFacts(week, plan.logs);

      expect(days.map(({ date }) => date)).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(week.monday, day)));
      expect(days.reduce((sum, day) => sum + day.planned, 0)).toBe(planned.distance);
      expect(days.reduce((sum, day) => sum + day.done, 0)).toBe(done.distance);
    }
  });
});
