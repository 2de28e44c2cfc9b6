/** A route's key as API Gateway writes it, e.g. `GET /api/plans/{planId}`. */
export type RouteKey = string;

/** The route that answers, and the path's parameters, decoded. */
export type Match<T> = Readonly<{ route: T; parameters: Readonly<Record<string, string>> }>;

/** Finds the route for a request; null where none fits. */
export type Router<T> = (method: string, path: string) => Match<T> | null;

/**
 * A router over API Gateway's route keys. Of several that fit, the one with more literal segments wins, as in the
 * cloud.
 *
 * @example
 * routerOf([['GET /api/plans/{planId}', 'plan']])('GET', '/api/plans/p1') // { route: 'plan', parameters: { planId: 'p1' } }
 */
export const routerOf = <T>(routes: readonly (readonly [key: RouteKey, route: T])[]): Router<T> => {
  const patterns = routes
    .map(([key, route]) => {
      const [method = '', path = ''] = key === '$default' ? ['ANY', '/{all+}'] : key.split(' ');
      const segments = path.split('/').slice(1);
      return { method, segments, route, literals: segments.filter((segment) => !segment.startsWith('{')).length };
    })
    .sort((a, b) => b.literals - a.literals || Number(a.method === 'ANY') - Number(b.method === 'ANY'));

  return (method, path) => {
    const given = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue;
      const parameters = parametersOf(pattern.segments, given);
      if (parameters !== null) return { route: pattern.route, parameters };
    }
    return null;
  };
};

const parametersOf = (pattern: readonly string[], given: readonly string[]): Record<string, string> | null => {
  const greedy = pattern.at(-1)?.endsWith('+}') === true;
  if (greedy ? given.length < pattern.length : given.length !== pattern.length) return null;
  const parameters: Record<string, string> = {};

  for (const [index, segment] of pattern.entries()) {
    const value = greedy && index === pattern.length - 1 ? given.slice(index).join('/') : (given[index] ?? '');
    const name = /^\{(.+?)\+?\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === '') return null;
    if (name !== undefined) parameters[name] = decoded(value);
  }
  return parameters;
};

/** A malformed escape stays as it is; what it means is for the function to refuse. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
