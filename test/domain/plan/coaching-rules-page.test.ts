import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allRules } from '../../../shared/domain/plan/rules/all-rules';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/coaching-rules.md'), 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const [, , rule = '', severity = '', sentence = '', , source = ''] = line.split('|').map((cell) => cell.trim());
  return rule.startsWith('`') ? [{ id: rule.replaceAll('`', ''), severity, sentence, source }] : [];
});

describe('the page of the rules', () => {
  it('lists every rule as it stands in the code, in its order', () => {
    expect(rows).toEqual(allRules.map(({ id, severity, sentence, source }) => ({ id, severity, sentence, source })));
  });
});
