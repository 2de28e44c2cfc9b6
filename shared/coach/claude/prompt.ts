import type { JsonSchema } from './json-schema';

/** All that a model is told for one task, and the room it has for its answer. */
export type Prompt = Readonly<{
  /** The rules: word for word the same for every athlete, so that they can be kept ready between calls. */
  system: string;
  user: string;
  schema: JsonSchema;
  /** The most the answer may cost in tokens, thinking included. */
  maxTokens: number;
  /** Which wording this is, for receipts and comparisons. */
  version: string;
}>;
