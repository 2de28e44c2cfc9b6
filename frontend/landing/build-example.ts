import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { ExampleOfPlan, ExampleSeason } from './example-of-plan';

type LandingPlan = Readonly<{
  landingPlan: () => ExampleOfPlan;
  landingSeason: (plan: ExampleOfPlan) => ExampleSeason;
}>;

/** Has the house coach write the plan of the landing page while the site is built. */
export const examplePlan = (root: string): Plugin => {
  const written = async (): Promise<Readonly<{ plan: ExampleOfPlan; season: ExampleSeason }>> => {
    const { module } = await runnerImport<LandingPlan>(join(root, 'examples', 'landing-plan.ts'));
    const plan = module.landingPlan();
    return { plan, season: module.landingSeason(plan) };
  };
  const modules: Readonly<Record<string, () => Promise<string>>> = {
    'virtual:example-season': async () => `export const season = ${JSON.stringify((await written()).season)};`,
    'virtual:example-plan': async () => `export const example = ${JSON.stringify((await written()).plan)};`,
  };

  return {
    name: 'example-plan',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.replace('\0', '')]?.() ?? null,
  };
};
