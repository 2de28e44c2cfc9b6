import type { Picture } from '../../athlete/picture';
import { type Weekday, weekdays } from '../../units/calendar';
import { demandsOf } from '../drawing/demands';
import { reachesSteeply } from '../drawing/draw-frame';
import { runnerOf } from '../drawing/runner';
import { planLength } from '../phase-lengths';
import { obstacleBefore } from './obstacle';
import type { OfferChange } from './offer';
import { takenOffer } from './taken-offer';

/** The longest plan there is, in weeks. */
const longestPlan = 52;

type Way = readonly OfferChange[];

/**
 * What lets the long run come far enough: more weeks by themselves, more minutes on the long day by themselves; else
 * the least that helps together. No way where nothing does.
 */
export const reachWays = (picture: Picture): readonly Way[] => {
  const alone = longDayMinutes(picture).filter((minutes) => reaches(picture, minutes));
  const together = leastOf(picture, everything(picture));
  if (together === null) return alone;
  const way = withFewestWeeks(picture, withExactMinutes(picture, together));
  const isOnlyWeeks = way.every(({ kind }) => kind === 'later');
  return isOnlyWeeks ? [way, ...alone] : alone.length > 0 ? alone : [way];
};

/** All that might be opened up besides the weeks, what is hardest to give first. */
const everything = ({ schedule, supportingRaces }: Picture): Way => {
  const days = furtherDays(schedule.runDays, 1);
  return [
    ...(schedule.peakVolume === null ? [] : [{ kind: 'lift-ceiling' } as const]),
    ...(schedule.blockedDates.length > 0 ? [{ kind: 'free-dates' } as const] : []),
    ...(supportingRaces.length > 0 ? [{ kind: 'drop-races' } as const] : []),
    ...(days.length > 0 ? [{ kind: 'days', days } as const] : []),
    ...(Object.keys(schedule.maxMinutes).length > 0 ? [{ kind: 'open-minutes' } as const] : []),
  ];
};

/** Takes back one change after another as long as the rest is enough with all the weeks there are. */
const leastOf = (picture: Picture, all: Way): Way | null => {
  const isEnough = (way: Way): boolean => reaches(picture, [...way, ...latest(picture)]);
  if (!isEnough(all)) return null;
  return all.reduce((way, change) => {
    const fewer = way.filter((other) => other !== change);
    return isEnough(fewer) ? fewer : way;
  }, all);
};

/** Names the minutes of the long day where those are enough. */
const withExactMinutes = (picture: Picture, way: Way): Way => {
  const [minutes] = longDayMinutes(picture);
  if (minutes === undefined || !way.some(({ kind }) => kind === 'open-minutes')) return way;
  const exact = [...minutes, ...way.filter(({ kind }) => kind !== 'open-minutes')];
  return reaches(picture, [...exact, ...latest(picture)]) ? exact : way;
};

/** The minutes that the longest run takes on its day, where the day has fewer. */
const longDayMinutes = (picture: Picture): readonly Way[] => {
  const { schedule } = picture;
  const { reach } = demandsOf(picture);
  const cap = schedule.maxMinutes[schedule.longRunDay];
  if (cap === undefined || reach === null) return [];
  const needed = Math.min(reach.minutes, (reach.distance * runnerOf(picture).easyPace) / 60_000) + 5;
  const minutes = 5 * Math.ceil(needed / 5);
  return cap >= minutes ? [] : [[{ kind: 'minutes', days: [schedule.longRunDay], minutes }]];
};

/** Weekdays without a run, the ones farthest from the others first. */
export const furtherDays = (runDays: readonly Weekday[], count: number): readonly Weekday[] => {
  const taken = [...runDays];
  const further: Weekday[] = [];
  const gap = (one: Weekday): number => {
    const apart = taken.map((other) => Math.abs(weekdays.indexOf(one) - weekdays.indexOf(other)));
    return Math.min(7, ...apart.map((days) => Math.min(days, 7 - days)));
  };
  while (further.length < count && taken.length < 7) {
    const [best] = weekdays.filter((day) => !taken.includes(day)).toSorted((one, other) => gap(other) - gap(one));
    if (best === undefined) break;
    taken.push(best);
    further.push(best);
  }
  return further;
};

const reaches = (picture: Picture, way: Way): boolean => {
  const taken = takenOffer(picture, way);
  return obstacleBefore(taken) === null && reachesSteeply(taken);
};

const mostWeeks = ({ goal, startsOn }: Picture): number => Math.max(0, longestPlan - planLength(goal, startsOn));

const latest = (picture: Picture): Way => {
  const weeks = mostWeeks(picture);
  return weeks > 0 ? [{ kind: 'later', weeks }] : [];
};

/** A way with the fewest weeks that make it enough, found by halving. */
const withFewestWeeks = (picture: Picture, opening: Way): Way => {
  const way = (weeks: number): Way => [{ kind: 'later', weeks }, ...opening];
  if (opening.length > 0 && reaches(picture, opening)) return opening;
  let [tooFew, enough] = [0, mostWeeks(picture)];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (reaches(picture, way(middle))) enough = middle;
    else tooFew = middle;
  }
  return way(enough);
};
