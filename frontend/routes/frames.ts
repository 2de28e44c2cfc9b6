import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { restoreSession } from '../auth/session';
import { loadAthleteWords } from '../i18n/i18n';
import { BrokenFrame } from '../shell/broken';
import { NotFound } from '../shell/not-found';
import { Root } from '../shell/root';

/** What a page with its own frame shows when it cannot be loaded. */
export const framed = { errorComponent: BrokenFrame };

export const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

/** Gives pages the query client. The front door does without it, and so need not load it. */
const withQueries = lazyRouteComponent(() => import('../shell/frame'), 'WithQueries');

/** Pages for everybody. */
export const open = createRoute({ ...framed, getParentRoute: () => root, id: 'open', component: withQueries });

/** Pages for athletes who are signed in. Others are led back here after signing in. */
export const athlete = createRoute({
  ...framed,
  getParentRoute: () => root,
  id: 'athlete',
  component: lazyRouteComponent(() => import('../shell/frame'), 'WithAthlete'),
  beforeLoad: async ({ location }) => {
    const [isSignedIn] = await Promise.all([restoreSession(), loadAthleteWords()]);
    if (!isSignedIn) throw redirect({ to: '/auth/sign-in', search: { returnTo: location.href } });
    void import('../offline/start-offline').then(({ startOffline }) => startOffline());
    const notice = new URLSearchParams(location.searchStr).get('notice');
    if (notice !== null) void import('../notices/read-on-arrival').then(({ readOnArrival }) => readOnArrival(notice));
  },
});

/** Pages with the menu beside them. */
export const app = createRoute({
  ...framed,
  getParentRoute: () => athlete,
  id: 'app',
  loader: async () => (await import('../shell/frame')).handOver(),
  component: lazyRouteComponent(() => import('../shell/frame'), 'Shell'),
});
