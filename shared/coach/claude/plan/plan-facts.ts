import type { Picture } from '../../../domain/athlete/picture';
import { recentVolume } from '../../../domain/athlete/recent-volume';
import { zoneOfPace } from '../../../domain/fitness/pace-zones';
import type { Blueprint, BlueprintWeek, DaySlot } from '../../../domain/plan/blueprint';
import { type ExpansionContext, expansionContext } from '../../../domain/session/expansion-context';
import { type Brief, briefOf, zonePace } from '../../house/brief';
import { hardTime, mostWork } from '../../house/dose';
import type { PlanOrder } from './plan-order';
import { isRunDay } from './read-day';

const km = (metres: number): number => Math.round(metres / 100) / 10;
const wholeMinutes = (seconds: number): number => Math.max(0, Math.floor(seconds / 60));

/** The athlete as Claude sees them: aggregates only, no dates, and no field that is not named here. */
export const athleteFacts = (picture: Picture, context: ExpansionContext) => ({
  age: picture.ageBand,
  level: picture.experience,
  injuredLately: picture.injuredLately,
  easyMinPerKm: Math.round(zonePace(2, context) / 6) / 10,
  paceKnownBy: picture.fitness.method,
  kmPerWeekLately: km(recentVolume(picture.recent)),
  longestKmLately: km(picture.recent.longestRun),
  ...(picture.loadTrend === undefined
    ? {}
    : { loadADay: { usual: picture.loadTrend.usual, lastWeek: picture.loadTrend.lately } }),
  ...(picture.strength.sessionsPerWeek > 0 ? { strength: picture.strength.equipment } : {}),
});

/** What is trained for, with the zone that its pace falls into. */
export const goalFacts = (picture: Picture, { label }: Blueprint, context: ExpansionContext) => {
  const { goal } = picture;
  switch (goal.kind) {
    case 'race':
      return {
        race: goal.distance,
        aim: label === 'finish-safely' ? 'finish' : goal.aim.kind,
        ...(goal.distance === '50K' || goal.distance === '100K'
          ? {}
          : { paceZone: `Z${zoneOfPace(context.racePaces[goal.distance], context.zones)}` }),
      };
    case 'fitness':
      return { fitness: true, enjoys: goal.enjoys ?? [] };
    case 'from-zero':
      return { fromZero: true, race: goal.date === null ? 'none' : '5K' };
  }
};

/** The frame of the weeks that are asked for, and the whole plan in one line of volumes. */
export const frameFacts = ({ picture, zones, blueprint, weeks }: PlanOrder) => {
  const context = expansionContext(picture, zones);
  return {
    planKm: blueprint.weeks.map(({ volume }) => Math.round(volume / 1000)),
    weeks: blueprint.weeks
      .filter(({ number }) => weeks.includes(number))
      .map((week) => weekFacts(week, briefOf(picture, blueprint, week, context))),
  };
};

const weekFacts = (week: BlueprintWeek, brief: Brief) => ({
  n: week.number,
  phase: week.recovery ? `${week.phase}, recovery` : week.phase,
  ...(week.race === null ? {} : { race: `${week.race.distance}, priority ${week.race.priority}` }),
  ...(week.quality > 0 || week.pacedLongRun ? { max: most(brief) } : {}),
  d: week.days.flatMap((slot) => entries(slot, week)),
});

const most = (brief: Brief) => ({
  Z3: wholeMinutes(mostWork(3, brief, 0)),
  Z4: wholeMinutes(mostWork(4, brief, 0)),
  Z5: wholeMinutes(mostWork(5, brief, 0)),
  Z6: wholeMinutes(mostWork(6, brief, 0)),
  all: wholeMinutes(hardTime(brief)),
});

const entries = (slot: DaySlot, week: BlueprintWeek): readonly string[] => {
  const weekday = `${slot.weekday.charAt(0).toUpperCase()}${slot.weekday.slice(1)}`;
  const cap = slot.maxMinutes === null ? '' : ` ≤${slot.maxMinutes}min`;
  const run = isRunDay(slot)
    ? [`${weekday} ${roleOf(slot, week)}${slot.distance > 0 ? ` ${km(slot.distance)}` : ''}${cap}`]
    : [];
  return [...run, ...(slot.strength ? [`${weekday} SC`] : [])];
};

const roleOf = ({ role }: DaySlot, { pacedLongRun }: BlueprintWeek): string => {
  if (role === 'quality') return 'hard';
  return role === 'long' && pacedLongRun ? 'long+' : role;
};
