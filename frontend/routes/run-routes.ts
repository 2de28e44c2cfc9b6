import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadFurtherWords, loadOutlookWords, loadWeeklyWords } from '../i18n/i18n';
import { app } from './frames';

/** `?month=2026-11`: the month on show; without it, the last eight weeks. */
const activitiesSearch = ({ month }: Record<string, unknown>): { month?: string } =>
  typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {};

const activities = createRoute({
  getParentRoute: () => app,
  path: '/activities',
  validateSearch: activitiesSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../activities/activities-page'), 'ActivitiesPage'),
});

const activity = createRoute({
  getParentRoute: () => app,
  path: '/activity/$activityId',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../activities/activity-page'), 'ActivityPage'),
});

/** `?tab=volume`: what of the progress is on show; without it, the goal. */
const progressSearch = ({ tab }: Record<string, unknown>): { tab?: 'volume' | 'load' } =>
  tab === 'volume' || tab === 'load' ? { tab } : {};

const progress = createRoute({
  getParentRoute: () => app,
  path: '/progress',
  validateSearch: progressSearch,
  beforeLoad: loadOutlookWords,
  component: lazyRouteComponent(() => import('../progress/progress-page'), 'ProgressPage'),
});

/** Runs, imports and progress. */
export const runRoutes = [activities, activity, progress] as const;
