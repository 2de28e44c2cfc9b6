import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { restoreSession } from '../auth/session';
import { loadAthleteWords } from '../i18n/i18n';
import { framed, open, root } from './frames';
import { understood } from './understood';

/** The front door. */
export const start = createRoute({
  ...framed,
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../landing/landing-page'), 'LandingPage'),
  beforeLoad: async () => {
    if (await restoreSession()) throw await (await import('../home')).wayHome();
  },
});

const signIn = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/auth/sign-in',
  validateSearch: understood<{ returnTo?: string }>(['returnTo'], ({ returnTo }) =>
    typeof returnTo === 'string' ? { returnTo } : {},
  ),
  component: lazyRouteComponent(() => import('../auth/sign-in-page'), 'SignInPage'),
});

const callback = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/auth/callback',
  component: lazyRouteComponent(() => import('../auth/callback-page'), 'CallbackPage'),
});

const offline = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/offline',
  beforeLoad: loadAthleteWords,
  component: lazyRouteComponent(() => import('../offline/offline-page'), 'OfflinePage'),
});

/** Pages for everybody. */
export const openRoutes = [signIn, callback, offline] as const;
