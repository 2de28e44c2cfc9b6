import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { restoreSession } from './auth/session';
import { LandingPage } from './landing/landing-page';
import { Broken } from './shell/broken';
import { NotFound } from './shell/not-found';
import { Root } from './shell/root';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const start = createRoute({ getParentRoute: () => root, path: '/', component: LandingPage });

/** Pages of somebody who is signed in. Others come back here once they are. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: Shell,
  beforeLoad: async () => {
    if (!(await restoreSession())) throw redirect({ to: '/' });
  },
});

/** `?week=2026-W48`: the week on show; without it, the one that holds today. */
const planSearch = ({ week }: Record<string, unknown>): { week?: string } =>
  typeof week === 'string' && /^\d{4}-W\d{2}$/.test(week) ? { week } : {};

const plan = createRoute({
  getParentRoute: () => app,
  path: '/plan',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('./plan/plan-page'), 'PlanPage'),
});

const session = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId',
  component: lazyRouteComponent(() => import('./session/session-page'), 'SessionPage'),
});

const notifications = createRoute({
  getParentRoute: () => app,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./notices/notices-page'), 'NoticesPage'),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page'), 'SettingsPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([start, app.addChildren([plan, session, notifications, settings])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
