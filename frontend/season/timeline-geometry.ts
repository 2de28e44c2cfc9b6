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

/** Between two blocks, in px. */
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

/**
 * Races in the drawing. A race whose name lies over the day of another stands above it, so that no pole crosses a name.
 */
export const raceFlags = (
  { races, from, to }: SeasonView,
  x: DayScale,
  width: number,
  nameOf: (race: SeasonRace) => string,
): readonly RaceFlag[] => {
  const flags = races
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((race): Named => {
      const room = flag + perLetter * nameOf(race).length;
      const end = x(race.date) + room > width ? 'end' : 'start';
      const left = end === 'start' ? x(race.date) - flag / 2 : x(race.date) - room;
      return { race, x: x(race.date), row: 0, end, left, right: left + room + flag / 2 };
    });
  // Each round lifts what lies over another one; there are no more rows than races.
  for (const _ of flags)
    for (const one of flags) one.row = Math.max(one.row, ...flags.map((other) => rowAbove(one, other)));
  return flags.map(({ race, x: at, row, end }) => ({ race, x: at, row: Math.min(row, flags.length - 1), end }));
};

/** A race with the ground that its name covers. */
type Named = { -readonly [Key in keyof RaceFlag]: RaceFlag[Key] } & Readonly<{ left: number; right: number }>;

const rowAbove = (one: Named, other: Named): number =>
  one !== other && other.x >= one.left && other.x <= one.right ? other.row + 1 : 0;

/** Whether a name fits into a bar. */
export const fits = (name: string, width: number): boolean => perLetter * name.length + 12 <= width;
