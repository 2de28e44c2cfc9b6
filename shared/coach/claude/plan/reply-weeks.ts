import type { DraftWeek } from '../../../domain/plan/plan';
import { ObjectScanner, type Scanned } from '../object-scanner';
import { type ReplyWeek, replyWeek } from './plan-reply';

/** A week as soon as it is complete, or why it cannot stand; `week` is null when not even its number could be read. */
export type WeekRead = Readonly<{ draft: DraftWeek }> | Readonly<{ week: number | null; fault: string }>;

/** Reads weeks while they are written: text in pieces cut anywhere goes in, weeks come out as each one closes. */
export type WeekReader = Readonly<{
  /** The weeks that this piece of text completes. */
  read: (text: string) => readonly WeekRead[];
  /** The weeks that were asked for and of which nothing has been reported yet. */
  end: () => readonly WeekRead[];
}>;

/** What becomes of one week of a reply. */
export type ReadOne = (week: ReplyWeek) => DraftWeek | Readonly<{ fault: string }>;

/** Characters of the longest week worth reading, and of the longest reply. */
const longestWeek = 8_000;
const longestReply = 200_000;
/** More faults than this say nothing new. */
const mostFaults = 80;
const mostFaultCharacters = 300;

/**
 * The weeks of a reply, in any grammar of their days: each that was asked for comes out once, as a draft or as a fault.
 * Nothing a model writes makes it throw, and text without end costs nothing.
 */
export class ReplyWeeks implements WeekReader {
  private readonly scanner = new ObjectScanner(longestWeek);
  private readonly waiting: Set<number>;
  private readonly faulty = new Set<number | null>();
  private readonly readOne: ReadOne;
  private length = 0;
  private faults = 0;

  constructor(weeks: readonly number[], readOne: ReadOne) {
    this.waiting = new Set(weeks);
    this.readOne = readOne;
  }

  read(text: string): readonly WeekRead[] {
    const room = Math.max(0, longestReply - this.length);
    this.length += Math.min(room, text.length);
    return this.scanner.read(text.slice(0, room)).flatMap((scanned) => this.reported(this.weekOf(scanned)));
  }

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

    const draft = this.readOne(week);
    if ('fault' in draft) return { week: week.n, fault: draft.fault };
    this.waiting.delete(week.n);
    return { draft };
  }

  private asked(week: number | null): number | null {
    return week !== null && this.waiting.has(week) ? week : null;
  }
}

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
