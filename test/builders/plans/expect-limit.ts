import { expect } from '@jest/globals';
import type { PlanReading, PlanRule } from '../../../shared/domain/plan/review';

/** A rule, what was measured, the last figure it allows, the first it does not, and a plan with a given figure. */
export type Limit = readonly [
  rule: PlanRule,
  what: string,
  kept: number,
  broken: number,
  plan: (figure: number) => PlanReading,
];

/** A limit holds on both of its sides: a rule is silent up to it and speaks beyond it. */
export const expectLimit = ([rule, , kept, broken, plan]: Limit): void => {
  expect(rule.judge(plan(kept)).objections.map(({ sentence }) => sentence)).toEqual([]);
  expect(rule.judge(plan(broken)).objections).not.toEqual([]);
};
