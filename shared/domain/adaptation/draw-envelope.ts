import type { AdaptationOutcome } from './adaptation-outcome';
import type { Envelope, Reason, WeekEnvelope } from './envelope';
import { absenceEffect } from './envelope/absence-effects';
import { addsRunning } from './envelope/adds-running';
import { binds } from './envelope/binds';
import { effortEffect } from './envelope/effort-effects';
import { type Effect, expected, type Ground, groundOf } from './envelope/ground';
import { isIdle } from './envelope/is-idle';
import { loweredEnvelope } from './envelope/lowered-envelope';
import { niggleEffect } from './envelope/niggle-effects';
import { protectedItems } from './envelope/protected-items';
import { plainEffect, redrawOf, redrawRefusal } from './envelope/redraw';
import { safeCeilings } from './envelope/safe-ceilings';
import { volumeEffect } from './envelope/volume-effects';
import { wayBackEffect } from './envelope/way-back-effect';
import { weekEnvelope } from './envelope/week-envelope';
import { type LivePlan, weekOfToday } from './live-plan';
import type { Signal } from './signal';

/**
 * Draws what may change in the remaining weeks, by how much, and what may not. Where signals speak of the same week the
 * safest wins: the least running, the fewest hard sessions, everything taken out that any of them takes out. Nothing is
 * added while anything asks for less, and a hold ends the matter.
 */
export const drawEnvelope = (live: LivePlan, signals: readonly Signal[]): Envelope => {
  const ground = groundOf(live, signals.find(({ kind }) => kind !== 'edit')?.week ?? weekOfToday(live) - 1);
  const isOver = ground.next > live.weeks.length;
  const effects = signals.map((signal) => effectOf(signal, ground));
  const isHeld = effects.some(({ hold }) => hold === true);
  if (isHeld || isOver)
    return {
      outcome: isHeld ? 'on-hold' : 'no-change',
      reasons: effects.map(({ reason }) => reason).filter((reason) => !isHeld || isStopping(reason, effects)),
      weeks: [],
      redraw: null,
      protectedItems: protectedItems(ground, []),
      signals,
    };

  const easing = effects.filter((effect) => !raises(effect, ground));
  const isEased = easing.some(({ limits }) => limits.length > 0);
  const heard = isEased ? easing : effects;
  const weeks = isCheckedIn(signals) ? weekEnvelopes(heard, ground) : [];
  const binding = due(
    weeks.filter((week) => binds(week, ground)),
    heard,
  );
  const redraw = binding.length > 0 ? null : redrawOf(signals, ground);
  const refused = binding.length > 0 || redraw !== null ? null : redrawRefusal(signals, ground);
  const postponed = isEased ? effects.filter((effect) => !easing.includes(effect)).map(putOff) : [];

  return {
    outcome: outcomeOf(binding, redraw !== null, ground),
    reasons: [
      ...heard.map(({ reason }) => reason),
      ...postponed,
      ...behind(binding),
      ...(refused === null ? [] : [refused]),
    ],
    weeks: binding,
    redraw,
    protectedItems: protectedItems(ground, binding),
    signals: behind(binding).length > 0 ? [...signals, { kind: 'behind-plan', week: ground.current }] : signals,
  };
};

const effectOf = (signal: Signal, ground: Ground): Effect => {
  switch (signal.kind) {
    case 'strained':
    case 'strained-again':
    case 'overloaded':
    case 'tired-on-little':
    case 'overreached':
    case 'feeling-strong':
    case 'asks-for-less':
    case 'asks-for-more':
      return effortEffect(signal, ground);
    case 'niggle':
    case 'niggle-return':
    case 'painful-session':
      return niggleEffect(signal, ground);
    case 'short-week':
    case 'short-weeks':
    case 'over-plan':
    case 'return':
      return volumeEffect(signal, ground);
    case 'way-back':
      return wayBackEffect(signal, ground);
    case 'ill':
    case 'away':
    case 'pause':
      return absenceEffect(signal, ground);
    default:
      return plainEffect(signal);
  }
};

/** A hold names what stops the plan, and nothing else. */
const isStopping = (reason: Reason, effects: readonly Effect[]): boolean =>
  effects.some((effect) => effect.hold === true && effect.reason === reason);

const isCheckedIn = (signals: readonly Signal[]): boolean => signals.some(({ kind }) => kind !== 'edit');

/** Whether an effect asks for more running than is planned. */
const raises = ({ limits, reason: { signal } }: Effect, ground: Ground): boolean =>
  addsRunning(signal) && limits.some(({ number, most }) => most !== undefined && most > expected(ground, number));

const putOff = ({ reason }: Effect): Reason => ({
  ...reason,
  rule: 'Nothing is added while something else asks for less. Ask again when that is over.',
});

const outcomeOf = (weeks: readonly WeekEnvelope[], isRedrawn: boolean, ground: Ground): AdaptationOutcome => {
  if (isRedrawn || weeks.some(({ number, volume }) => volume.most > expected(ground, number) + 50))
    return 'needs-consent';
  return weeks.length > 0 ? 'easing' : 'no-change';
};

const behind = (weeks: readonly WeekEnvelope[]): readonly Reason[] =>
  weeks.flatMap(({ reasons }) => reasons.filter(({ signal }) => signal === 'behind-plan')).slice(0, 1);

/**
 * The weeks that bind, where one of them is spoken of by something told. What was run limits later weeks only beside
 * such a change: a check-in that tells nothing changes nothing.
 */
const due = (weeks: readonly WeekEnvelope[], heard: readonly Effect[]): readonly WeekEnvelope[] => {
  const told = new Set(heard.flatMap(({ limits }) => limits.map(({ number }) => number)));
  return weeks.some(({ number }) => told.has(number)) ? weeks : [];
};

const weekEnvelopes = (effects: readonly Effect[], ground: Ground): readonly WeekEnvelope[] => {
  const limits = effects.flatMap((effect) => effect.limits);
  const numbers = [...new Set(limits.map(({ number }) => number))].toSorted((one, other) => one - other);
  const known = new Map(
    numbers.map((number) => {
      const own = limits.filter((limit) => limit.number === number);
      return [number, weekEnvelope(number, own, ground)] as const;
    }),
  );
  const ceilings = safeCeilings(ground, known);
  for (const [number, ceiling] of ceilings)
    known.set(number, loweredEnvelope(known.get(number) ?? weekEnvelope(number, [], ground), ceiling));
  return [...known.values()]
    .filter((week) => !isIdle(week, ground))
    .toSorted((one, other) => one.number - other.number);
};
