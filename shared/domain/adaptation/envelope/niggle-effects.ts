import type { BodySite, Niggle } from '../../check-in/check-in';
import { siteCare } from '../../check-in/site-care';
import { metres } from '../../units/quantity';
import { spokenDay } from '../../units/spoken-day';
import type { Reason, TakenOut } from '../envelope';
import { returnShare } from '../return-share';
import type { SignalOf } from '../signal';
import { type Effect, expected, type Ground, type Limit, weekAt } from './ground';

/**
 * What a moderate niggle takes out besides all hard running: after Silbernagel 2007 (tendons), Green (calf), Rathleff
 * 2015 (plantar).
 */
const spared: Readonly<Record<BodySite, readonly TakenOut[]>> = {
  achilles: ['hills', 'strides'],
  calf: ['hills', 'strides', 'long'],
  hamstring: ['strides'],
  'outer-knee': ['hills', 'long'],
  'front-knee': ['hills'],
  plantar: ['hills', 'strides'],
  shin: ['hills', 'strides'],
  bone: ['hills', 'strides', 'long'],
  hip: ['hills', 'strides', 'long'],
  back: ['strides', 'long'],
  ankle: ['hills', 'strides'],
  other: ['hills', 'strides'],
};

/** A moderate niggle takes 30–50 % off seven days, a sore shin half. */
const carefulShare = (site: BodySite): number => (site === 'shin' ? 0.5 : 0.6);

/** What follows from a niggle, on the way in and on the way out. */
export const niggleEffect = (
  signal: SignalOf<'niggle' | 'niggle-return' | 'painful-session'>,
  ground: Ground,
): Effect => {
  if (signal.kind === 'niggle-return') return comingBack(signal, ground);
  if (signal.kind === 'painful-session') return painful(signal, ground);
  const because = `${told(signal.niggle)}${signal.worse ? ', worse at two check-ins running' : ''}.`;
  switch (signal.level) {
    case 'watch':
      return watched(signal.kind, because, ground);
    case 'careful':
      return careful(signal.kind, because, signal.niggle.site, ground);
    case 'no-running':
      return withoutRunning(signal.kind, because, signal.niggle.site, ground);
    case 'refer':
      return referred(because, signal.niggle.site);
  }
};

/** @example 'Achilles tendon 3 of 10' */
const told = ({ site, severity, altersGait }: Niggle): string => {
  const { name } = siteCare[site];
  return `${name.replace(/^./, (letter) => letter.toUpperCase())} ${severity} of 10${altersGait ? ', with a changed stride' : ''}`;
};

type Kind = Reason['signal'];

/** The rest of this week and the whole of the next: until the next check-in tells more. */
const untilNext = ({ current, next, live }: Ground): readonly number[] =>
  [...new Set([current, next])].filter((number) => number <= live.weeks.length);

const watched = (signal: Kind, because: string, ground: Ground): Effect => {
  const rule = 'Pain of 1 or 2: the fastest running goes out until the next check-in, easy running stays.';
  const reason = { signal, because, rule };
  return { reason, limits: untilNext(ground).map((number) => ({ number, reason, takenOut: ['fastest'] })) };
};

const careful = (signal: Kind, because: string, site: BodySite, ground: Ground): Effect => {
  const { swaps, signs } = siteCare[site];
  const rule = `No hard running at pain 3–4: for a week ${Math.round(100 * (1 - carefulShare(site)))} % less, flat and easy, one run on other legs. Stop and have it looked at if you notice ${signs}.`;
  const reason = { signal, because, rule };
  const limits = untilNext(ground).map((number): Limit => {
    const swapped = firstRunDay(ground, number);
    return {
      number,
      reason,
      quality: 0,
      takenOut: ['hard', ...spared[site]],
      most: metres(openShare(ground, number, carefulShare(site))),
      ...(number === ground.next && swapped !== null ? { swap: { to: swaps, dates: [swapped] } } : {}),
    };
  });
  const after = weekAt(ground, ground.next + 1);
  return {
    reason,
    limits: after === null ? limits : [...limits, { number: after.number, reason, takenOut: ['fastest'] }],
  };
};

/** What was run of a week, and a share of what is open in it. */
const openShare = (ground: Ground, number: number, share: number): number => {
  const run = (ground.facts[number - 1]?.sessions ?? []).reduce(
    (sum, fact) => sum + (fact.status === 'open' ? 0 : fact.run),
    0,
  );
  return run + share * (expected(ground, number) - run);
};

/** The second open run of a week, or its first: the one that other training takes the place of. */
const firstRunDay = ({ facts }: Ground, number: number) => {
  const runs = (facts[number - 1]?.sessions ?? []).filter(
    ({ status, planned, session }) => status === 'open' && planned > 0 && session.kind !== 'race',
  );
  return runs.length < 2 ? null : (runs[1]?.session.date ?? null);
};

const withoutRunning = (signal: Kind, because: string, site: BodySite, ground: Ground): Effect => {
  const { swaps, signs } = siteCare[site];
  const rule = `No running at pain of 5 and more, with a limp, or when it keeps getting worse: the same minutes on other legs, as far as that is free of pain. Run again once you can walk 30 minutes and hop ten times without pain. Have it looked at if it lasts longer than a week, and at once if you notice ${signs}.`;
  const reason = { signal, because, rule };
  const limits: readonly Limit[] = untilNext(ground).map((number) => ({
    number,
    reason,
    quality: 0,
    takenOut: ['hard', 'hills', 'strides'],
    swap: { to: swaps, dates: null },
  }));
  const after = weekAt(ground, ground.next + 1);
  // Should no check-in follow, running comes back at half and easy.
  return {
    reason,
    limits: after === null ? limits : [...limits, stepLimit(after.number, reason, 1, 0, ground)],
  };
};

const referred = (because: string, site: BodySite): Effect => ({
  reason: {
    signal: 'niggle',
    because,
    rule:
      site === 'bone' || site === 'hip'
        ? 'Pain that may come from bone tolerates no running at all. Please see a doctor or physiotherapist before the next run; the plan waits for you. This is not medical advice.'
        : 'A week without running has not helped. Please have a doctor or physiotherapist look at it; the plan waits for you. This is not medical advice.',
  },
  limits: [],
  hold: true,
});

const comingBack = ({ kind, niggle, from, step }: SignalOf<'niggle-return'>, ground: Ground): Effect => {
  const { name } = siteCare[niggle.site];
  const because = `Your ${name} is down to ${niggle.severity} of 10.`;
  if (from === 'careful') {
    const rule = 'A niggle that eases brings the running back first and the hard work a week later.';
    const reason = { signal: kind, because, rule };
    return { reason, limits: [{ number: ground.next, reason, quality: 0, takenOut: ['hard', 'hills'] }] };
  }
  const rule =
    step === 1
      ? 'First step back: half the running, nothing hard, runs of half an hour. Before the first one, walk 30 minutes and hop ten times without pain.'
      : 'Second step back: three quarters of the running, nothing hard yet.';
  const reason = { signal: kind, because, rule };
  const limits = [stepLimit(ground.next, reason, step, niggle.severity, ground)];
  return { reason, limits: weekAt(ground, ground.next) === null ? [] : limits };
};

const stepLimit = (number: number, reason: Reason, step: 1 | 2, severity: number, ground: Ground): Limit => ({
  number,
  reason,
  quality: 0,
  takenOut: ['hard', 'hills', ...(severity > 0 || step === 1 ? (['strides'] as const) : [])],
  most: metres(Math.min(expected(ground, number), returnShare(14, 'usual', step === 1 ? 0 : 7) * ground.usual)),
  longestRunMinutes: step === 1 ? 30 : 60,
});

const painful = ({ kind, date, pain }: SignalOf<'painful-session'>, ground: Ground): Effect => {
  const because = `Pain ${pain} of 10 while running on ${spokenDay(date)}.`;
  if (pain <= 2) return watched(kind, because, ground);
  return pain <= 4 ? careful(kind, because, 'other', ground) : withoutRunning(kind, because, 'other', ground);
};
