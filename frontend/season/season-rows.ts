import type { SeasonView } from '../../shared/contract/season';
import type { IsoDate } from '../../shared/domain/units/calendar';

export type SeasonBlockReply = SeasonView['blocks'][number];
export type SeasonRace = SeasonView['races'][number];

/** A block with the races in it, and how it stands to today. */
export type SeasonRow = Readonly<{
  block: SeasonBlockReply;
  races: readonly SeasonRace[];
  next: SeasonBlockReply | null;
  place: 'past' | 'now' | 'ahead';
  /** Whether its weeks are those of the plan in force. */
  isPlanned: boolean;
}>;

/** The season block by block, in order. */
export const seasonRows = ({ blocks, races, plan, today }: SeasonView): readonly SeasonRow[] =>
  blocks.map((block, index) => ({
    block,
    races: races
      .filter(({ date }) => date >= block.monday && date <= block.sunday)
      .toSorted((one, other) => one.date.localeCompare(other.date)),
    next: blocks[index + 1] ?? null,
    place: placeOf(block, today),
    isPlanned: plan !== null && block.goal === plan.goal && block.kind !== 'recovery',
  }));

const placeOf = ({ monday, sunday }: SeasonBlockReply, today: IsoDate): SeasonRow['place'] => {
  if (sunday < today) return 'past';
  return monday > today ? 'ahead' : 'now';
};
