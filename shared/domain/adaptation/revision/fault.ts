import type { Objection } from '../../plan/review';
import type { Session } from '../../session/session';

/** What rounding to whole hundreds of metres may add. */
export const distanceSlack = 100;

/** A broken guarantee: no adaptation that has one may be shown. */
export const fault = (rule: string, week: number, sentence: string, session: Session | null = null): Objection => ({
  rule,
  severity: 'must',
  week,
  session: session?.id ?? null,
  sentence,
});
