import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { costOf, modelPrices, priceOf } from '../../../shared/coach/claude/model-prices';

const nothing = { input: 0, cachedInput: 0, cacheWrites: 0, output: 0 };
const million = 1_000_000;

describe('the cost of a call', () => {
  it('is the list price for a million tokens', () => {
    expect(costOf('claude-haiku-5-5', { ...nothing, input: million })).toBe(100_000);
    expect(costOf('claude-sonnet-5-5', { ...nothing, output: million })).toBe(10 * million);
    expect(costOf('claude-opus-5-5', { ...nothing, input: million, output: million })).toBe(24 * million);
  });

  it('takes a tenth for what is read from the cache and double for what is written to it', () => {
    expect(costOf('claude-sonnet-5-5', { ...nothing, cachedInput: million })).toBe(200_000);
    expect(costOf('claude-sonnet-5-5', { ...nothing, cacheWrites: million })).toBe(4 * million);
  });

  it('finds a model inside the name a cloud gives it', () => {
    expect(priceOf('eu.anthropic.claude-haiku-5-5-v1:0')).toBe(modelPrices['claude-haiku-5-5']);
  });

  it('reckons a model it does not know as the dearest', () => {
    expect(priceOf('claude-of-tomorrow')).toBe(modelPrices['claude-opus-5-5']);
  });

  it('is a whole number of micro-dollars and never less than the sum of its parts', () => {
    const tokens = fc.nat({ max: 100_000 });
    const usages = fc.record({ input: tokens, cachedInput: tokens, cacheWrites: tokens, output: tokens });
    fc.assert(
      fc.property(usages, fc.constantFrom(...Object.keys(modelPrices)), (usage, model) => {
        const { input, output } = priceOf(model);
        const cost = costOf(model, usage);

        expect(Number.isInteger(cost)).toBe(true);
        expect(cost).toBeGreaterThanOrEqual(usage.input * input + usage.output * output - 1e-3);
        expect(cost).toBeLessThan(
          (usage.input + usage.cachedInput / 10 + 2 * usage.cacheWrites) * input + usage.output * output + 1,
        );
      }),
    );
  });
});
