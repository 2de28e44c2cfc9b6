import type * as Adaptation from './adaptation';
import { adjustments } from './adjustments';
import { asDeployed } from './as-deployed';
import { claude } from './claude';
import { importing } from './import';
import { journey } from './journey';
import { type Line, printLine } from './line';
import { mutants } from './mutants';
import type * as PlanSafety from './plan-safety';
import type * as PlanSpeed from './plan-speed';
import { replyTokens } from './reply-tokens';
import { seasonSpeed } from './season-speed';
import type * as Simulation from './simulation/simulation';
import { strava } from './strava';
import { web } from './web';

const benches: Readonly<Record<string, () => Line[] | Promise<Line[]>>> = {
  speed: async () => (await asDeployed<typeof PlanSpeed>('plan-speed.ts')).planSpeed(),
  season: seasonSpeed,
  plans: async () => (await asDeployed<typeof PlanSafety>('plan-safety.ts')).planSafety(),
  adaptation: async () => (await asDeployed<typeof Adaptation>('adaptation.ts')).adaptation(),
  adjustments,
  tokens: replyTokens,
  simulation: async () => (await asDeployed<typeof Simulation>('simulation/simulation.ts')).simulation(),
  import: importing,
  journey,
  claude,
  strava,
  web,
  mutants,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await bench()) printLine(line);
}
process.exit(0);
