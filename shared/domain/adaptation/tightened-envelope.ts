import type { PlanWeek } from '../plan/plan';
import type { Objection } from '../plan/review';
import { isIntense } from '../session/is-intense';
import { metres } from '../units/quantity';
import type { Envelope, WeekEnvelope } from './envelope';
import { type Ground, isLight } from './envelope/ground';
import { behindPlan } from './envelope/lowered-envelope';
import { weekEnvelope } from './envelope/week-envelope';

/** Rules that speak of the running of a week. */
const ofVolume = new Set([
  'weekly-growth',
  'weekly-growth-alarm',
  'recovery-volume',
  'taper-volume',
  'volume-ceiling',
  'first-week',
  'b-race-week',
  'c-race-week',
  'from-zero-growth',
  'return-after-lost-days',
  'recovery-protected',
  'easing-raises-nothing',
]);

/** Rules that speak of the length of one run. */
const ofLength = new Set([
  'single-run-growth',
  'recovery-long-run',
  'long-run-share',
  'run-time',
  'one-long-run-a-week',
  'race-week-runs-are-short',
  'unbroken-run-growth',
  'minutes-per-day',
  'b-race-rest',
]);

/** How much closer each round draws: gently first, then in larger steps, so that it comes to an end. */
const closer = (round: number): number => Math.max(0.7, 0.98 - 0.02 * round);

/**
 * The envelope drawn closer where the review objected: less running, a shorter run, one hard session fewer, and where
 * loading goes on too long a recovery week. Weeks that were not to change come in, for what was run asks it of them.
 */
export const tightenedEnvelope = (
  envelope: Envelope,
  objections: readonly Objection[],
  revised: readonly PlanWeek[],
  ground: Ground,
  round: number,
): Envelope => {
  const weeks = new Map(envelope.weeks.map((week) => [week.number, week]));
  for (const objection of objections) {
    const number = weekToChange(objection, revised, ground);
    const week = revised[number - 1];
    if (week === undefined || number < ground.current) continue;
    const before = weeks.get(number) ?? { ...weekEnvelope(number, [], ground), reasons: [behindPlan] };
    weeks.set(number, tightened(before, objection, revised, closer(round)));
  }
  return { ...envelope, weeks: [...weeks.values()].toSorted((one, other) => one.number - other.number) };
};

/**
 * The week an objection is answered in: loading without end in a recovery week that is none any more, or in its last
 * week.
 */
const weekToChange = ({ rule, week }: Objection, revised: readonly PlanWeek[], ground: Ground): number => {
  if (week === null) return hardestWeek(revised, ground);
  if (rule !== 'three-loaded-weeks') return week;
  const block = revised.filter(({ number }) => number > Math.max(ground.current, week - 4) && number <= week);
  return block.findLast(({ recovery }) => recovery)?.number ?? week;
};

/** The first remaining week that still holds hard work. */
const hardestWeek = (weeks: readonly PlanWeek[], { current }: Ground): number =>
  weeks.find((week) => week.number > current && !isLight(week) && week.sessions.some(isIntense))?.number ?? current;

const tightened = (
  envelope: WeekEnvelope,
  { rule, session: id }: Objection,
  revised: readonly PlanWeek[],
  less: number,
): WeekEnvelope => {
  const week = revised[envelope.number - 1];
  if (week === undefined) return envelope;
  const session = week.sessions.find((one) => one.id === id) ?? null;
  if (ofVolume.has(rule)) {
    const most = Math.min(envelope.volume.most, week.volume);
    const least = metres(Math.min(envelope.volume.least, 0.85 * less * most));
    return { ...envelope, volume: { most: metres(less * most), least } };
  }
  if (ofLength.has(rule)) {
    const length = session?.distance ?? envelope.longRun.most;
    return { ...envelope, longRun: { most: metres(less * Math.min(length, envelope.longRun.most)) } };
  }
  if (rule === 'three-loaded-weeks') return asRecovery(envelope, week, revised);
  if (rule === 'strength-placement') return { ...envelope, strength: Math.max(0, envelope.strength - 1) };
  // What is left speaks of hard work, its place or its amount.
  const hard = week.sessions.filter(isIntense).length;
  if (hard > 0) return { ...envelope, quality: Math.max(0, Math.min(envelope.quality, hard) - 1) };
  return { ...envelope, takenOut: [...new Set([...envelope.takenOut, 'hard' as const, 'strides' as const])] };
};

/** A week of recovery from the three before it, as far as they held running. */
const asRecovery = (envelope: WeekEnvelope, week: PlanWeek, revised: readonly PlanWeek[]): WeekEnvelope => {
  const before = revised.slice(Math.max(0, week.number - 4), week.number - 1).filter(({ volume }) => volume > 0);
  const mean = before.reduce((sum, { volume }) => sum + volume, 0) / Math.max(1, before.length);
  const longest = Math.max(0, ...before.flatMap(({ sessions }) => sessions.map(({ distance }) => distance)));
  return {
    ...envelope,
    recovery: true,
    quality: 0,
    takenOut: [...new Set([...envelope.takenOut, 'hard' as const])],
    volume: { most: metres(Math.min(envelope.volume.most, 0.74 * mean)), least: metres(0) },
    longRun: { most: metres(Math.min(envelope.longRun.most, 0.75 * longest)) },
  };
};
