import type { Picture } from '../../athlete/picture';
import { type RaceDistance, raceDistances } from '../../goal/goal';
import type { PlanRefusal } from '../blueprint';
import { planLength } from '../phase-lengths';
import { daysNeeded, leastMinutes, type Obstacle, weeksFromZero } from './obstacle';
import type { Offer, OfferChange } from './offer';
import { offerSentence } from './offer-sentence';
import { furtherDays, reachWays } from './reach-ways';
import { safeFrame } from './safe-frame';
import { takenOffer } from './taken-offer';

type Way = readonly OfferChange[];

/** A refusal with its ways on. Each was tried: whoever takes it gets a plan. */
export const refusalOf = (picture: Picture, { type, sentence }: Obstacle): PlanRefusal => {
  const ways = [...waysOn(picture, type), ...shorterRaces(picture)];
  const tried = ways.flatMap((way) => completed(picture, way));
  const found =
    tried.length > 0
      ? tried
      : lastResorts(picture)
          .flatMap((way) => completed(picture, way))
          .slice(0, 1);
  return { type, sentence, offers: found.map((changes) => asOffer(picture, changes)) };
};

const asOffer = ({ goal }: Picture, changes: Way): Offer => ({ sentence: offerSentence(changes, goal), changes });

const waysOn = (picture: Picture, type: Obstacle['type']): readonly Way[] => {
  switch (type) {
    case 'reach':
      return reachWays(picture);
    case 'too-few-days':
      return moreDays(picture);
    case 'time':
      return [missingWeeks(picture), [{ kind: 'from-zero', weeks: weeksFromZero }]];
    case 'start-lower':
      return fromZero(picture);
    case 'age':
    case 'health':
      return [];
  }
};

/** A way with what the long run needs besides, or nothing where it leads to no plan. */
const completed = (picture: Picture, way: Way): readonly Way[] => {
  const taken = takenOffer(picture, way);
  const outcome = safeFrame(taken);
  if (outcome.status === 'drawn') return [way];
  if (outcome.obstacle.type !== 'reach' || way.some(({ kind }) => kind === 'later')) return [];
  const further = reachWays(taken).find((more) => safeFrame(takenOffer(taken, more)).status === 'drawn');
  return further === undefined ? [] : [[...way, ...further]];
};

const moreDays = (picture: Picture): readonly Way[] => {
  const { runDays, maxMinutes } = picture.schedule;
  const least = leastMinutes(picture);
  const short = runDays.filter((day) => (maxMinutes[day] ?? least) < least);
  const missing = daysNeeded(picture) - (runDays.length - short.length);
  const longer: Way = short.length === 0 ? [] : [{ kind: 'minutes', days: short, minutes: least }];
  const days = furtherDays(runDays, missing);
  return [
    ...(days.length === missing ? [[{ kind: 'days', days } as const]] : []),
    ...(missing <= short.length ? [longer] : []),
  ];
};

const missingWeeks = ({ goal, startsOn }: Picture): Way => [
  { kind: 'later', weeks: weeksFromZero - planLength(goal, startsOn) },
];

/** The run/walk ladder, with the days and minutes that it takes. */
const fromZero = (picture: Picture): readonly Way[] => {
  const begin: Way = [{ kind: 'from-zero', weeks: weeksFromZero + 3 }];
  const [open, ...room] = [[], ...moreDays(takenOffer(picture, begin))].map((more) => [...begin, ...more]);
  return open !== undefined && safeFrame(takenOffer(picture, open)).status === 'drawn' ? [open] : room;
};

/** The longest of the shorter races that a plan can be drawn for. */
const shorterRaces = (picture: Picture): readonly Way[] => {
  const { goal } = picture;
  if (goal.kind !== 'race') return [];
  const shorter = raceDistances.slice(0, raceDistances.indexOf(goal.distance)).toReversed();
  const way = (distance: RaceDistance): Way => [{ kind: 'shorter-race', distance }];
  const found = shorter.map(way).find((one) => safeFrame(takenOffer(picture, one)).status === 'drawn');
  return found === undefined ? [] : [found];
};

/** Where nothing else helps: no race for some months, or the way from zero. */
const lastResorts = (picture: Picture): readonly Way[] => [
  [{ kind: 'no-race', weeks: 16 }],
  [{ kind: 'no-race', weeks: 16 }, { kind: 'open-minutes' }, { kind: 'drop-races' }, { kind: 'free-dates' }],
  ...fromZero(picture),
  ...fromZero(picture).map((way): Way => [...way, { kind: 'free-dates' }]),
];
