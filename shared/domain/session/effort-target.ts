import type { PaceRange, Zone } from '../fitness/fitness';
import { bands, type Paces, type Purpose, paceTarget, racePaceTarget } from '../fitness/pace-targets';
import { type MetresPerSecond, metresPerSecond, minutes, type SecondsPerKm } from '../units/quantity';
import type { ExpansionContext } from './expansion-context';
import { isRunKind } from './implied-parts';
import { runningLoad } from './running-load';
import type { Effort, SessionKind } from './workout';

/** What an effort asks of this athlete: where to run, how fast that carries them, and what an hour of it costs. */
export type EffortTarget = Readonly<{
  zone: Zone | null;
  pace: PaceRange | null;
  /** 0 when no ground is covered running. */
  speed: MetresPerSecond;
  loadPerHour: number;
}>;

const hour = minutes(60);

const speedOf = (pace: SecondsPerKm): MetresPerSecond => metresPerSecond(1000 / pace);
const middleOf = ({ slowest, fastest }: PaceRange): MetresPerSecond =>
  metresPerSecond((speedOf(slowest) + speedOf(fastest)) / 2);

/** Training load of an hour at a share of threshold speed. */
const loadOfShare = (share: number): number => runningLoad(hour, share);

/** Load of an hour at a perceived exertion of 1–10, on the same scale: 0.18 a minute and point (our fit to rTSS). */
const loadOfExertion = (exertion: number): number => 60 * exertion * 0.18;

const middleShare = (purpose: Purpose): number => (bands[purpose].slow + bands[purpose].fast) / 2;

/** What running in a zone is for, in a session of this kind. */
export const purposeOf = (zone: Zone, kind: SessionKind): Purpose => {
  if (zone === 2 && kind === 'long') return 'long';
  if (zone === 4 && kind === 'cruise') return 'cruise';
  return ({ 1: 'recovery', 2: 'easy', 3: 'steady', 4: 'tempo', 5: 'vo2', 6: 'repetition' } as const)[zone];
};

const paced = (zone: Zone, pace: PaceRange, speed: MetresPerSecond, { threshold }: Paces): EffortTarget => ({
  zone,
  pace,
  speed,
  loadPerHour: loadOfShare(speed / speedOf(threshold)),
});

const standing = (zone: Zone | null, loadPerHour: number): EffortTarget => ({
  zone,
  pace: null,
  speed: metresPerSecond(0),
  loadPerHour,
});

/** Where effort counts and not pace: `share` of threshold speed is what it costs, `ground` what it covers. */
const byFeel = (zone: Zone, share: number, ground: number, { threshold }: Paces): EffortTarget => ({
  zone,
  pace: null,
  speed: metresPerSecond(speedOf(threshold) * ground),
  loadPerHour: loadOfShare(share),
});

/** Ground covered uphill, as a share of threshold speed: a 5 % slope costs 30 % more (Minetti 2002). */
const uphillGround = 0.82;

/** Jogging between hard stretches, and the last minutes of a session. */
export const jogTarget = (paces: Paces): EffortTarget => {
  const pace = paceTarget('recovery', paces);
  return paced(1, pace, middleOf(pace), paces);
};

/** Strides go by feel at about repetition speed; they are shown as zone 6 time. */
export const strideTarget = (isUphill: boolean, paces: Paces): EffortTarget => {
  const share = middleShare('repetition');
  return byFeel(6, share, isUphill ? uphillGround : share, paces);
};

/** What an effort means in a session of this kind. */
export const effortTarget = (effort: Effort, kind: SessionKind, context: ExpansionContext): EffortTarget => {
  if (kind === 'strength') return standing(null, loadOfExertion(5));
  if (kind === 'walk' || effort === 'walk') return standing(null, loadOfExertion(2));

  if (typeof effort === 'string') {
    const exact = context.racePaces[effort];
    const { zone, pace } = racePaceTarget(exact, context.zones);
    return paced(zone, pace, speedOf(exact), context);
  }

  const purpose = purposeOf(effort, kind);
  if (!isRunKind(kind)) return standing(effort, loadOfShare(middleShare(purpose)));
  if (kind === 'hills' && effort >= 4) return byFeel(effort, middleShare(purpose), uphillGround, context);

  const pace = paceTarget(purpose, context);
  return paced(effort, pace, middleOf(pace), context);
};
