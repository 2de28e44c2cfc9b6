import type { Dice } from './dice';
import { parameters } from './parameters';
import type { Hidden, Runner } from './runner';

/** How a runner is on a morning. Loads are running loads a day: an hour at threshold is 100. */
export type Body = Readonly<{
  /** Usual load at the start, the measure of all others. */
  usual: number;
  /** Lasting load, fatigue and the load of the last days, each fading at its own pace. */
  fitness: number;
  fatigue: number;
  recent: number;
  /** Form lost to overload, as a share of the score. */
  wear: number;
  /** Severity of a niggle, 0–10; 0 none. */
  niggle: number;
  /** First day on which running is possible again after an injury. */
  injuredUntil: number;
  injuries: number;
  /** Runs of the last 30 days: day and metres. */
  runs: readonly Readonly<{ day: number; metres: number }>[];
}>;

/** What a day brought: load on the whole body, and on the legs. */
export type Effort = Readonly<{ load: number; metres: number; hours: number; stressed: boolean }>;

/** A runner in balance with the running of the last weeks: the load of an easy mixture, two thirds of an hour’s. */
export const bodyAtStart = ({ picture }: Runner): Body => {
  const { weeklyVolumes, longestRun } = picture.recent;
  const daily = weeklyVolumes.reduce((sum, volume) => sum + volume, 0) / weeklyVolumes.length / 7;
  // Easy running at 80 % of threshold speed: 64 load an hour (Skiba).
  const usual = (((daily / 1000) * (picture.fitness.threshold / 0.8)) / 3600) * 64;
  return {
    usual,
    fitness: usual,
    fatigue: usual,
    recent: usual,
    wear: 0,
    niggle: 0,
    injuredUntil: 0,
    injuries: 0,
    runs: [{ day: -1, metres: longestRun }],
  };
};

/** Fatigue against what this runner bears; above 1 they are overloaded. */
export const strainOf = (body: Body, { tolerance }: Hidden, stressed: boolean): number =>
  body.fatigue /
  Math.max(body.fitness, 0.25 * body.usual) /
  (tolerance - (stressed ? parameters.strain.lifeStress : 0));

/** What the body can do today, as a share of the score at the start (Banister; Busso 2003 for the growing fatigue). */
export const formOf = (body: Body, { fitnessGain, fatigueCost }: Hidden): number =>
  1 + fitnessGain * Math.log(body.fitness / body.usual) - fatigueCost * (body.fatigue / body.usual - 1) - body.wear;

/** The body on the morning after. */
export const nextMorning = (
  body: Body,
  { load, metres, hours, stressed }: Effort,
  day: number,
  runner: Runner,
): Body => {
  const { hidden, dice } = runner;
  const { response, strain } = parameters;
  const towards = (value: number, target: number, days: number): number =>
    target + (value - target) * Math.exp(-1 / days);

  const excess = Math.max(0, strainOf(body, hidden, stressed) - 1);
  const hazard = metres > 0 ? hazardOf(body, metres, day, excess, hidden) : 0;
  const worn: Body = {
    ...body,
    fitness: towards(body.fitness, load, hidden.fitnessDays),
    // The same session tires more after days of hard ones: its cost grows with the load of the days before.
    fatigue: towards(body.fatigue, load * (0.5 + 0.5 * (body.recent / body.usual)), hidden.fatigueDays),
    recent: towards(body.recent, load, response.sensitisingDays),
    wear: body.wear * Math.exp(-1 / strain.wearDays) + strain.wearPerDay * Math.min(1, excess),
    runs: metres > 0 ? [...body.runs.filter((run) => run.day >= day - 30), { day, metres }] : body.runs,
  };
  return withInjury(
    { ...worn, niggle: niggleAfter(body, load, metres, hours, day, hazard, runner) },
    hours,
    hazard,
    day,
    runner,
    dice,
  );
};

/** How many times the usual hazard a run carries: its length, the strain, the runner. */
const hazardOf = (body: Body, metres: number, day: number, excess: number, { frailty }: Hidden): number => {
  const { spikes, strainExponent } = parameters.injury;
  const longest = Math.max(1, ...body.runs.filter((run) => run.day >= day - 30).map((run) => run.metres));
  const spike = spikes.find(({ above }) => metres / longest - 1 > above)?.hazard ?? 1;
  return frailty * spike * Math.exp(strainExponent * Math.min(1, excess));
};

const levelOf = ({ picture }: Runner): 'novice' | 'experienced' =>
  picture.experience === 'novice' ? 'novice' : 'experienced';

const niggleAfter = (
  body: Body,
  load: number,
  metres: number,
  hours: number,
  day: number,
  hazard: number,
  runner: Runner,
): number => {
  const { niggle } = parameters;
  if (body.niggle > 0)
    return metres === 0
      ? Math.max(0, body.niggle - niggle.healsPerDay)
      : // Less than half of the usual day lets it heal, more makes it worse, and more so under strain.
        Math.max(0, Math.min(10, body.niggle + niggle.growsPerRun * (load / body.usual / 1.6 - 0.8)));
  const chance = (niggle.perThousandHours[levelOf(runner)] / 1000) * hours * hazard;
  return runner.dice.even('niggle', day) < chance
    ? runner.dice.between(niggle.begins.low, niggle.begins.high, 'niggle-severity', day)
    : 0;
};

const withInjury = (body: Body, hours: number, hazard: number, day: number, runner: Runner, roll: Dice): Body => {
  const { injury, niggle } = parameters;
  const { minor, moderate, moderateFrom } = niggle.hazard;
  const warned = body.niggle === 0 ? 1 : body.niggle >= moderateFrom ? moderate : minor;
  const chance = (injury.perThousandHours[levelOf(runner)] / 1000) * hours * hazard * injury.unwarnedShare * warned;
  const breaks = roll.even('injury', day) < chance || body.niggle >= niggle.stops;
  if (!breaks) return body;

  const { median, spread, least, most } = injury.daysOff;
  const off = Math.min(most, Math.max(least, Math.round(median * Math.exp(spread * roll.normal('days-off', day)))));
  return { ...body, niggle: 0, injuredUntil: day + 1 + off, injuries: body.injuries + 1 };
};
