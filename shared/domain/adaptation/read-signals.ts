import type { CheckIn } from '../check-in/check-in';
import { addsRunning } from './envelope/adds-running';
import { type AdaptationHistory, noHistory } from './history';
import { type LivePlan, weekOfToday } from './live-plan';
import { whatHappened } from './past/what-happened';
import type { Signal } from './signal';
import { effortSignals } from './signals/effort-signals';
import { niggleSignals } from './signals/niggle-signals';
import { redFlagSignals } from './signals/red-flag-signals';
import { requestSignals } from './signals/request-signals';
import { returnSignals } from './signals/return-signals';
import { volumeSignals } from './signals/volume-signals';
import { wayBackSignal } from './signals/way-back-signal';

/**
 * Everything that speaks for a change: what the last check-in and the logs tell, and the edits that wait. A check-in
 * that was answered already tells nothing new. `leadsBack`: whether a way back to the first plan is looked for.
 */
export const readSignals = (
  live: LivePlan,
  history: AdaptationHistory = noHistory,
  leadsBack = true,
): readonly Signal[] => {
  const checkIn = openCheckIn(live, history);
  const edits = history.edits.map((edit): Signal => ({ kind: 'edit', week: weekOfToday(live), edit }));
  if (checkIn === null) return edits;

  const facts = whatHappened(live);
  const told: readonly Signal[] = [
    ...redFlagSignals(checkIn, live),
    ...effortSignals(checkIn, live, facts),
    ...niggleSignals(checkIn, live, facts),
    ...volumeSignals(checkIn, live, facts, history),
    ...returnSignals(checkIn, live, facts),
    ...requestSignals(checkIn, live),
  ];
  const { week, effort, fatigue } = checkIn;
  // An edit redraws the weeks, and needs no way back.
  const back = edits.length > 0 || !leadsBack ? null : wayBackSignal(checkIn, live, facts, told, history);
  // The way back to what was first planned is more than a twentieth on top of less.
  const heard = back === null ? told : [...told.filter(({ kind }) => !addsRunning(kind)), back];
  return [...(heard.length > 0 ? heard : [{ kind: 'on-track', week, effort, fatigue } as const]), ...edits];
};

/** The last check-in, if no adaptation has answered it. */
export const openCheckIn = ({ checkIns }: LivePlan, { adaptations }: AdaptationHistory): CheckIn | null => {
  const last = checkIns.at(-1) ?? null;
  return last === null || adaptations.some(({ week }) => week === last.week) ? null : last;
};
