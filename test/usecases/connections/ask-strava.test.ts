import { beforeEach, describe, expect, it } from '@jest/globals';
import { askStrava, shares } from '../../../shared/usecases/connections/ask-strava';
import { connectStrava } from '../../fakes/connect-strava';
import { type MemoryPorts, memoryPorts } from '../../fakes/memory-ports';

let ports: MemoryPorts;
let counted: number;

beforeEach(async () => {
  ports = memoryPorts();
  await connectStrava(ports, 'athlete-a');
  counted = 0;
});

const used = (window: number) => ({ window, day: window, windowLimit: 100, dayLimit: 1_000 });
/** A read to which Strava says that this is how many there were. */
const read = (saysUsed: number) => {
  const { change } = ports.stravaMeter;
  const stravaMeter = {
    change: (next: Parameters<typeof change>[0]) => {
      counted += 1;
      return change(next);
    },
  };
  const usage = { reads: used(saysUsed), all: { ...used(saysUsed), windowLimit: 200, dayLimit: 2_000 } };
  return askStrava({ ...ports, stravaMeter })('athlete-a', shares.event, async () => ({ value: saysUsed, usage }));
};
const kept = async () => (await ports.stravaMeter.change((found) => found as NonNullable<typeof found>)).reads.window;

describe('Strava’s allowance', () => {
  it('is written once for a read of which Strava and we count the same', async () => {
    await read(1);
    await read(2);

    expect([counted, await kept()]).toEqual([2, 2]);
  });

  it('is put right where Strava counts more, and never lowered', async () => {
    await read(40);
    expect([counted, await kept()]).toEqual([2, 40]);

    await read(7);
    expect([counted, await kept()]).toEqual([4, 41]);
  });
});
