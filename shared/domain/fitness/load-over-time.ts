import { addDays, daysBetween, type IsoDate } from '../units/calendar';
import { type Load, load } from '../units/quantity';

/** What was done on a day; days that are left out were rest. */
export type DayLoad = Readonly<{ date: IsoDate; load: Load }>;

/** Where an athlete stands in the evening of a day. */
export type LoadState = Readonly<{
  date: IsoDate;
  load: Load;
  /** What the last six weeks have built: load a day, averaged over 42 days with the newest counting most. */
  fitness: number;
  /** What the last week has cost: the same over 7 days. */
  fatigue: number;
  /** How fresh the day began: fitness less fatigue, both of the evening before. */
  form: number;
  /** What fitness has gained in seven days, or since the first day. */
  ramp: number;
}>;

export type LoadSpan = Readonly<{
  from: IsoDate;
  to: IsoDate;
  /** What the days before `from` have left behind; nothing unless said. */
  before?: Readonly<{ fitness: number; fatigue: number }>;
}>;

/** Days over which the two averages fade (Banister's model in the exponential form of Coggan's CTL and ATL). */
const fitnessDays = 42;
const fatigueDays = 7;

/**
 * Fitness, fatigue and form for each day from `from` to `to`, both included. A description of load alone: it knows
 * neither sleep nor illness, and takes six weeks to forget where it began. Days outside the span are not heard.
 */
export const loadOverTime = (loads: readonly DayLoad[], { from, to, before }: LoadSpan): readonly LoadState[] => {
  const start = before ?? { fitness: 0, fatigue: 0 };
  const sums = new Map<IsoDate, number>();
  for (const day of loads) sums.set(day.date, (sums.get(day.date) ?? 0) + day.load);

  const states: LoadState[] = [];
  for (let day = 0; day <= daysBetween(from, to); day += 1) {
    const date = addDays(from, day);
    const done = sums.get(date) ?? 0;
    const eve = states.at(-1) ?? start;
    const fitness = eve.fitness + (done - eve.fitness) / fitnessDays;
    const weekAgo = states.at(-7) ?? start;

    states.push({
      date,
      load: load(done),
      fitness,
      fatigue: eve.fatigue + (done - eve.fatigue) / fatigueDays,
      form: eve.fitness - eve.fatigue,
      ramp: fitness - weekAgo.fitness,
    });
  }
  return states;
};
