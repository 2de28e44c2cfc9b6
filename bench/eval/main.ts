import { parseArgs } from 'node:util';
import { exampleAthletes } from './athletes';
import { type CoachName, coachNames, noKey, seated } from './coaches';
import { evaluate } from './evaluate';
import type { Summary } from './summary';
import { aspectTable, coachTable } from './table';
import { writePage } from './write-page';

const usage = `npm run eval -- [house] [fake] [live] [options]

Puts coaches before a fixed set of example athletes and scores their plans; house and fake unless told.

  --first N   only the first N athletes; such results are never written
  --json      print everything as JSON
  --write     write the tables of docs/evaluation.md anew
  --help      this text`;

/** Exit codes: 0 done, 1 a fault, 2 a wish that cannot be met. */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      first: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !isCoach(name));
  const first = values.first === undefined ? exampleAthletes.length : Number(values.first);
  if (values.help) return told(usage, 0);
  if (unknown.length > 0) return told(`There is no coach called ${unknown.join(', ')}.\n\n${usage}`, 2);
  if (!(first >= 1)) return told(`--first takes a number of athletes.\n\n${usage}`, 2);
  if (values.write && values.first !== undefined) return told('--write takes the whole set: leave --first out.', 2);
  const wanted: readonly CoachName[] = positionals.length > 0 ? positionals.filter(isCoach) : ['house', 'fake'];
  if (wanted.includes('live') && !process.env['ANTHROPIC_API_KEY']) return told(noKey, 2);

  const summaries: Summary[] = [];
  for (const name of wanted) {
    const coach = await seated(name, process.env);
    summaries.push(await evaluate(coach, exampleAthletes.slice(0, first)));
    await coach.stop();
  }
  if (values.write) writePage(summaries);
  console.log(values.json ? JSON.stringify(summaries) : `${coachTable(summaries)}\n\n${aspectTable(summaries)}`);
  return 0;
};

const isCoach = (name: string): name is CoachName => coachNames.some((known) => known === name);

const told = (text: string, code: number): number => {
  console.error(text);
  return code;
};

process.exit(await main());
