import { describe, expect, it } from '@jest/globals';
import { planStart } from '../../../shared/domain/plan/plan-start';
import { isoDate, type Weekday } from '../../../shared/domain/units/calendar';

const fourDays: Weekday[] = ['tue', 'thu', 'sat', 'sun'];
const spring = isoDate('2027-03-14');

describe('the start of a plan', () => {
  it('is tomorrow while half of the running days lie ahead', () => {
    expect(planStart(isoDate('2026-11-22'), fourDays, spring)).toBe('2026-11-23');
    expect(planStart(isoDate('2026-11-26'), fourDays, spring)).toBe('2026-11-27');
  });

  it('waits for Monday when only a stub of the week is left', () => {
    expect(planStart(isoDate('2026-11-28'), fourDays, spring)).toBe('2026-11-30');
  });

  it('waits just so when no race sets the end', () => {
    expect(planStart(isoDate('2026-11-26'), fourDays, null)).toBe('2026-11-27');
    expect(planStart(isoDate('2026-11-28'), fourDays, null)).toBe('2026-11-30');
  });

  it('does not wait when the race is near', () => {
    expect(planStart(isoDate('2026-11-28'), fourDays, isoDate('2026-12-13'))).toBe('2026-11-29');
  });
});
