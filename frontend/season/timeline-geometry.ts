import type { SeasonView } from '../../shared/contract/season';
import { addDays } from '../../shared/domain/units/calendar';
import { type DayScale, dayScale } from '../progress/time-scale';
import type { SeasonBlockReply, SeasonRace } from './season-rows';

export type BlockBar = Readonly<{ block: SeasonBlockReply; x: number; width: number }>;
/** A race over its day; `row` counts from the bars upwards, so that names do not run into each other. */
export type RaceFlag = Readonly<{ race: SeasonRace; x: number; row: number; end: 'start' | 'end' }>;

/** Days across the drawing, from the first Monday to the end of the last Sunday. */
export const seasonScale = ({ from, to }: SeasonView, width: number): DayScale =>
  dayScale(from, addDays(to, 1), [0, width]);

const gap = 2;

export const blockBars = ({ blocks }: SeasonView, x: DayScale): readonly BlockBar[] =>
  blocks.map((block) => ({
    block,
    x: x(block.monday) + gap / 2,
    width: Math.max(2, x(addDays(block.sunday, 1)) - x(block.monday) - gap),
  }));

/** A letter of a race’s name, and the flag before it. */
const perLetter = 6.8;
const flag = 22;

/** Races in the drawing, each in the lowest row where its name has room. */
export const raceFlags = (
  { races, from, to }: SeasonView,
  x: DayScale,
  width: number,
  nameOf: (race: SeasonRace) => string,
): readonly RaceFlag[] => {
  const taken: number[] = [];
  return races
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((race) => {
      const room = flag + perLetter * nameOf(race).length;
      const end = x(race.date) + room > width ? ('end' as const) : ('start' as const);
      const left = end === 'start' ? x(race.date) : x(race.date) - room;
      const free = taken.findIndex((until) => until <= left);
      const row = free === -1 ? taken.length : free;
      taken[row] = left + room;
      return { race, x: x(race.date), row, end };
    });
};

/** Whether a name fits into a bar. */
export const fits = (name: string, width: number): boolean => perLetter * name.length + 12 <= width;
