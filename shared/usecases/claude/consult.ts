import { costOf } from '../../coach/claude/model-prices';
import type { Prompt } from '../../coach/claude/prompt';
import type { CallEnd, Receipt } from '../../contract/receipt';
import { type IsoDate, isoDate } from '../../domain/units/calendar';
import type { Allowance, Allowances, CallReceipts, Clock, Errand, Ids, LanguageModel, ModelTask } from '../../ports';
import { liveConversation } from './live-conversation';

export type ConsultPorts = Readonly<{
  model: LanguageModel;
  /** The model for a task: the most a call may cost follows from it. */
  modelOf: (task: ModelTask) => string;
  callReceipts: CallReceipts;
  allowances: Allowances;
  allowance: () => Allowance;
  clock: Clock;
  ids: Ids;
}>;

export type Question = Readonly<{
  task: ModelTask;
  errand: Errand;
  /** Which call of the errand this is: each is made once, however often the errand is run. */
  turn: number;
  prompt: Prompt;
  /** Numbers of the weeks that are asked for. */
  weeks: readonly number[];
  /** How long the answer may take, in milliseconds. */
  withinMs: number;
}>;

/** What became of an answer. */
export type Findings = Pick<Receipt, 'objections' | 'mends'> &
  Readonly<{
    /** The weeks that are the model's by now. */
    kept: readonly number[];
    /** Those of them that this reading of the answer has brought. */
    fresh: readonly number[];
  }>;

/** One call of a model, from the question to its receipt. */
export type Conversation = Readonly<{
  /** The answer as it comes; it never throws, and ends when there is no more. */
  text: AsyncIterable<string>;
  /** How it ended; before the text has ended, `open`. */
  end: () => CallEnd;
  /** The allowance that was used up. */
  remark: () => string | null;
  /**
   * Files the receipt and settles what was spent; to what an earlier run has filed, only fresh weeks are added.
   */
  file: (findings: Findings) => Promise<void>;
}>;

/** More than our longest prompt; beyond it something is wrong, and nothing is sent. */
const mostPromptCharacters = 80_000;
/**
 * A dense text has no more tokens than this for each of its bytes; one in another script, or of emojis, has more bytes.
 */
const tokensPerByte = 0.5;
/** In less time than this, in milliseconds, no model has begun to write: to ask would cost money and bring nothing. */
const leastMs = 1_000;

export const remarks = {
  athlete: 'The day’s calls for this athlete were used up.',
  everyone: 'What was left of the day’s budget would not have covered this call.',
  'too-long': 'The question was longer than we send.',
  'too-late': 'Too little time was left to ask.',
  uncounted: 'The day’s budget could not be looked up, so nothing was asked.',
  interrupted: 'Somewhere in this call our side broke off. What it cost is not known: the most it could is counted.',
} as const;

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

/** The receipt with what became of the answer. */
export const withFindings = (receipt: Receipt, { kept, objections, mends }: Findings): Receipt => {
  const { asked } = receipt.weeks;
  return { ...receipt, weeks: { asked, kept: kept.filter((week) => asked.includes(week)) }, objections, mends };
};

const replay = ({ reply, end, remark }: Receipt): Conversation => ({
  text: (async function* () {
    if (reply !== '') yield reply;
  })(),
  end: () => end,
  remark: () => remark,
  file: async () => {},
});
