import type { WeekRead } from '../../coach/claude/plan/plan-reply-reader';
import { writeHousePlan } from '../../coach/house/write-plan';
import type { BlueprintWeek } from '../../domain/plan/blueprint';
import type { DraftWeek, PlanWeek, Writer } from '../../domain/plan/plan';
import { replaceWeeks } from '../../domain/plan/replace-weeks';
import type { Objection, PlanUnderReview } from '../../domain/plan/review';
import { expandWeek } from '../../domain/session/expand-week';
import { type ExpansionContext, expansionContext } from '../../domain/session/expansion-context';
import type { WritingOrder } from '../../ports';

type Refused = Readonly<{ draft: DraftWeek; objections: readonly Objection[] }>;

/**
 * The desk on which a plan is put together. It holds a whole plan at every moment, at first the house coach's, and lets
 * in each week of Claude's with which that plan still stands before every rule.
 */
export class PlanDesk {
  private standing: PlanUnderReview;
  private readonly house: readonly DraftWeek[];
  private readonly frames: ReadonlyMap<number, BlueprintWeek>;
  private readonly context: ExpansionContext;
  private readonly claudes = new Set<number>();
  private readonly refused = new Map<number, Refused>();
  private readonly unread = new Map<number | null, string>();
  readonly mends: string[] = [];

  constructor(private readonly order: WritingOrder) {
    const { picture, zones, blueprint, saved } = order;
    this.context = expansionContext(picture, zones);
    this.frames = new Map(blueprint.weeks.map((week) => [week.number, week]));
    this.house = writeHousePlan(picture, blueprint, this.context);
    this.standing = { picture, zones, weeks: this.house.flatMap((draft) => this.expanded(draft, 'house')) };
    this.restore(saved);
  }

  /** Numbers of the weeks that are Claude's by now. */
  get kept(): readonly number[] {
    return [...this.claudes].sort((one, other) => one - other);
  }

  isClaudes(week: number): boolean {
    return this.claudes.has(week);
  }

  /**
   * Takes what was read of a reply at once; the weeks that stand come back. What came together is tried together first.
   */
  take(reads: readonly WeekRead[]): readonly DraftWeek[] {
    const fresh = new Map<number, DraftWeek>();
    for (const read of reads)
      if ('draft' in read && !this.claudes.has(read.draft.number) && !fresh.has(read.draft.number))
        fresh.set(read.draft.number, read.draft);
    const all = [...fresh.values()];
    const together = all.length > 1 && this.letsIn(all) ? all : [];
    return [...together, ...reads.flatMap((read) => this.takeOne(read) ?? [])];
  }

  private takeOne(read: WeekRead): DraftWeek | null {
    const week = 'draft' in read ? read.draft.number : read.week;
    if (week !== null && this.claudes.has(week)) return null;
    if ('fault' in read) {
      this.unread.set(read.week, read.fault);
      return null;
    }
    const { draft } = read;
    // A week that can be read is no longer unread, even if it is refused.
    this.unread.delete(draft.number);
    return this.letsIn([draft]) ? draft : null;
  }

  /** Looks once more at the weeks that were refused, now that their neighbours are there: together, then one by one. */
  lookAgain(): readonly DraftWeek[] {
    const waiting = () => [...this.refused.values()].map(({ draft }) => draft);
    const all = waiting();
    if (all.length > 1 && this.letsIn(all)) return all;

    const taken: DraftWeek[] = [];
    for (let before = -1; taken.length > before; ) {
      before = taken.length;
      for (const draft of waiting()) if (this.letsIn([draft])) taken.push(draft);
    }
    return taken;
  }

  /** Why weeks were kept out: by the rules, or because they could not be read. */
  objections(): readonly Objection[] {
    const unread = [...this.unread].map(([week, sentence]) => ({
      rule: 'reply',
      severity: 'must' as const,
      week,
      session: null,
      sentence,
    }));
    return [...unread, ...[...this.refused.values()].flatMap(({ draft, objections }) => about(draft, objections))];
  }

  /** The weeks that are not Claude's, as the house coach writes them. */
  houseWeeks(): readonly DraftWeek[] {
    return this.house.filter(({ number }) => !this.claudes.has(number));
  }

  private letsIn(drafts: readonly DraftWeek[]): boolean {
    const trial = replaceWeeks(
      this.standing,
      drafts.flatMap((draft) => this.expanded(draft, 'claude')),
    );
    if (trial.status === 'refused') {
      // Refused together, each keeps the objections it had alone.
      const [only, ...others] = drafts;
      if (only !== undefined && others.length === 0)
        this.refused.set(only.number, { draft: only, objections: trial.objections });
      return false;
    }
    this.standing = trial.plan;
    this.mends.push(...trial.mends);
    for (const { number } of drafts) {
      this.claudes.add(number);
      this.refused.delete(number);
      this.unread.delete(number);
    }
    return true;
  }

  private expanded(draft: DraftWeek, writtenBy: Writer): readonly PlanWeek[] {
    const week = this.frames.get(draft.number);
    return week === undefined
      ? []
      : [expandWeek(draft, { planId: this.order.errand.planId, week, writtenBy }, this.context)];
  }

  /** The weeks that an earlier run has saved: the plan held them all then, so it does now, in whole or in part. */
  private restore(saved: readonly PlanWeek[]): void {
    if (saved.length === 0) return;
    const together = replaceWeeks(this.standing, saved);
    for (const weeks of together.status === 'taken' ? [saved] : saved.map((week) => [week])) {
      const trial = replaceWeeks(this.standing, weeks);
      if (trial.status === 'refused') continue;
      this.standing = trial.plan;
      for (const { number } of weeks) this.claudes.add(number);
    }
  }
}

/** What speaks of this week, or of the plan as a whole; where all speaks of other weeks, the first of it. */
const about = ({ number }: DraftWeek, objections: readonly Objection[]): readonly Objection[] => {
  const own = objections.filter(({ week }) => week === number || week === null);
  return own.length > 0 ? own : objections.slice(0, 1).map((objection) => ({ ...objection, week: number }));
};
