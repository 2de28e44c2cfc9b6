/** What a call used, in tokens; the three kinds of input do not overlap. */
export type TokenUsage = Readonly<{ input: number; cachedInput: number; cacheWrites: number; output: number }>;

/** Dollars per million tokens, which is micro-dollars per token. */
export type ModelPrice = Readonly<{ input: number; output: number }>;

/** List prices of November 2026; the one place to change when they do. */
export const modelPrices = {
  'claude-haiku-5-5': { input: 0.1, output: 0.5 },
  'claude-sonnet-5-5': { input: 2, output: 10 },
  'claude-opus-5-5': { input: 4, output: 20 },
} as const satisfies Readonly<Record<string, ModelPrice>>;

/** A prefix kept for an hour costs twice its input to write and a tenth to read (Anthropic, prompt caching). */
const cacheWriteFactor = 2;
const cacheReadFactor = 0.1;

/**
 * The price of a model by its name, also where a cloud wraps it (`eu.anthropic.claude-sonnet-5-5-v1:0`). One that is
 * not known costs as much as the dearest, so that a budget can only be left early, never overrun.
 */
export const priceOf = (model: string): ModelPrice => {
  const known = Object.entries(modelPrices).find(([name]) => model.includes(name));
  const dearest = Object.values(modelPrices).reduce<ModelPrice>(
    (most, price) => (price.output > most.output ? price : most),
    { input: 0, output: 0 },
  );
  return known?.[1] ?? dearest;
};

/**
 * What a call cost in millionths of a dollar, rounded up.
 *
 * @example
 * costOf('claude-sonnet-5-5', { input: 3000, cachedInput: 0, cacheWrites: 0, output: 3100 }) // 37_000, 3.7 cents
 */
export const costOf = (model: string, usage: TokenUsage): number => {
  const price = priceOf(model);
  const input = usage.input + cacheReadFactor * usage.cachedInput + cacheWriteFactor * usage.cacheWrites;
  return Math.ceil(input * price.input + usage.output * price.output - 1e-6);
};
