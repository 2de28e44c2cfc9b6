import { describe, expect, it } from '@jest/globals';
import { neighbouring } from '../../../frontend/session/neighbouring';
import { halfMarathonPlan } from '../fixtures/plan';

const { weeks } = halfMarathonPlan;

describe('sessions beside one', () => {
  it('reach across the weeks', () => {
    const { before, after } = neighbouring(weeks, 'plan-half_w07_1');

    expect([before?.id, after?.id]).toEqual(['plan-half_w06_6', 'plan-half_w07_2']);
  });

  it('end with the plan', () => {
    expect(neighbouring(weeks, 'plan-half_w01_1').before).toBeNull();
    expect(neighbouring(weeks, 'plan-half_w16_5').after).toBeNull();
  });

  it('are none for a session the plan does not hold', () => {
    expect(neighbouring(weeks, 'plan-half_w99_1')).toEqual({ before: null, after: null });
  });
});
