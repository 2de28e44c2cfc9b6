import { limitRule } from './limit-rule';
import { inKm, km } from './words';

export const longestRunIsLongRun = limitRule({
  id: 'longest-run-is-long-run',
  sentence: 'The long run is the longest run of its week.',
  severity: 'must',
  source: 'What a long run is',
  unit: 'km',
  bound: 'least',
  slack: 0.1,
  findings: ({ shape }) =>
    shape.weeks.flatMap(({ number, phase, races, runs, long }) => {
      const named = runs.filter(({ session }) => session.kind === 'long');
      if (named.length === 0 || long === null || races.length > 0 || phase === 'taper' || phase === 'race') return [];
      const figure = Math.max(...named.map(({ distance }) => inKm(distance)));
      const limit = inKm(long.distance);
      const fault = () => `The long run of week ${number} is ${km(figure)}, another run ${km(limit)}.`;
      return [{ week: number, session: named[0] ?? null, figure, limit, fault }];
    }),
});
