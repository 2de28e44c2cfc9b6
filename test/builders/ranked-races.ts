import type { Aim, Priority, RaceDistance } from '../../shared/domain/goal/goal';
import type { RankedRace } from '../../shared/domain/goal/ranked-goal';
import { isoDate } from '../../shared/domain/units/calendar';
import { seconds } from '../../shared/domain/units/quantity';

/** A time that suits the 10K runner of the builders over each distance. */
const times = { '5K': 1_380, '10K': 2_880, half: 6_360, marathon: 13_500, '50K': 18_000, '100K': 43_200 } as const;

export const aTime = (distance: RaceDistance): Aim => ({ kind: 'time', time: seconds(times[distance]) });

/** A race among an athlete's goals, for a time unless told; its id is distance and date. */
export const aRace = (
  distance: RaceDistance,
  date: string,
  priority: Priority = 'A',
  aim: Aim = aTime(distance),
): RankedRace => ({ id: `${distance} ${date}`, priority, goal: { kind: 'race', distance, date: isoDate(date), aim } });
