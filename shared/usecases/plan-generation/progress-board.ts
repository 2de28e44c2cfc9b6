import type { WritingNews } from '../../ports';

const nothing: WritingNews = { stage: null, weeks: [], writer: null };

/**
 * Shows what there is to tell, one write at a time: what comes while one is under way goes together into the next, so
 * that the work need not wait for its being shown.
 */
export class ProgressBoard {
  private waiting: WritingNews = nothing;
  private showing: Promise<void> | null = null;

  constructor(private readonly write: (news: WritingNews) => Promise<void>) {}

  /** Kept once these news are shown, and all that came before. */
  show({ stage, weeks, writer }: Partial<WritingNews>): Promise<void> {
    this.waiting = {
      stage: stage ?? this.waiting.stage,
      weeks: [...this.waiting.weeks, ...(weeks ?? [])],
      writer: writer ?? this.waiting.writer,
    };
    this.showing ??= this.showAll();
    return this.showing;
  }

  private async showAll(): Promise<void> {
    try {
      while (this.waiting !== nothing) {
        const news = this.waiting;
        this.waiting = nothing;
        await this.write(news);
      }
    } finally {
      this.showing = null;
    }
  }
}
