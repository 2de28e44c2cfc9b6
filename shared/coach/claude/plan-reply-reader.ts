import type { DraftDay, DraftWeek } from '../../domain/plan/plan';
import { type ExpansionContext, expansionContext } from '../../domain/session/expansion-context';
import { briefOf } from '../house/brief';
import { writeHouseWeek } from '../house/write-week';
import { NoteQueue } from './note-queue';
import { ObjectScanner, type Scanned } from './object-scanner';
import { type PlanOrder, weeksInOneReply } from './plan-order';
import { type ReplyWeek, replyWeek } from './plan-reply';
import { isPlanLeak } from './plan-rules';
import { readWeek } from './read-week';

/** A week as soon as it is complete, or why it cannot stand; `week` is null when not even its number could be read. */
export type WeekRead = Readonly<{ draft: DraftWeek }> | Readonly<{ week: number | null; fault: string }>;

/** Characters of the longest week worth reading, and of the longest reply. */
const longestWeek = 8_000;
const longestReply = 200_000;
/** More faults than this say nothing new. */
const mostFaults = 80;

/**
 * Reads Claude's plan while it is written: text in pieces cut anywhere goes in, weeks come out as each one closes.
 * Nothing a model writes makes it throw; what cannot stand comes out as a sentence.
 */
export class PlanReplyReader {
  private readonly scanner = new ObjectScanner(longestWeek);
  private readonly notes = new NoteQueue();
  private readonly context: ExpansionContext;
  private readonly waiting: Set<number>;
  private readonly faulty = new Set<number | null>();
  private readonly order: PlanOrder;
  private length = 0;
  private faults = 0;

  constructor(order: PlanOrder) {
    this.order = order;
    this.context = expansionContext(order.picture, order.zones);
    this.waiting = new Set(weeksInOneReply(order.weeks));
  }

  /** The weeks that this piece of text completes. */
  read(text: string): readonly WeekRead[] {
    const room = Math.max(0, longestReply - this.length);
    this.length += Math.min(room, text.length);
    return this.scanner.read(text.slice(0, room)).flatMap((scanned) => this.reported(this.weekOf(scanned)));
  }

  /** The weeks that were asked for and of which nothing has been reported yet. */
  end(): readonly WeekRead[] {
    const cut = this.scanner.unfinished;
    const cutWeek = cut === null ? null : numberIn(cut);
    const silent = [...this.waiting].filter((week) => !this.faulty.has(week));
    return silent.map((week) => ({
      week,
      fault: week === cutWeek ? 'The reply broke off inside this week.' : 'The reply does not hold this week.',
    }));
  }

  private reported(read: WeekRead): readonly WeekRead[] {
    if ('draft' in read) return [read];
    this.faults += 1;
    this.faulty.add(read.week);
    return this.faults > mostFaults ? [] : [{ week: read.week, fault: read.fault.slice(0, mostFaultCharacters) }];
  }

  private weekOf({ status, text }: Scanned): WeekRead {
    if (status === 'too-long') return { week: this.asked(numberIn(text)), fault: 'The week is too long to be read.' };
    const week = parsed(text);
    if (week === null)
      return {
        week: this.asked(numberIn(text)),
        fault: 'The week is not {"n":…,"f":"…","d":["…"]} or its parts are too long.',
      };
    if (!this.waiting.has(week.n))
      return { week: null, fault: `Week ${week.n} was not asked for, or is here for a second time.` };
    return this.draftOf(week);
  }

  private draftOf(reply: ReplyWeek): WeekRead {
    const { picture, blueprint } = this.order;
    const frame = blueprint.weeks[reply.n - 1];
    if (frame === undefined) return { week: null, fault: `The plan has no week ${reply.n}.` };

    let house: readonly DraftDay[] | null = null;
    const houseNote = ({ date, workout }: Pick<DraftDay, 'date' | 'workout'>): string | null => {
      house ??= writeHouseWeek(picture, blueprint, reply.n, this.context).days;
      return house.find((day) => day.date === date && day.workout.kind === workout.kind)?.note ?? null;
    };
    const brief = briefOf(picture, blueprint, frame, this.context);
    const draft = readWeek(reply, { brief, notes: this.notes, houseNote, isLeak: isPlanLeak });
    if ('fault' in draft) return { week: reply.n, fault: draft.fault };
    this.waiting.delete(reply.n);
    return { draft };
  }

  private asked(week: number | null): number | null {
    return week !== null && this.waiting.has(week) ? week : null;
  }
}

const mostFaultCharacters = 300;

const numberIn = (text: string): number | null => {
  const [, digits] = /^\{\s*"n"\s*:\s*(\d{1,2})\b/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
};

const parsed = (text: string): ReplyWeek | null => {
  try {
    return replyWeek.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
