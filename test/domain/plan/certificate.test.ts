import { describe, expect, it } from '@jest/globals';
import { reviewPlan } from '../../../shared/domain/plan/review-plan';
import { allRules } from '../../../shared/domain/plan/rules/all-rules';
import { goodPlan } from '../../builders/plans/a-plan';

describe('the certificate', () => {
  it('lists every rule with its sentence and whether it was met', () => {
    const { certificate, accepted } = reviewPlan(goodPlan());

    expect(accepted).toBe(true);
    expect(certificate.checks.map(({ rule }) => rule)).toEqual(allRules.map(({ id }) => id));
    expect(certificate.checks.filter(({ severity }) => severity === 'must').every(({ met }) => met)).toBe(true);
  });

  it('shows the figure nearest its limit', () => {
    const { checks } = reviewPlan(goodPlan()).certificate;
    const tightest = (id: string) => checks.find(({ rule }) => rule === id)?.tightest;

    expect(tightest('hard-day-spacing')).toEqual({ week: 12, figure: 3, limit: 2, unit: 'days' });
    expect(tightest('single-run-growth')).toEqual({ week: 6, figure: 16, limit: 16.5, unit: 'km' });
    expect(tightest('blocked-dates')).toBeNull();
  });

  it('says which rule was not met, what was mended and who wrote which week', () => {
    const { accepted, certificate } = reviewPlan(goodPlan({ 6: { sat: 'EZ 11km', sun: 'LR 16.7km' } }), [
      'A pace was moved.',
    ]);

    expect(accepted).toBe(false);
    expect(
      certificate.checks.filter(({ met, severity }) => !met && severity === 'must').map(({ rule }) => rule),
    ).toEqual(['single-run-growth']);
    expect(certificate.mends).toEqual(['A pace was moved.']);
    expect(certificate.writers).toHaveLength(12);
    expect(certificate.writers[0]).toEqual({ week: 1, writtenBy: 'house' });
  });

  it('names each rule once, in a way a person can read', () => {
    const ids = allRules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(allRules.filter(({ sentence, source }) => !sentence.endsWith('.') || source === '')).toEqual([]);
  });
});
