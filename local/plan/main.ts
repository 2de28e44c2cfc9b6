import { parseArgs } from 'node:util';
import type { AthleteFile } from '../../shared/contract/athlete-file';
import type { Call } from '../../shared/contract/client';
import type { Receipt } from '../../shared/contract/receipt';
import { signedIn } from '../identity/signed-in';
import { startLaptopCloud } from '../laptop-cloud';
import { startFaultFrom } from '../support/start-fault';
import { terminal } from '../support/terminal';
import { type AskedPlan, askForPlan } from './ask-for-plan';
import { noonOf } from './noon-of';
import { printPlan } from './print-plan';
import { printReceipt } from './print-receipt';
import { readAthleteFile } from './read-athlete-file';

const usage = 'Usage: npm run plan -- FILE.json [--json] [--coach house|claude] [--fake-claude[=TOKENS]] [--receipt]';

type Wish = Readonly<{
  path: string;
  json: boolean;
  coach: 'house' | 'claude';
  /** Tokens a second of a stand-in for Claude; null for none. */
  fakeClaude: number | null;
  /** Whether to print what the coach saw as well. */
  receipt: boolean;
}>;

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
  const { asked, receipts } = await planFor(read.file, wish);
  const code = tell(asked, read.file, wish.json);
  // Beside the plan, not in it: what reads the JSON reads it alone.
  for (const receipt of receipts) console.error(`\n${printReceipt(receipt)}`);
  return code;
};

const readArguments = (): Wish | string => {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2).map((each) => (each === '--fake-claude' ? '--fake-claude=80' : each)),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        coach: { type: 'string' },
        'fake-claude': { type: 'string' },
        receipt: { type: 'boolean', default: false },
      },
    });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) return usage;
    const fakeClaude = values['fake-claude'] === undefined ? null : Number(values['fake-claude']);
    if (fakeClaude !== null && !(fakeClaude >= 1)) return `--fake-claude takes tokens a second, such as 80. ${usage}`;
    const coach = values.coach ?? (fakeClaude === null ? 'house' : 'claude');
    if (coach !== 'house' && coach !== 'claude') return `There is no coach called ${coach}. ${usage}`;
    return { path, json: values.json, coach, fakeClaude, receipt: values.receipt };
  } catch (fault) {
    return `${fault instanceof Error ? fault.message : fault}\n${usage}`;
  }
};

type Planned = Readonly<{ asked: AskedPlan; receipts: readonly Receipt[] }>;

/** Runs the whole cloud for the length of one plan, on a state that is thrown away. */
const planFor = async (file: AthleteFile, { coach, fakeClaude, receipt }: Wish): Promise<Planned> => {
  const now = noonOf(file.today, file.athlete.timeZone).toISOString();
  const cloud = await startLaptopCloud({ port: 0, now, withSite: false, coach, fakeClaude, terminal: terminal(true) });
  try {
    // Not as an example athlete: those have lived the first weeks of their plan before it is shown.
    const call = await signedIn(cloud.url, 'athlete-file@example.com');
    const asked = await askForPlan(call, file);
    return { asked, receipts: receipt && asked.status === 'ready' ? await receiptsOf(call, asked.plan.planId) : [] };
  } finally {
    await cloud.stop();
  }
};

const receiptsOf = async (call: Call, planId: string): Promise<readonly Receipt[]> => {
  const { receipts } = await call('listReceipts', { params: { planId } });
  return Promise.all(receipts.map(({ receiptId }) => call('getReceipt', { params: { planId, receiptId } })));
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
