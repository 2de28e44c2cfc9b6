import type { Zone } from '../../domain/fitness/fitness';
import type { Amount, Block, Effort, RunKind } from '../../domain/session/workout';
import { metres, seconds } from '../../domain/units/quantity';

/** A main set: the heart of a hard session. */
export type MainSet = Readonly<{ idea: Idea; kind: RunKind; main: readonly Block[]; work: number }>;

const ideas = ['cruise', 'tempo', 'ladder', 'vo2', 'hills', 'repetitions', 'race-pace', 'opener', 'trial'] as const;
export type Idea = (typeof ideas)[number];

export const time = (count: number): Amount => ({ unit: 's', seconds: seconds(count) });
export const distance = (count: number): Amount => ({ unit: 'm', metres: metres(count) });
export const pick = <Value>(values: readonly Value[], turn: number): Value => values[turn % values.length] as Value;
const toQuarter = (value: number): number => Math.round(value / 15) * 15;

const repeat = (times: number, amount: Amount, effort: Effort, rest: number): Block => ({
  type: 'repeat',
  times,
  work: [{ amount, effort }],
  recovery: { amount: time(rest), effort: 1 },
});

/** Threshold work in pieces with short jogs: the same pace as a tempo run, more of it. */
export const cruise = (most: number, turn: number): MainSet | null => {
  const wished = pick([6, 5, 8, 7, 10, 6, 12], turn) * 60;
  // Where little is allowed, four and five minutes take turns.
  const fitting = Math.floor(most / 120) * 60 - (most < 720 ? 60 * (turn % 2) : 0);
  const rep = Math.max(240, Math.min(wished, fitting));
  const times = Math.min(6, Math.floor(most / rep));
  if (times < 2) return null;
  return { idea: 'cruise', kind: 'cruise', main: [repeat(times, time(rep), 4, toQuarter(rep / 5))], work: times * rep };
};

/** One unbroken stretch at threshold. */
export const tempo = (most: number): MainSet | null => {
  const length = Math.min(30, Math.floor(most / 60)) * 60;
  if (length < 480) return null;
  return { idea: 'tempo', kind: 'tempo', main: [{ type: 'segment', amount: time(length), effort: 4 }], work: length };
};

/** Three threshold stretches, each shorter than the one before. */
export const ladder = (most: number): MainSet | null => {
  const total = Math.floor(most / 60);
  if (total < 15) return null;
  const last = Math.max(4, Math.floor(total * 0.25));
  const middle = Math.max(last + 1, Math.floor(total * 0.33));
  const rungs = [total - middle - last, middle, last];
  if (rungs.some((rung) => rung > 20)) return null;
  const jogs = [120, 90];
  const main = rungs.flatMap((rung, index): Block[] => {
    const jog = jogs[index];
    const work: Block = { type: 'segment', amount: time(rung * 60), effort: 4 };
    return jog === undefined ? [work] : [work, { type: 'segment', amount: time(jog), effort: 1 }];
  });
  return { idea: 'ladder', kind: 'cruise', main, work: total * 60 };
};

/** Work near maximal oxygen uptake: two to five minutes, jogs of two thirds of that. */
export const vo2 = (most: number, turn: number, pace: number): MainSet | null => {
  const wished = pick([180, 1000, 240, 120, 800, 150, 1200], turn);
  const isDistance = wished >= 800;
  const rep = isDistance ? (wished / 1000) * pace : wished;
  if (isDistance && (rep < 150 || rep > 290)) return vo2(most, turn + 1, pace);
  const times = Math.min(8, Math.floor(most / rep));
  if (times < 3 && wished !== 120) return vo2(most, 3, pace);
  // A hair more than six minutes: a distance may be run a little faster than its pace says.
  if (times * rep < (isDistance ? 375 : 360)) return null;

  const jog = toQuarter(rep * (times >= 6 ? 0.6 : 0.7));
  const amount = isDistance ? distance(wished) : time(wished);
  return { idea: 'vo2', kind: 'intervals', main: [repeat(times, amount, 5, jog)], work: times * rep };
};

/** The same effort uphill: less speed, less impact, more strength. */
export const hills = (most: number): MainSet | null => {
  const times = Math.min(8, Math.floor(most / 120));
  return times < 3
    ? null
    : { idea: 'hills', kind: 'hills', main: [repeat(times, time(120), 5, 150)], work: times * 120 };
};

/** Fast and relaxed, with all the recovery it takes. */
export const repetitions = (most: number, turn: number): MainSet | null => {
  const rep = pick([45, 60, 30, 75], turn);
  const times = Math.min(10, Math.floor(most / rep));
  if (times < 4) return null;
  return {
    idea: 'repetitions',
    kind: 'repetitions',
    main: [repeat(times, time(rep), 6, toQuarter(rep * 2.5))],
    work: times * rep,
  };
};

export type RacePace = Readonly<{ effort: Effort; pace: number; zone: Zone; reps: readonly Amount[] }>;

/** Pieces at the pace of the goal race. */
export const racePace = (most: number, turn: number, race: RacePace): MainSet | null => {
  const secondsOf = (rep: Amount): number => (rep.unit === 's' ? rep.seconds : (rep.metres / 1000) * race.pace);
  // A piece in zone 5 lasts five minutes at the most, one below it twenty.
  const [shortest, longest] = race.zone === 5 ? [120, 295] : [240, 1200];
  const fitting = race.reps.filter((rep) => {
    const length = secondsOf(rep);
    return length >= shortest && length <= longest && 2 * length <= most;
  });
  if (fitting.length === 0) return null;

  const rep = pick(fitting, turn);
  const length = secondsOf(rep);
  const times = Math.min(6, Math.floor(most / length));
  if (times * length < (race.zone === 5 ? 375 : 490)) return null;
  const rest = race.zone === 5 ? toQuarter(length * 0.75) : Math.max(90, toQuarter(length / 5));
  return { idea: 'race-pace', kind: 'race-pace', main: [repeat(times, rep, race.effort, rest)], work: times * length };
};

const trialDistances = [5000, 3000, 2000, 1500] as const;

/** A time trial over the longest distance that fits, run evenly: it tells the paces of all that follows. */
export const trial = (most: number, pace: number): MainSet | null => {
  const length = trialDistances.find((metres) => (metres / 1000) * pace <= most && (metres / 1000) * pace >= 375);
  if (length === undefined) return null;
  const main: readonly Block[] = [{ type: 'segment', amount: distance(length), effort: 5 }];
  return { idea: 'trial', kind: 'time-trial', main, work: (length / 1000) * pace };
};

/** A short reminder of speed in race week. */
export const opener = (isShortRace: boolean): MainSet =>
  isShortRace
    ? { idea: 'opener', kind: 'opener', main: [repeat(3, time(120), 5, 90)], work: 360 }
    : { idea: 'opener', kind: 'opener', main: [repeat(2, time(240), 4, 90)], work: 480 };
