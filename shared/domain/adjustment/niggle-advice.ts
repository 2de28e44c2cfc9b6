import type { BodySite, Niggle } from '../check-in/check-in';
import type { SessionKind } from '../session/workout';

export type CrossTraining = Extract<SessionKind, 'bike' | 'pool' | 'elliptical' | 'walk'>;

/** What a niggle leaves of a session. With any niggle, hills, strides and zones 5–6 are out. */
export type NiggleAdvice = Readonly<{
  /** `keep-easy` at 1–2 of 10, `careful` at 3–4, `no-running` from 5 on or with a limp, `rest` for pain on a bone. */
  level: 'keep-easy' | 'careful' | 'no-running' | 'rest';
  /** What takes the place of running, the best first. */
  swaps: readonly CrossTraining[];
  /** Most of the planned running time that may still be run, 0–1. */
  share: number;
  /** What to do about it, and when to have it looked at. */
  sentence: string;
}>;

type SiteAdvice = Readonly<{
  swaps: readonly CrossTraining[];
  /** Share of the running time that is left at 1–2 of 10, and at 3–4. */
  shares: Readonly<{ mild: number; careful: number }>;
  watchFor: string;
}>;

/**
 * By site, after coaching practice and the physiotherapy sources named in docs/adjustments.md: what is taken out, what
 * takes its place, and the signs that belong before somebody who can examine them. The shares are our rule.
 */
const bySite: Readonly<Record<BodySite, SiteAdvice>> = {
  achilles: {
    swaps: ['bike', 'pool'],
    shares: { mild: 0.9, careful: 0.6 },
    watchFor: 'a sudden pop, swelling, or a heel you cannot raise',
  },
  calf: {
    swaps: ['pool', 'bike'],
    shares: { mild: 0.8, careful: 0.5 },
    watchFor: 'a pop or a bruise; a swollen, hot or red calf is urgent',
  },
  hamstring: {
    swaps: ['pool', 'bike'],
    shares: { mild: 0.9, careful: 0.6 },
    watchFor: 'a pop, a bruise or numbness',
  },
  'outer-knee': {
    swaps: ['pool', 'elliptical'],
    shares: { mild: 0.8, careful: 0.5 },
    watchFor: 'locking or swelling',
  },
  'front-knee': {
    swaps: ['pool', 'elliptical'],
    shares: { mild: 0.7, careful: 0.5 },
    watchFor: 'swelling, locking or a knee that gives way',
  },
  plantar: {
    swaps: ['bike', 'pool'],
    shares: { mild: 0.9, careful: 0.6 },
    watchFor: 'numbness, or a foot that cannot bear your weight',
  },
  shin: {
    swaps: ['bike', 'pool'],
    shares: { mild: 0.7, careful: 0.5 },
    watchFor: 'pain on one spot of the bone, or pain at night',
  },
  bone: {
    swaps: [],
    shares: { mild: 0, careful: 0 },
    watchFor: 'any of it: pain on a bone belongs before a doctor before the next run',
  },
  hip: {
    swaps: ['pool'],
    shares: { mild: 0.7, careful: 0 },
    watchFor: 'pain in the groin when you stand on the leg, which should be seen the same day',
  },
  back: {
    swaps: ['walk', 'pool'],
    shares: { mild: 0.8, careful: 0.5 },
    watchFor: 'weakness in a leg, numbness, or trouble with bladder or bowel, which are an emergency',
  },
  ankle: {
    swaps: ['bike', 'pool'],
    shares: { mild: 0.8, careful: 0.5 },
    watchFor: 'swelling, or an ankle that cannot bear your weight',
  },
  other: {
    swaps: ['bike', 'pool', 'walk'],
    shares: { mild: 0.8, careful: 0.5 },
    watchFor: 'pain that grows or does not go',
  },
};

/**
 * What may still be done with a niggle today: pain up to 2 keeps easy running, 3–4 asks for care, from 5 on, with a
 * limp or with hops that hurt nothing is run; on a bone no pain is accepted. The scale is that of Silbernagel et al. 2007 for tendons, read a
 * point more strictly; for other sites it is our rule. It never says what the niggle is.
 */
export const niggleAdvice = (niggle: Niggle): NiggleAdvice => {
  const { swaps, shares, watchFor } = bySite[niggle.site];
  const level = levelOf(niggle, shares.careful === 0);
  const share = { 'keep-easy': shares.mild, careful: shares.careful, 'no-running': 0, rest: 0 }[level];
  return {
    level,
    swaps: level === 'rest' ? [] : swaps,
    share,
    sentence: `${doing[level]} Have it looked at if you notice ${watchFor}.`,
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
  rest: 'Nothing that loads it until it has been looked at.',
} as const;
