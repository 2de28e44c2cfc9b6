import type { BodySite, Niggle } from '../../check-in/check-in';
import { metres } from '../../units/quantity';
import type { Reason, Substitute, TakenOut } from '../envelope';
import { returnShare } from '../return-share';
import type { SignalOf } from '../signal';
import { type Effect, expected, type Ground, type Limit, weekAt } from './ground';

type Care = Readonly<{
  name: string;
  /** What a moderate niggle takes out besides all hard running. */
  takenOut: readonly TakenOut[];
  /** What takes the place of running, best first. */
  swap: readonly Substitute[];
  /** What should be looked at by somebody at once. */
  stop: string;
}>;

/** After Silbernagel 2007 (tendons), Green (calf), Rathleff 2015 (plantar); the choice of substitutes is our rule. */
const cares: Readonly<Record<BodySite, Care>> = {
  achilles: {
    name: 'Achilles tendon',
    takenOut: ['hills', 'strides'],
    swap: ['bike', 'pool'],
    stop: 'a sudden pop, a heel you cannot raise, swelling',
  },
  calf: {
    name: 'calf',
    takenOut: ['hills', 'strides', 'long'],
    swap: ['pool', 'bike'],
    stop: 'a pop or bruise; a swollen, hot or red calf or shortness of breath needs help at once',
  },
  hamstring: { name: 'hamstring', takenOut: ['strides'], swap: ['bike', 'pool'], stop: 'a pop, a bruise, numbness' },
  'outer-knee': {
    name: 'outer knee',
    takenOut: ['hills', 'long'],
    swap: ['pool', 'elliptical'],
    stop: 'a knee that locks or swells',
  },
  'front-knee': {
    name: 'front of the knee',
    takenOut: ['hills'],
    swap: ['pool', 'elliptical'],
    stop: 'a knee that swells, gives way or locks',
  },
  plantar: {
    name: 'sole of the foot',
    takenOut: ['hills', 'strides'],
    swap: ['bike', 'pool'],
    stop: 'numbness, or a foot you cannot put weight on',
  },
  shin: {
    name: 'shin',
    takenOut: ['hills', 'strides'],
    swap: ['bike', 'pool'],
    stop: 'pain on one spot of the bone, at night or at rest',
  },
  bone: { name: 'bone', takenOut: ['hills', 'strides', 'long'], swap: [], stop: 'any pain on one spot of a bone' },
  hip: {
    name: 'hip',
    takenOut: ['hills', 'strides', 'long'],
    swap: ['pool', 'bike'],
    stop: 'pain in the groin or hip when you put weight on the leg',
  },
  back: {
    name: 'back',
    takenOut: ['strides', 'long'],
    swap: ['walk', 'pool'],
    stop: 'weak or numb legs, numbness between the legs, trouble with bladder or bowel: help at once',
  },
  ankle: {
    name: 'ankle',
    takenOut: ['hills', 'strides'],
    swap: ['bike', 'pool'],
    stop: 'swelling, or no weight on it',
  },
  other: { name: 'sore spot', takenOut: ['hills', 'strides'], swap: ['bike', 'pool'], stop: 'swelling or numbness' },
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
  const { name } = cares[site];
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
  const { takenOut, swap, stop } = cares[site];
  const rule = `No hard running at pain 3–4: for a week ${Math.round(100 * (1 - carefulShare(site)))} % less, flat and easy, one run on other legs. Stop and have it looked at for ${stop}.`;
  const reason = { signal, because, rule };
  const limits = untilNext(ground).map((number): Limit => {
    const swapped = firstRunDay(ground, number);
    return {
      number,
      reason,
      quality: 0,
      takenOut: ['hard', ...takenOut],
      most: metres(openShare(ground, number, carefulShare(site))),
      ...(number === ground.next && swapped !== null ? { swap: { to: swap, dates: [swapped] } } : {}),
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
  const { swap, stop } = cares[site];
  const rule = `No running at pain of 5 and more, with a limp, or when it keeps getting worse: the same minutes on other legs, as far as that is free of pain. Run again once you can walk 30 minutes and hop ten times without pain. Have it looked at if it lasts longer than a week, and at once for ${stop}.`;
  const reason = { signal, because, rule };
  const limits: readonly Limit[] = untilNext(ground).map((number) => ({
    number,
    reason,
    quality: 0,
    takenOut: ['hard', 'hills', 'strides'],
    swap: { to: swap, dates: null },
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
  const { name } = cares[niggle.site];
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
  const because = `Pain ${pain} of 10 while running on ${date}.`;
  if (pain <= 2) return watched(kind, because, ground);
  return pain <= 4 ? careful(kind, because, 'other', ground) : withoutRunning(kind, because, 'other', ground);
};
