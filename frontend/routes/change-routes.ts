import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWeeklyWords } from '../i18n/i18n';
import { app } from './frames';

const changes = createRoute({
  getParentRoute: () => app,
  path: '/changes',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../changes/changes-page'), 'ChangesPage'),
});

const original = createRoute({
  getParentRoute: () => app,
  path: '/changes/original',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../changes/original-page'), 'OriginalPage'),
});

const change = createRoute({
  getParentRoute: () => app,
  path: '/changes/$changeId',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../changes/change-page'), 'ChangePage'),
});

/** How the plan changed. */
export const changeRoutes = [changes, original, change] as const;
