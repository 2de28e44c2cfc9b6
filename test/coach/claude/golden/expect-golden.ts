import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Prompt } from '../../../../shared/coach/claude/prompt';

/**
 * Compares a whole prompt with the file a reviewer reads. `UPDATE_GOLDEN=1 npx jest test/coach/claude` writes the files
 * anew; the change of their text is what to review then.
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
