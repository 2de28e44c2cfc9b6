import type { AdaptationOutcome } from '../../shared/domain/adaptation/adaptation-outcome';
import type { PastAdaptation } from '../../shared/domain/adaptation/history';
import type { RevisedPlan } from '../../shared/domain/adaptation/revision/revised-plan';
import type { CheckIn } from '../../shared/domain/check-in/check-in';
import type { SessionLog } from '../../shared/domain/log/session-log';
import type { Body } from './body';
import type { LifeEvent } from './life';

/** A season so far, as far as a runner would tell of it. */
export type Days = Readonly<{
  body: Body;
  life: readonly LifeEvent[];
  weekLoad: number;
  stressed: boolean;
  /** Day on which the present niggle began. */
  niggleSince: number | null;
  weekBefore: Readonly<{ hadNiggle: boolean }>;
}>;

/** A season on its way. */
export type Course = {
  plan: RevisedPlan;
  body: Body;
  logs: SessionLog[];
  checkIns: CheckIn[];
  past: PastAdaptation[];
  niggleSince: number | null;
  hadNiggle: boolean;
  heldUntil: number;
  lastRun: number;
  backSince: number;
  strains: number[];
  weekLoad: number;
  hours: number;
  metres: number;
  lostDays: number;
  overloadWeeks: number;
  weeksWithNiggle: number;
  answers: Record<AdaptationOutcome, number>;
};
