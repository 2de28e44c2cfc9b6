import { costOf } from '../../coach/claude/model-prices';
import type { Prompt } from '../../coach/claude/prompt';
import type { CallEnd, Receipt } from '../../contract/receipt';
import { type IsoDate, isoDate } from '../../domain/units/calendar';
import {
  type ConsultPorts,
  type Conversation,
  type Findings,
  type Question,
  remarks,
  withFindings,
} from './conversation';
import { liveConversation } from './live-conversation';

/** More than our longest prompt; beyond it something is wrong, and nothing is sent. */
const mostPromptCharacters = 80_000;
/**
 * A dense text has no more tokens than this for each of its bytes; one in another script, or of emojis, has more bytes.
 */
const tokensPerByte = 0.5;
/** In less time than this, in milliseconds, no model has begun to write: to ask would cost money and bring nothing. */
const leastMs = 1_000;

/**
 * Asks a model, within the day's allowance, at most once for each turn of an errand. @throws StorageThrottled and the
 * like
 */
export const consult =
  (ports: ConsultPorts) =>
  async (question: Question): Promise<Conversation> => {
    const now = ports.clock.now();
    const day = isoDate(now.toISOString().slice(0, 10));
    const reserved = worstCase(ports.modelOf(question.task), question.prompt);
    const { athleteId } = question.errand;
    const opened = openedReceipt(question, now, reserved);
    const { isNew, receipt } = await ports.callReceipts.open(athleteId, opened);
    if (!isNew) return alreadyAsked(ports, athleteId, receipt);

    const limit = await limitReached(ports, question, day, reserved);
    if (limit !== null) {
      const filed: Receipt = { ...receipt, end: endAt[limit], remark: remarks[limit], costMicroUsd: 0 };
      await ports.callReceipts.file(athleteId, filed);
      return replay(filed);
    }
    return liveConversation(ports, question, receipt, day);
  };

/** Why nothing was sent, and what the receipt calls that: not asked at all, or at another moment it might have gone. */
const endAt = {
  'too-long': 'not-asked',
  athlete: 'not-asked',
  everyone: 'not-asked',
  'too-late': 'out-of-time',
  uncounted: 'unavailable',
} as const satisfies Readonly<Record<string, CallEnd>>;

const limitReached = async (
  { allowances, allowance }: ConsultPorts,
  { prompt, errand, withinMs }: Question,
  day: IsoDate,
  reserved: number,
): Promise<keyof typeof endAt | null> => {
  if (prompt.system.length + prompt.user.length > mostPromptCharacters) return 'too-long';
  if (withinMs < leastMs) return 'too-late';
  // Were the fault thrown, the opened receipt would tell the next run of a call that nobody made.
  const taken = await allowances.take(errand.athleteId, day, reserved, allowance()).catch(uncounted);
  return taken === 'taken' ? null : taken;
};

const uncounted = (fault: unknown): 'uncounted' => {
  if (fault instanceof Error && fault.name.startsWith('Storage')) return 'uncounted';
  throw fault;
};

/** The most a call may cost: every byte dear, the rules and the schema kept for the next call, the whole room used. */
const worstCase = (model: string, { system, user, schema, maxTokens }: Prompt): number =>
  costOf(model, {
    input: mostTokens(user),
    cachedInput: 0,
    cacheWrites: mostTokens(system) + mostTokens(JSON.stringify(schema)),
    output: maxTokens,
  });

const mostTokens = (text: string): number => Math.ceil(new TextEncoder().encode(text).length * tokensPerByte);

const openedReceipt = ({ task, errand, turn, prompt, weeks }: Question, now: Date, reserved: number): Receipt => ({
  receiptId: `${errand.command}-${task}-${turn}`,
  planId: errand.planId,
  task,
  askedAt: now.toISOString(),
  end: 'open',
  remark: null,
  weeks: { asked: [...weeks], kept: [] },
  model: null,
  usage: null,
  costMicroUsd: reserved,
  firstTextMs: null,
  totalMs: null,
  promptVersion: prompt.version,
  system: prompt.system,
  user: prompt.user,
  reply: '',
  objections: [],
  mends: [],
});

/** A turn that an earlier run has had: its answer is read again, and nothing is asked. */
const alreadyAsked = ({ callReceipts }: ConsultPorts, athleteId: string, receipt: Receipt): Conversation => {
  const file = (filed: Receipt) => callReceipts.file(athleteId, filed);
  if (receipt.end !== 'open')
    // An earlier run may have broken off before it had read all that had come.
    return {
      ...replay(receipt),
      file: async (findings) => {
        if (findings.fresh.length > 0) await file(withFreshWeeks(receipt, findings));
      },
    };
  const closed: Receipt = { ...receipt, end: 'cut', remark: remarks.interrupted };
  return { ...replay(closed), file: (findings) => file(withFindings(closed, findings)) };
};

const withFreshWeeks = (receipt: Receipt, { fresh, objections, mends }: Findings): Receipt => ({
  ...receipt,
  weeks: { ...receipt.weeks, kept: [...new Set([...receipt.weeks.kept, ...fresh])].sort((one, other) => one - other) },
  objections,
  mends: [...new Set([...receipt.mends, ...mends])],
});

const replay = ({ reply, end, remark }: Receipt): Conversation => ({
  text: (async function* () {
    if (reply !== '') yield reply;
  })(),
  end: () => end,
  remark: () => remark,
  file: async () => {},
});
