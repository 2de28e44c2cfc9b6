import { parseArgs } from 'node:util';
import type { AthleteFile } from '../../shared/contract/athlete-file';
import { operationClient } from '../../shared/contract/client';
import { startLaptopCloud } from '../laptop-cloud';
import { startFaultFrom } from '../support/start-fault';
import { terminal } from '../support/terminal';
import { type AskedPlan, askForPlan } from './ask-for-plan';
import { noonOf } from './noon-of';
import { printPlan } from './print-plan';
import { readAthleteFile } from './read-athlete-file';

const usage = 'Usage: npm run plan -- FILE.json [--json] [--coach house]';

/** Exit codes: 0 a plan, 1 a fault, 2 a file or a wish that cannot be planned for. */
const main = async (): Promise<number> => {
  const wish = readArguments();
  if (typeof wish === 'string') {
    console.error(wish);
    return 2;
  }

  const read = readAthleteFile(wish.path);
  if (read.status === 'faulty') {
    for (const { path, reason } of read.faults) console.error(`${path}: ${reason}`);
    return 2;
  }
  return tell(await planFor(read.file), read.file, wish.json);
};

const readArguments = (): { path: string; json: boolean } | string => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, coach: { type: 'string', default: 'house' } },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) return usage;
    if (values.coach !== 'house') return `There is no coach called ${values.coach}. ${usage}`;
    return { path, json: values.json };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : fault}\n${usage}`;
  }
};

/** Runs the whole cloud for the length of one plan, on a state that is thrown away. */
const planFor = async (file: AthleteFile): Promise<AskedPlan> => {
  const now = noonOf(file.today, file.athlete.timeZone).toISOString();
  const cloud = await startLaptopCloud({ port: 0, now, withSite: false, coach: 'house', terminal: terminal(true) });
  try {
    const options = { origin: cloud.url, fetch };
    const { accessToken } = await operationClient({ ...options, token: async () => null })('startExample', {
      params: {},
    });
    return await askForPlan(operationClient({ ...options, token: async () => accessToken }), file);
  } finally {
    await cloud.stop();
  }
};

const tell = (asked: AskedPlan, file: AthleteFile, json: boolean): number => {
  if (asked.status === 'ready') {
    console.log(json ? JSON.stringify(asked.plan) : printPlan(asked.plan, file.athlete.units));
    return 0;
  }
  console.error(asked.sentence);
  if (asked.status === 'failed') return 1;
  for (const offer of asked.offers) console.error(`· ${offer}`);
  return 2;
};

process.exit(
  await main().catch((fault) => {
    console.error(startFaultFrom(fault).message);
    return 1;
  }),
);
