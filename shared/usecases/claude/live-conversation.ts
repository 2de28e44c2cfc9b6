import { CoachRefused, CoachUnavailable } from '../../contract/faults';
import type { Receipt } from '../../contract/receipt';
import type { IsoDate } from '../../domain/units/calendar';
import type { ModelEvent } from '../../ports';
import { type ConsultPorts, type Conversation, type Question, remarks, withFindings } from './conversation';

/** The model ends by its deadline; this much later we stop listening. */
const graceMs = 500;

/** A call under way. It begins at once, whether or not anybody listens yet. */
export const liveConversation = (
  ports: ConsultPorts,
  question: Question,
  opened: Receipt,
  day: IsoDate,
): Conversation => {
  const begun = ports.clock.ticks();
  const elapsed = (): number => Math.round(ports.clock.ticks() - begun);
  const events = ports.model.stream(callOf(ports, question))[Symbol.asyncIterator]();
  const first = events.next();
  // Whoever reads the text gets the fault; until then it is not unhandled.
  first.catch(() => {});

  let receipt = opened;
  const heard = async function* (): AsyncIterable<string> {
    const next = (event: ReturnType<typeof events.next>) => inTime(event, question.withinMs + graceMs - elapsed());
    try {
      for (let event = await next(first); !event.done; event = await next(events.next())) {
        if (event.value.type === 'end') {
          receipt = { ...receipt, ...endOf(event.value) };
          return;
        }
        const { text } = event.value;
        receipt = { ...receipt, reply: receipt.reply + text, firstTextMs: receipt.firstTextMs ?? elapsed() };
        yield text;
      }
      receipt = { ...receipt, end: 'cut' };
    } catch (fault) {
      receipt = { ...receipt, ...faultyEnd(fault, receipt) };
    } finally {
      // The reader may have stopped in the middle.
      if (receipt.end === 'open') receipt = { ...receipt, end: 'cut', remark: remarks.interrupted };
      receipt = { ...receipt, totalMs: elapsed() };
      // Not awaited: a call that hangs must not hold us up.
      void events.return?.().catch(() => {});
    }
  };

  return {
    text: heard(),
    end: () => receipt.end,
    remark: () => receipt.remark,
    file: async (findings) => {
      const left = opened.costMicroUsd - receipt.costMicroUsd;
      await Promise.all([
        ports.callReceipts.file(question.errand.athleteId, withFindings(receipt, findings)),
        left === 0 ? null : ports.allowances.settle(day, left).catch(staysCounted),
      ]);
    },
  };
};

const callOf = ({ clock, ids }: ConsultPorts, { task, prompt, errand, withinMs }: Question) => {
  const { system, user, schema, maxTokens } = prompt;
  const subject = ids.derived('subject', errand.athleteId);
  return { task, system, user, schema, maxTokens, subject, deadline: new Date(clock.now().getTime() + withinMs) };
};

class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

const inTime = async <T>(event: Promise<T>, leftMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OutOfTime()), Math.max(0, leftMs));
  });
  try {
    return await Promise.race([event, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

const endOf = ({ stop, model, usage, costMicroUsd }: Extract<ModelEvent, { type: 'end' }>) => ({
  end: stop,
  model,
  usage,
  costMicroUsd,
});

/** How a call ended that brought no end of its own. Once there is text, all that was set aside counts as spent. */
const faultyEnd = (fault: unknown, { reply, costMicroUsd }: Receipt): Partial<Receipt> => {
  const cost = { costMicroUsd: reply === '' ? 0 : costMicroUsd };
  if (fault instanceof CoachUnavailable) return { end: 'unavailable', remark: fault.message, ...cost };
  if (fault instanceof CoachRefused) return { end: 'turned-away', remark: fault.message, ...cost };
  if (fault instanceof OutOfTime) return { end: 'out-of-time' };
  // Operators find it in the receipt; the athlete gets a plan all the same.
  return { end: 'other', remark: String(fault) };
};

/** What cannot be given back stays counted: a budget may end early. */
const staysCounted = (fault: unknown): void => {
  if (!(fault instanceof Error) || !fault.name.startsWith('Storage')) throw fault;
};
