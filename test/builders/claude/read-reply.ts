import type { PlanOrder } from '../../../shared/coach/claude/plan/plan-order';
import { PlanReplyReader, type WeekRead } from '../../../shared/coach/claude/plan/plan-reply-reader';
import type { DraftWeek } from '../../../shared/domain/plan/plan';

/** Reads a reply in pieces that end at these places, or whole. */
export const readReply = (order: PlanOrder, reply: string, cuts: readonly number[] = []): readonly WeekRead[] => {
  const reader = new PlanReplyReader(order);
  const places = [0, ...cuts.toSorted((one, other) => one - other), reply.length];
  const read = places.slice(1).flatMap((to, index) => reader.read(reply.slice(places[index], to)));
  return [...read, ...reader.end()];
};

export const draftsOf = (read: readonly WeekRead[]): readonly DraftWeek[] =>
  read.flatMap((week) => ('draft' in week ? [week.draft] : []));

/** The faults of a reading, each with its week. */
export const faultsOf = (read: readonly WeekRead[]): readonly string[] =>
  read.flatMap((week) => ('fault' in week ? [`${week.week}: ${week.fault}`] : []));
