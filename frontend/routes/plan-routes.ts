import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { adjustSearch } from '../adjust/adjust-search';
import { loadFurtherWords, loadWeeklyWords } from '../i18n/i18n';
import { app } from './frames';
import { understood } from './understood';

type PlanSearch = { week?: string; view?: 'month' };

/** `?week=2026-W48`: the week on show; without it, the one that holds today. `&view=month`: the month around it. */
const planSearch = ({ week, view }: Record<string, unknown>): PlanSearch => ({
  ...(typeof week === 'string' && /^\d{4}-W\d{2}$/.test(week) && { week }),
  ...(view === 'month' && { view }),
});

const today = createRoute({
  getParentRoute: () => app,
  path: '/today',
  component: lazyRouteComponent(() => import('../daily/today-page'), 'TodayPage'),
});

const plan = createRoute({
  getParentRoute: () => app,
  path: '/plan',
  validateSearch: understood(['week', 'view'], planSearch),
  component: lazyRouteComponent(() => import('../plan/plan-page'), 'PlanPage'),
});

const session = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId',
  component: lazyRouteComponent(() => import('../session/session-page'), 'SessionPage'),
});

const adjust = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId/adjust',
  validateSearch: understood(['reason'], adjustSearch),
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../adjust/adjust-page'), 'AdjustPage'),
});

const strength = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId/strength',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../strength/strength-page'), 'StrengthPage'),
});

const dueCheckIn = createRoute({
  getParentRoute: () => app,
  path: '/checkin',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../check-in/check-in-page'), 'DueCheckInPage'),
});

const checkIn = createRoute({
  getParentRoute: () => app,
  path: '/checkin/$week',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../check-in/check-in-page'), 'CheckInPage'),
});

const receipts = createRoute({
  getParentRoute: () => app,
  path: '/receipts/$planId',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../receipts/receipts-page'), 'ReceiptsPage'),
});

const notifications = createRoute({
  getParentRoute: () => app,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../notices/notices-page'), 'NoticesPage'),
});

/** The day, the week and the session, and the reports on them. */
export const planRoutes = [
  today,
  plan,
  session,
  adjust,
  strength,
  dueCheckIn,
  checkIn,
  receipts,
  notifications,
] as const;
