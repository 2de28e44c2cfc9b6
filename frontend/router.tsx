import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isIsoDate } from '../shared/domain/units/calendar';
import { restoreSession } from './auth/session';
import { editSearch } from './edit/edit-search';
import { newGoalSearch } from './goals/new-goal-search';
import { loadAthleteWords, loadFurtherWords, loadWeeklyWords } from './i18n/i18n';
import { LandingPage } from './landing/landing-page';
import { Broken, BrokenFrame } from './shell/broken';
import { NotFound } from './shell/not-found';
import { Opening, OpeningFrame } from './shell/opening';
import { Root } from './shell/root';
import { whatIfSearch } from './what-if/what-if-search';

/** What a page that brings its own frame shows while it is on its way, or when it does not come. */
const framed = { pendingComponent: OpeningFrame, errorComponent: BrokenFrame };

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

const start = createRoute({
  ...framed,
  getParentRoute: () => root,
  path: '/',
  component: LandingPage,
  beforeLoad: async () => {
    if (await restoreSession()) throw await (await import('./home')).wayHome();
  },
});

/** Lets pages read from the API. The front door does without, and so without the weight of what reads. */
const withQueries = lazyRouteComponent(() => import('./api/with-queries'), 'WithQueries');

/** Pages for everybody. */
const open = createRoute({ ...framed, getParentRoute: () => root, id: 'open', component: withQueries });

const signIn = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/auth/sign-in',
  validateSearch: ({ returnTo }: Record<string, unknown>): { returnTo?: string } =>
    typeof returnTo === 'string' ? { returnTo } : {},
  component: lazyRouteComponent(() => import('./auth/sign-in-page'), 'SignInPage'),
});

const callback = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/auth/callback',
  component: lazyRouteComponent(() => import('./auth/callback-page'), 'CallbackPage'),
});

const offline = createRoute({
  ...framed,
  getParentRoute: () => open,
  path: '/offline',
  beforeLoad: loadAthleteWords,
  component: lazyRouteComponent(() => import('./offline/offline-page'), 'OfflinePage'),
});

/** Pages of somebody who is signed in. Others come back here once they are. */
const athlete = createRoute({
  ...framed,
  getParentRoute: () => root,
  id: 'athlete',
  component: withQueries,
  beforeLoad: async ({ location }) => {
    const [isSignedIn] = await Promise.all([restoreSession(), loadAthleteWords()]);
    if (!isSignedIn) throw redirect({ to: '/auth/sign-in', search: { returnTo: location.href } });
    void import('./offline/start-offline').then(({ startOffline }) => startOffline());
  },
});

const welcome = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/welcome/$step',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./intake/intake-page'), 'IntakePage'),
});

const generating = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/plan/generating/$planId',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./generating/generating-page'), 'GeneratingPage'),
});

const backFromStrava = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/connect/strava/callback',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./connections/strava-callback-page'), 'StravaCallbackPage'),
});

const planPrint = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  path: '/plan/print',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./print/print-page'), 'PrintPage'),
});

const app = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  id: 'app',
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

type PlanSearch = { week?: string; view?: 'month' };

/** `?week=2026-W48`: the week on show; without it, the one that holds today. `&view=month`: the month around it. */
const planSearch = ({ week, view }: Record<string, unknown>): PlanSearch => ({
  ...(typeof week === 'string' && /^\d{4}-W\d{2}$/.test(week) && { week }),
  ...(view === 'month' && { view }),
});

const today = createRoute({
  getParentRoute: () => app,
  path: '/today',
  component: lazyRouteComponent(() => import('./daily/today-page'), 'TodayPage'),
});

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

const adjust = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId/adjust',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./adjust/adjust-page'), 'AdjustPage'),
});

const dueCheckIn = createRoute({
  getParentRoute: () => app,
  path: '/checkin',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./check-in/check-in-page'), 'DueCheckInPage'),
});

const checkIn = createRoute({
  getParentRoute: () => app,
  path: '/checkin/$week',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./check-in/check-in-page'), 'CheckInPage'),
});

const changes = createRoute({
  getParentRoute: () => app,
  path: '/changes',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./changes/changes-page'), 'ChangesPage'),
});

const original = createRoute({
  getParentRoute: () => app,
  path: '/changes/original',
  component: lazyRouteComponent(() => import('./changes/original-page'), 'OriginalPage'),
});

const change = createRoute({
  getParentRoute: () => app,
  path: '/changes/$changeId',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./changes/change-page'), 'ChangePage'),
});

/** `?month=2026-11`: the month on show; without it, the last eight weeks. */
const activitiesSearch = ({ month }: Record<string, unknown>): { month?: string } =>
  typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {};

const activities = createRoute({
  getParentRoute: () => app,
  path: '/activities',
  validateSearch: activitiesSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./activities/activities-page'), 'ActivitiesPage'),
});

const activity = createRoute({
  getParentRoute: () => app,
  path: '/activity/$activityId',
  component: lazyRouteComponent(() => import('./activities/activity-page'), 'ActivityPage'),
});

/** `?tab=volume`: what of the progress is on show; without it, the goal. */
const progressSearch = ({ tab }: Record<string, unknown>): { tab?: 'volume' | 'load' } =>
  tab === 'volume' || tab === 'load' ? { tab } : {};

const progress = createRoute({
  getParentRoute: () => app,
  path: '/progress',
  validateSearch: progressSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./progress/progress-page'), 'ProgressPage'),
});

const goals = createRoute({
  getParentRoute: () => app,
  path: '/goals',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./goals/goals-page'), 'GoalsPage'),
});

/** `?priority=B`, and what a proposal knows of the goal already. */
const newGoal = createRoute({
  getParentRoute: () => app,
  path: '/goals/new',
  validateSearch: newGoalSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./goals/new-goal-page'), 'NewGoalPage'),
});

const goal = createRoute({
  getParentRoute: () => app,
  path: '/goals/$goalId',
  validateSearch: editSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./goals/goal-page'), 'GoalPage'),
});

/** `?date=2027-05-02`: another day for the race, proposed. */
const dateSearch = ({ date }: Record<string, unknown>): { date?: string } =>
  typeof date === 'string' && isIsoDate(date) ? { date } : {};

const editGoal = createRoute({
  getParentRoute: () => app,
  path: '/goals/$goalId/edit',
  validateSearch: dateSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./goals/edit-goal-page'), 'EditGoalPage'),
});

const season = createRoute({
  getParentRoute: () => app,
  path: '/season',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./season/season-page'), 'SeasonPage'),
});

const whatIf = createRoute({
  getParentRoute: () => app,
  path: '/what-if',
  validateSearch: whatIfSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./what-if/what-if-page'), 'WhatIfPage'),
});

const strength = createRoute({
  getParentRoute: () => app,
  path: '/session/$sessionId/strength',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./strength/strength-page'), 'StrengthPage'),
});

const receipts = createRoute({
  getParentRoute: () => app,
  path: '/receipts/$planId',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./receipts/receipts-page'), 'ReceiptsPage'),
});

const notifications = createRoute({
  getParentRoute: () => app,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./notices/notices-page'), 'NoticesPage'),
});

const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./settings/settings-page'), 'SettingsPage'),
});

const settingsZones = createRoute({
  getParentRoute: () => app,
  path: '/settings/zones',
  validateSearch: editSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./zones/zones-page'), 'ZonesPage'),
});

const settingsSchedule = createRoute({
  getParentRoute: () => app,
  path: '/settings/schedule',
  validateSearch: editSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./settings/schedule-page'), 'SchedulePage'),
});

const settingsStrength = createRoute({
  getParentRoute: () => app,
  path: '/settings/strength',
  validateSearch: editSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./settings/strength-page'), 'StrengthPage'),
});

const settingsProfile = createRoute({
  getParentRoute: () => app,
  path: '/settings/profile',
  validateSearch: editSearch,
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./settings/profile-page'), 'ProfilePage'),
});

const settingsUnits = createRoute({
  getParentRoute: () => app,
  path: '/settings/units',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./settings/display-page'), 'DisplayPage'),
});

const settingsNotifications = createRoute({
  getParentRoute: () => app,
  path: '/settings/notifications',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./push/notifications-page'), 'NotificationsPage'),
});

const settingsPrivacy = createRoute({
  getParentRoute: () => app,
  path: '/settings/privacy',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('./privacy/privacy-page'), 'PrivacyPage'),
});

const settingsConnections = createRoute({
  getParentRoute: () => app,
  path: '/settings/connections',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('./connections/connections-page'), 'ConnectionsPage'),
});

const pages = app.addChildren([
  today,
  plan,
  session,
  adjust,
  strength,
  dueCheckIn,
  checkIn,
  changes,
  original,
  change,
  activities,
  activity,
  progress,
  goals,
  newGoal,
  goal,
  editGoal,
  season,
  whatIf,
  receipts,
  notifications,
  settings,
  settingsZones,
  settingsSchedule,
  settingsStrength,
  settingsProfile,
  settingsUnits,
  settingsConnections,
  settingsNotifications,
  settingsPrivacy,
]);

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    open.addChildren([signIn, callback, offline]),
    athlete.addChildren([welcome, generating, backFromStrava, planPrint, pages]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Opening,
  defaultPendingMs: 150,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
