import { describe, expect, it } from '@jest/globals';
import { ruleClass, ruleClasses } from '../../../shared/domain/adaptation/revision/rule-classes';
import { allRules } from '../../../shared/domain/plan/rules/all-rules';

describe('the classes of rules', () => {
  it('know every rule there is, and no other', () => {
    expect(Object.keys(ruleClasses).toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
  });

  it('take a rule that nobody classed for one of safety', () => {
    expect(ruleClass('a-rule-of-tomorrow')).toBe('safety');
  });
});
