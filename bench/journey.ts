import { randomUUID } from 'node:crypto';
import { signedIn } from '../local/identity/signed-in';
import { startLaptopCloud } from '../local/laptop-cloud';
import { askForPlan } from '../local/plan/ask-for-plan';
import { noonOf } from '../local/plan/noon-of';
import { readAthleteFile } from '../local/plan/read-athlete-file';
import { terminal } from '../local/support/terminal';
import { houseEnvironment } from '../test/local/house-environment';
import type { Line } from './line';

const read = readAthleteFile('examples/half-marathon.json');

/**
 * From the request to a plan that is ready, on the laptop cloud: the first one with cold functions, and one with warm.
 */
export const journey = async (): Promise<Line[]> => {
  if (read.status === 'faulty') throw new Error('examples/half-marathon.json cannot be read.');
  const { file } = read;
  const now = noonOf(file.today, file.athlete.timeZone).toISOString();
  process.env = houseEnvironment(process.env);
  const begun = performance.now();
  const cloud = await startLaptopCloud({ port: 0, now, withSite: false, coach: 'house', terminal: terminal(true) });
  const started = performance.now() - begun;

  const planned = async (): Promise<number> => {
    const call = await signedIn(cloud.url, `${randomUUID()}@example.com`);
    const asked = performance.now();
    const { status } = await askForPlan(call, file);
    if (status !== 'ready') throw new Error(`The plan was ${status}.`);
    return performance.now() - asked;
  };
  try {
    return [
      { name: 'start-without-site', value: started, unit: 'ms' },
      { name: 'answers-to-plan-cold', value: await planned(), unit: 'ms', budget: 3000 },
      { name: 'answers-to-plan-warm', value: await planned(), unit: 'ms', budget: 3000 },
    ];
  } finally {
    await cloud.stop();
  }
};
