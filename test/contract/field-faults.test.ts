import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { placedFaults } from '../../shared/contract/field-faults';

const shape = z.strictObject({
  name: z.string(),
  age: z.number().max(99, 'Nobody is that old.'),
  units: z.enum(['km', 'mi']),
  days: z.array(z.string()),
  aim: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('finish') })]),
});

const faultsOf = (content: unknown): Record<string, string> => {
  const { error } = shape.safeParse(content);
  return Object.fromEntries((error ? placedFaults(error) : []).map(({ path, sentence }) => [path.join('.'), sentence]));
};

describe('a fault in what came in', () => {
  it('has its place, and a sentence a person can act on', () => {
    expect(faultsOf({ age: 120, units: 'leagues', days: 'mon', aim: { kind: 'win' }, shoe: 43 })).toEqual({
      name: 'This is missing.',
      age: 'Nobody is that old.',
      units: 'This must be one of: km, mi.',
      days: 'This must be a list.',
      'aim.kind': 'This is none of the kinds there are.',
      shoe: 'There is no such field here.',
    });
  });

  it('is none where all is well', () => {
    expect(faultsOf({ name: 'A', age: 40, units: 'km', days: [], aim: { kind: 'finish' } })).toEqual({});
  });
});
