import type { Problem } from '../../shared/contract/problem';
import { aboutOf, type Report, type Waiting } from './report';

/** Where reports wait, one about each thing. */
export type Shelf = Readonly<{
  all(): Promise<readonly Waiting[]>;
  put(report: Waiting): Promise<void>;
  /** Puts `next` in a report's place, or nothing; leaves it alone where a later one has taken that place already. */
  settle(report: Waiting, next: Waiting | null): Promise<void>;
}>;

/** The outcome of sending a report: `later` when no answer came, or one that may change soon. */
export type Delivery =
  | Readonly<{ status: 'sent'; reply: unknown }>
  | Readonly<{ status: 'refused'; problem: Problem }>
  | Readonly<{ status: 'later' }>;

export type OutboxParts = Readonly<{
  shelf: Shelf;
  /** The athlete who is signed in, or who was. */
  athleteId: () => string;
  deliver: (report: Waiting) => Promise<Delivery>;
  /** Runs work while no other tab does. */
  alone: <Done>(work: () => Promise<Done>) => Promise<Done>;
  /** Shows what the API has now. */
  onSent: (report: Waiting, reply: unknown) => void;
  /** Shows again what the API has, where the report was on screen as if it had been taken. */
  onRefused: (report: Waiting) => void;
  newKey: () => string;
  now: () => string;
}>;

/** More reports than an athlete makes in a season without ever finding a network. */
export const mostWaiting = 100;

/** No more reports can wait on this device. */
export class OutboxFull extends Error {
  override name = 'OutboxFull';
}

/** A report could neither be sent nor kept. */
export class NothingKept extends Error {
  override name = 'NothingKept';
}

/** The API refused a report, and says why. */
export class ReportRefused extends Error {
  override name = 'ProblemReply';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** Athletes' reports: kept on the device first, then sent in order; each is sent by one tab only. */
export const outbox = (parts: OutboxParts) => {
  const { shelf } = parts;

  /** Keeps a report, without sending it yet. @throws OutboxFull */
  const keep = async (report: Report): Promise<Waiting> => {
    const waiting = waitingOf(report, parts);
    const { about } = waiting;
    const kept = await shelf.all();
    if (kept.length >= mostWaiting && !kept.some((it) => it.about === about))
      throw new OutboxFull('Too much is waiting.');
    await shelf.put(waiting);
    return waiting;
  };

  /** Sends every waiting report in order, until one gets no answer. */
  const send = async (): Promise<void> => void (await parts.alone(() => sendAll(parts, null)));

  /**
   * Keeps a report and sends it if it can be. What is refused at once is not kept: whoever told it is still there to
   * hear why.
   *
   * @throws ReportRefused, OutboxFull, NothingKept
   */
  const post = async (report: Report): Promise<'sent' | 'waiting'> => {
    const kept = await keep(report).catch((error: unknown) => {
      if (error instanceof OutboxFull) throw error;
      return null;
    });
    if (kept === null) return sendUnkept(report, parts);
    const refusal = await parts.alone(() => sendAll(parts, kept.key));
    if (refusal !== null) throw new ReportRefused(refusal);
    // Another tab may have sent it, or is about to.
    const left = (await shelf.all()).find(({ key }) => key === kept.key);
    if (left === undefined) return 'sent';
    if (left.refusal === null) return 'waiting';
    await shelf.settle(left, null);
    throw new ReportRefused(left.refusal);
  };

  /** Drops a report that was not sent. */
  const drop = (report: Waiting): Promise<void> => shelf.settle(report, null);

  return { keep, send, post, drop };
};

const waitingOf = (report: Report, { athleteId, newKey, now }: OutboxParts): Waiting => ({
  athleteId: athleteId(),
  about: aboutOf(report),
  key: newKey(),
  at: now(),
  report,
  refusal: null,
});

/** Reports that were not refused, oldest first. */
const unsent = async ({ shelf, athleteId }: OutboxParts): Promise<readonly Waiting[]> =>
  (await shelf.all())
    .filter((report) => report.athleteId === athleteId() && report.refusal === null)
    .sort((a, b) => a.at.localeCompare(b.at));

/** Returns why the report with the key `told` was refused: whoever told it hears that at once, so it is not kept. */
const sendAll = async (parts: OutboxParts, told: string | null): Promise<Problem | null> => {
  let heard: Problem | null = null;
  for (const report of await unsent(parts)) {
    const delivery = await parts.deliver(report);
    if (delivery.status === 'later') return heard;
    const refusal = delivery.status === 'refused' ? delivery.problem : null;
    if (report.key === told) heard = refusal;
    await parts.shelf.settle(report, refusal === null || report.key === told ? null : { ...report, refusal });
    if (delivery.status === 'sent') parts.onSent(report, delivery.reply);
    else parts.onRefused(report);
  }
  return heard;
};

/** Where the device can keep nothing, a report is sent now or not at all. */
const sendUnkept = async (report: Report, parts: OutboxParts): Promise<'sent'> => {
  const waiting = waitingOf(report, parts);
  const delivery = await parts.deliver(waiting);
  if (delivery.status === 'refused') throw new ReportRefused(delivery.problem);
  if (delivery.status === 'later') throw new NothingKept('This device keeps nothing, and nobody answers.');
  parts.onSent(waiting, delivery.reply);
  return 'sent';
};
