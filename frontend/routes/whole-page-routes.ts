import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadFurtherWords, loadWeeklyWords } from '../i18n/i18n';
import { athlete, framed } from './frames';

const welcome = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/welcome/$step',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../intake/intake-page'), 'IntakePage'),
});

const generating = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/plan/generating/$planId',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../generating/generating-page'), 'GeneratingPage'),
});

const backFromStrava = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/connect/strava/callback',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../connections/strava-callback-page'), 'StravaCallbackPage'),
});

const planPrint = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/plan/print',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../print/print-page'), 'PrintPage'),
});

/** Pages of an athlete that fill the whole page, without the menu. */
export const wholePageRoutes = [welcome, generating, backFromStrava, planPrint] as const;
