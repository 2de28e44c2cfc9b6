import type { BodySite, Niggle } from '../check-in/check-in';
import { siteCare } from '../check-in/site-care';
import type { Substitute } from '../session/workout';

/** What a niggle leaves of a session. With any niggle, hills, strides and zones 5–6 are out. */
export type NiggleAdvice = Readonly<{
  /** `keep-easy` at 1–2 of 10, `careful` at 3–4, `no-running` from 5 on or with a limp, `rest` for pain on a bone. */
  level: 'keep-easy' | 'careful' | 'no-running' | 'rest';
  /** What takes the place of running, the best first. */
  swaps: readonly Substitute[];
  /** Most of the planned running time that may still be run, 0–1. */
  share: number;
  /** What to do about it, and when to have it looked at. */
  sentence: string;
}>;

/** Share of the running time that is left at 1–2 of 10, and at 3–4 (our rule). */
const shares: Readonly<Record<BodySite, Readonly<{ mild: number; careful: number }>>> = {
  achilles: { mild: 0.9, careful: 0.6 },
  calf: { mild: 0.8, careful: 0.5 },
  hamstring: { mild: 0.9, careful: 0.6 },
  'outer-knee': { mild: 0.8, careful: 0.5 },
  'front-knee': { mild: 0.7, careful: 0.5 },
  plantar: { mild: 0.9, careful: 0.6 },
  shin: { mild: 0.7, careful: 0.5 },
  bone: { mild: 0, careful: 0 },
  hip: { mild: 0.7, careful: 0 },
  back: { mild: 0.8, careful: 0.5 },
  ankle: { mild: 0.8, careful: 0.5 },
  other: { mild: 0.8, careful: 0.5 },
};

/**
 * What may still be done with a niggle today: pain up to 2 keeps easy running, 3–4 asks for care, from 5 on, with a
 * limp or with hops that hurt nothing is run; on a bone no pain is accepted. The scale is that of Silbernagel et al.
 * 2007 for tendons, read a point more strictly; for other sites it is our rule. It never says what the niggle is.
 */
export const niggleAdvice = (niggle: Niggle): NiggleAdvice => {
  const { swaps, signs } = siteCare[niggle.site];
  const { mild, careful } = shares[niggle.site];
  const level = levelOf(niggle, careful === 0);
  const share = { 'keep-easy': mild, careful, 'no-running': 0, rest: 0 }[level];
  return {
    level,
    swaps: level === 'rest' ? [] : swaps,
    share,
    sentence: level === 'rest' ? doing.rest : `${doing[level]} Have it looked at if you notice ${signs}.`,
  };
};

const levelOf = ({ site, severity, altersGait, passesHopTest }: Niggle, isDelicate: boolean): NiggleAdvice['level'] => {
  if (site === 'bone') return 'rest';
  if (severity >= 5 || altersGait || passesHopTest === false) return 'no-running';
  if (severity < 3) return 'keep-easy';
  return isDelicate ? 'no-running' : 'careful';
};

const doing = {
  'keep-easy': 'Keep it easy and see how it is in three days.',
  careful: 'Nothing hard and nothing steep until it is down to 2 of 10.',
  'no-running': 'No running until you walk 30 minutes and hop ten times without pain.',
  rest: 'Pain on a bone belongs before a doctor before the next run: nothing that loads it until then.',
} as const;
