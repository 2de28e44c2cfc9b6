import type { Prompt } from '../../coach/claude/prompt';
import type { CallEnd, Receipt } from '../../contract/receipt';
import type { Allowance, Allowances, CallReceipts, Clock, Errand, Ids, LanguageModel, ModelTask } from '../../ports';

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

/** What a receipt says of a call that did not go as it should. */
export const remarks = {
  athlete: 'The day’s calls for this athlete were used up.',
  everyone: 'What was left of the day’s budget would not have covered this call.',
  'too-long': 'The question was longer than we send.',
  'too-late': 'Too little time was left to ask.',
  uncounted: 'The day’s budget could not be looked up, so nothing was asked.',
  interrupted: 'Somewhere in this call our side broke off. What it cost is not known: the most it could is counted.',
} as const;

/** The receipt with what became of the answer. */
export const withFindings = (receipt: Receipt, { kept, objections, mends }: Findings): Receipt => {
  const { asked } = receipt.weeks;
  return { ...receipt, weeks: { asked, kept: kept.filter((week) => asked.includes(week)) }, objections, mends };
};
