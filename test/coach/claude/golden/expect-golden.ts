import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Prompt } from '../../../../shared/coach/claude/prompt';
import type { Blueprint } from '../../../../shared/domain/plan/blueprint';

/**
 * The frame that a golden prompt shows, kept in a file of its own: what the engine draws may change without a word of a
 * prompt changing.
 */
export const goldenFrame = (name: string, draw: () => Blueprint): Blueprint => {
  const file = join(import.meta.dirname, `${name}.frame.json`);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(draw())}\n`);
  return JSON.parse(readFileSync(file, 'utf8')) as Blueprint;
};

/**
 * Compares a whole prompt with the file a reviewer reads. `UPDATE_GOLDEN=1 npm test -- test/coach/claude` writes the
 * files anew; the change of their text is what to review then.
 */
export const expectGolden = (name: string, prompt: Prompt): void => {
  const file = join(import.meta.dirname, `${name}.txt`);
  const text = printed(prompt);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);

  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
};

const printed = ({ system, user, schema, maxTokens, version }: Prompt): string =>
  [
    `=== ${version}, at most ${maxTokens} tokens ===`,
    '=== system ===',
    system,
    '=== user ===',
    user,
    '=== schema ===',
    JSON.stringify(schema),
    '',
  ].join('\n');
