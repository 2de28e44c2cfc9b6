import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { type Operation, operations } from '../../shared/contract/operations';
import { timeBand } from '../../shared/contract/time-band';

type Node = Readonly<Record<string, unknown>>;

/** Every property of a schema, at any depth: its name and what it may hold. */
const propertiesOf = (node: unknown): readonly (readonly [name: string, schema: Node])[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = Object.entries((node as { properties?: Record<string, Node> }).properties ?? {});
  return [...own, ...Object.values(node).flatMap(propertiesOf)];
};

/** Whether a bare number may stand here. */
const mayBeNumber = (schema: Node): boolean =>
  [schema['type']].flat().some((type) => type === 'number' || type === 'integer') ||
  [schema['anyOf'], schema['oneOf']].some((some) => Array.isArray(some) && some.some(mayBeNumber));

const predicts = /predict|forecast|band|onTodaysForm|onRaceDay|expectedTime|finishTime/i;
const replies = Object.entries<Operation>(operations).flatMap(([name, { reply }]) =>
  reply === null ? [] : [[name, z.toJSONSchema(reply, { io: 'input', unrepresentable: 'any' })] as const],
);

describe('a predicted time', () => {
  it.each(replies)('is no single number in the reply of %s', (_, schema) => {
    const bare = propertiesOf(schema).filter(([name, one]) => predicts.test(name) && mayBeNumber(one));

    expect(bare.map(([name]) => name)).toEqual([]);
  });

  it('is found where it is looked for', () => {
    const names = replies.flatMap(([, schema]) => propertiesOf(schema).map(([name]) => name));

    expect(names).toEqual(expect.arrayContaining(['onTodaysForm', 'onRaceDay', 'band', 'prediction']));
    expect(
      propertiesOf(z.toJSONSchema(z.object({ prediction: z.number().nullable() }))).map(([, one]) => mayBeNumber(one)),
    ).toEqual([true]);
  });

  it.each([
    [{ fastest: 100, median: 100, slowest: 100 }],
    [{ fastest: 100, median: 90, slowest: 110 }],
    [{ median: 100 }],
    [100],
  ])('is refused as %j', (value) => {
    expect(timeBand.safeParse(value).success).toBe(false);
  });

  it('is a range around its median', () => {
    expect(timeBand.safeParse({ fastest: 97, median: 100, slowest: 103 }).success).toBe(true);
  });
});
