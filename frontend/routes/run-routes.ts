import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadFurtherWords, loadOutlookWords, loadWeeklyWords } from '../i18n/i18n';
import { app } from './frames';
import { understood } from './understood';

/** `?month=2026-11`: the month on show; without it, the last eight weeks. */
const activitiesSearch = ({ month }: Record<string, unknown>): { month?: string } =>
  typeof month === 'string' && /^20\d{2}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {};

const activities = createRoute({
  getParentRoute: () => app,
  path: '/activities',
  validateSearch: understood(['month'], activitiesSearch),
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
  validateSearch: understood(['tab'], progressSearch),
  beforeLoad: loadOutlookWords,
  component: lazyRouteComponent(() => import('../progress/progress-page'), 'ProgressPage'),
});

/** Runs, imports and progress. */
export const runRoutes = [activities, activity, progress] as const;
