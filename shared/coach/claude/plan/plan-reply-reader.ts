import type { DraftDay, DraftWeek } from '../../../domain/plan/plan';
import { type ExpansionContext, expansionContext } from '../../../domain/session/expansion-context';
import { briefOf } from '../../house/brief';
import { writeHouseWeek } from '../../house/write-week';
import { NoteQueue } from './note-queue';
import { type PlanOrder, weeksInOneReply } from './plan-order';
import type { ReplyWeek } from './plan-reply';
import { isPlanLeak } from './plan-rules';
import { readWeek } from './read-week';
import { ReplyWeeks } from './reply-weeks';

export type { WeekRead } from './reply-weeks';

/** Reads Claude's plan while it is written, in the grammar of docs/claude-reply.md. */
export class PlanReplyReader extends ReplyWeeks {
  constructor(order: PlanOrder) {
    const context = expansionContext(order.picture, order.zones);
    const notes = new NoteQueue();
    super(weeksInOneReply(order.weeks), (week) => readInto(order, week, notes, context));
  }
}

const readInto = (
  { picture, blueprint }: PlanOrder,
  reply: ReplyWeek,
  notes: NoteQueue,
  context: ExpansionContext,
): DraftWeek | Readonly<{ fault: string }> => {
  const frame = blueprint.weeks[reply.n - 1];
  if (frame === undefined) return { fault: `The plan has no week ${reply.n}.` };

  let house: readonly DraftDay[] | null = null;
  const houseNote = ({ date, workout }: Pick<DraftDay, 'date' | 'workout'>): string | null => {
    house ??= writeHouseWeek(picture, blueprint, reply.n, context).days;
    return house.find((day) => day.date === date && day.workout.kind === workout.kind)?.note ?? null;
  };
  const brief = briefOf(picture, blueprint, frame, context);
  return readWeek(reply, { brief, notes, houseNote, isLeak: isPlanLeak });
};
