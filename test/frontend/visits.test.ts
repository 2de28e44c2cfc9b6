import { describe, expect, it } from '@jest/globals';
import { routeSources } from '../browser/support/route-sources';
import { visits } from '../browser/support/visits';

const routes = new Set([...routeSources.matchAll(/^ {2}path: '([^']+)'/gm)].map(([, path]) => path));

describe('the pages that are looked at', () => {
  it('are all that the router knows, and the one for what it does not', () => {
    expect(new Set(visits.map(({ route }) => route))).toEqual(new Set([...routes, '*']));
  });

  it('each have a name of their own', () => {
    expect(new Set(visits.map(({ name }) => name)).size).toBe(visits.length);
  });
});
