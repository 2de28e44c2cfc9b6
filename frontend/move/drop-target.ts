import type { IsoDate } from '../../shared/domain/units/calendar';
import { type MoveChoice, moveOptions } from './move-options';

/** What a day means for a session that is carried over it. */
export type DropTarget =
  /** The day it comes from. */
  | Readonly<{ kind: 'from' }>
  /** What would follow is not known yet. */
  | Readonly<{ kind: 'unknown' }>
  /** Past, or too far away to be asked about. */
  | Readonly<{ kind: 'outside' }>
  | Readonly<{ kind: 'open'; choice: MoveChoice }>
  | Readonly<{ kind: 'closed'; choice: MoveChoice }>;

/** What would become of a session on a day: alone where that is possible, else in exchange, else why not. */
export const dropTarget = (choices: readonly MoveChoice[] | null, from: IsoDate, to: IsoDate): DropTarget => {
  if (to === from) return { kind: 'from' };
  if (choices === null) return { kind: 'unknown' };

  const { possible, refused } = moveOptions(choices);
  const there = possible.filter((choice) => choice.to === to);
  const choice = there.find(({ swapWith }) => swapWith === null) ?? there[0];
  if (choice !== undefined) return { kind: 'open', choice };
  const closed = refused.find((each) => each.to === to);

  return closed === undefined ? { kind: 'outside' } : { kind: 'closed', choice: closed };
};
