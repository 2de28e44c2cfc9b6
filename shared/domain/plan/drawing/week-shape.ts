import type { Weekday } from '../../units/calendar';
import type { PlanDay } from './plan-days';

/** Which days hold which run, as days since the start of the plan. */
export type Shape = Readonly<{
  long: number | null;
  /** The easy day beside the long run that is long as well, of two days in a row. */
  second: number | null;
  quality: readonly number[];
  easy: readonly number[];
}>;

export type ShapeRequest = Readonly<{
  days: readonly PlanDay[];
  longDay: number | null;
  runs: number;
  quality: number;
  /** Two long days in a row are wished for. */
  backToBack: boolean;
  /** Days to keep between hard sessions. */
  spacing: number;
  /** Hard days that stand already: sessions of the week before, races, a hard long run and the next one. */
  hard: readonly number[];
  /** Days whose run would be too short for a hard session, though their minutes would do. */
  unfit: readonly number[];
}>;

/** Where the long run goes: the athlete's own day, or the roomiest one when that day is lost. */
export const longRunDay = (days: readonly PlanDay[], wished: Weekday): number | null => {
  const open = days.filter(({ open }) => open);
  const isRaceWeek = days.some(({ race }) => race === 'goal');
  const own = open.find(({ weekday }) => weekday === wished);
  if (own !== undefined && !isRaceWeek) return own.day;
  // A race on the day of the long run takes its place.
  if (days.some(({ weekday, race }) => weekday === wished && race !== null)) return null;

  // Before the race the longest run comes first, and the later days stay free to wake the legs.
  const later = isRaceWeek ? -1 : 1;
  const [roomiest] = [...open].sort(
    (one, other) =>
      Number(one.gentle) - Number(other.gentle) || minutesOf(other) - minutesOf(one) || later * (other.day - one.day),
  );
  return roomiest?.day ?? null;
};

const minutesOf = ({ cap }: PlanDay): number => cap ?? Number.POSITIVE_INFINITY;
/** A shorter day is too short for quality. */
const leastForQuality = 28;

/** Puts the sessions of a week on its days: hard ones apart from each other, easy ones where they rest best. */
export const weekShape = (request: ShapeRequest): Shape => {
  const open = request.days.filter(({ open, day }) => open && day !== request.longDay);
  const second = secondDay(request, open);
  const quality = qualityDays(
    second === null ? request : { ...request, runs: request.runs - 1 },
    open.filter(({ day }) => day !== second),
  );
  const longs = [request.longDay, second].filter((day) => day !== null);
  const easy = easyDays(
    open.map(({ day }) => day).filter((day) => day !== second && !quality.includes(day)),
    [...longs, ...quality],
    request.runs,
  );

  return {
    long: request.longDay,
    second,
    quality,
    easy: second === null ? easy : [...easy, second].sort((one, other) => one - other),
  };
};

/** The day after the long run, or the one before it where that is closed or in the next week. */
const secondDay = ({ longDay, backToBack, runs }: ShapeRequest, open: readonly PlanDay[]): number | null => {
  if (!backToBack || longDay === null || runs < 3) return null;
  const fit = (day: number): boolean => open.some((one) => one.day === day && !one.gentle && !one.halved);
  return [longDay + 1, longDay - 1].find(fit) ?? null;
};

const qualityDays = (request: ShapeRequest, open: readonly PlanDay[]): readonly number[] => {
  const fit = open
    .filter((day) => !day.gentle && !day.halved && minutesOf(day) >= leastForQuality)
    .filter(({ day }) => !request.unfit.includes(day))
    .map(({ day }) => day)
    .filter((day) => request.hard.every((other) => Math.abs(day - other) >= request.spacing));
  const room = Math.min(request.quality, request.runs - (request.longDay === null ? 0 : 1));
  const choices = combinations(fit, room)
    .filter((days) => areApart(days, request.spacing))
    // Two hard days and a long run need a day between each of them; one hard day may have to do without.
    .filter((days) => days.length < 2 || gapOf(days, request) > 1);
  if (choices.length === 0) return room > 0 ? qualityDays({ ...request, quality: room - 1 }, open) : [];

  return bestOf(choices, (days) => evenness(days, request)) ?? [];
};

/** The first of those that are worth the most. */
const bestOf = <Choice>(choices: readonly Choice[], worth: (choice: Choice) => number): Choice | undefined => {
  let [best] = choices;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const own = worth(choice);
    if (own > most) [best, most] = [choice, own];
  }
  return best;
};

const combinations = (days: readonly number[], count: number): readonly (readonly number[])[] => {
  if (count <= 0) return [[]];
  if (count === 1) return days.map((day) => [day]);
  return days.flatMap((first, index) => days.slice(index + 1).map((second) => [first, second]));
};

const areApart = (days: readonly number[], spacing: number): boolean =>
  days.every((day, index) => index === 0 || day - (days[index - 1] ?? day) >= spacing);

// Widest smallest gap first; then the freshest legs for the long run.
const evenness = (days: readonly number[], request: ShapeRequest): number => {
  const { longDay } = request;
  const last = days.at(-1);
  const race = request.days.find((day) => day.race === 'goal')?.day;
  // Legs are woken three or four days before a race, not at the other end of its week.
  if (race !== undefined && last !== undefined && last < race) return -Math.abs(race - last - openerDays);
  const beforeLong = longDay === null || last === undefined ? 0 : (longDay - last + 7) % 7;
  return 10 * Math.min(4, gapOf(days, request)) + beforeLong;
};

/** Days from the hard work of race week to the race; three or four are usual. */
const openerDays = 3.5;

/** Days between the hard days, and from them to the long run and to what is hard already. */
const gapOf = (days: readonly number[], { longDay, hard }: ShapeRequest): number => {
  const anchors = longDay === null ? hard : [longDay - 7, longDay, longDay + 7, ...hard];
  let gap = Number.POSITIVE_INFINITY;
  for (const day of days)
    for (const others of [anchors, days])
      for (const other of others) if (other !== day) gap = Math.min(gap, Math.abs(other - day));
  return gap;
};

/** Easy days as far from the other runs and from each other as they can be. */
const easyDays = (open: readonly number[], taken: readonly number[], runs: number): readonly number[] => {
  const count = Math.min(open.length, Math.max(0, runs - taken.length));
  if (taken.length > 0 || count === 0) return spreadDays(open, taken, count);
  // With nothing to keep away from, the day to begin with decides how far apart the others can be.
  return (
    bestOf(
      open.map((first) => spreadDays(open, [first], count - 1).concat(first)),
      (days) =>
        Math.min(
          ...days.map((day) =>
            roomAround(
              day,
              days.filter((other) => other !== day),
            ),
          ),
        ),
    )?.toSorted((one, other) => one - other) ?? []
  );
};

/** Adds days one by one, each as far from the other runs as it can be. */
const spreadDays = (open: readonly number[], taken: readonly number[], count: number): readonly number[] => {
  const chosen: number[] = [];
  while (chosen.length < count) {
    const others = [...taken, ...chosen];
    const left = open.filter((day) => !others.includes(day));
    const best = bestOf(left, (day) => roomAround(day, others));
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.sort((one, other) => one - other);
};

const roomAround = (day: number, others: readonly number[]): number => {
  let room = 7;
  for (const other of others) room = Math.min(room, (day - other + 70) % 7, (other - day + 70) % 7);
  return room;
};
