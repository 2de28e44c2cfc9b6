import { describe, expect, it } from '@jest/globals';
import { routerOf } from '../../../local/http-api/routes';

const router = routerOf([
  ['GET /api/plans/{planId}', 'plan'],
  ['GET /api/plans/current', 'current plan'],
  ['GET /api/plans/{planId}/weeks/{week}', 'week'],
  ['POST /api/plans', 'request'],
  ['ANY /files/{path+}', 'files'],
]);

describe('routing', () => {
  it('reads and decodes the parameters of the path', () => {
    expect(router('GET', '/api/plans/p%2F1/weeks/7')).toEqual({
      route: 'week',
      parameters: { planId: 'p/1', week: '7' },
    });
  });

  it('prefers the route with more literal segments', () => {
    expect(router('GET', '/api/plans/current')?.route).toBe('current plan');
    expect(router('GET', '/api/plans/other')?.route).toBe('plan');
  });

  it('lets a greedy parameter take the rest', () => {
    expect(router('DELETE', '/files/a/b/c')).toEqual({ route: 'files', parameters: { path: 'a/b/c' } });
  });

  it.each([
    ['another method', 'DELETE', '/api/plans/p1'],
    ['a longer path', 'GET', '/api/plans/p1/x'],
    ['an empty parameter', 'GET', '/api/plans/'],
  ])('knows no route for %s', (_, method, path) => {
    expect(router(method, path)).toBeNull();
  });
});
