import { createRouter } from '@tanstack/react-router';
import { changeRoutes } from './routes/change-routes';
import { app, athlete, open, root } from './routes/frames';
import { goalRoutes } from './routes/goal-routes';
import { openRoutes, start } from './routes/open-routes';
import { planRoutes } from './routes/plan-routes';
import { runRoutes } from './routes/run-routes';
import { settingsRoutes } from './routes/settings-routes';
import { wholePageRoutes } from './routes/whole-page-routes';
import { Broken } from './shell/broken';
import { Entrance } from './shell/entrance';

const pages = app.addChildren([...planRoutes, ...changeRoutes, ...runRoutes, ...goalRoutes, ...settingsRoutes]);

export const router = createRouter({
  routeTree: root.addChildren([start, open.addChildren(openRoutes), athlete.addChildren([...wholePageRoutes, pages])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // What is shown until a page is there is ours: the router's own way needs a page that suspends.
  InnerWrap: Entrance,
  defaultErrorComponent: Broken,
});

// Code, words and sign-in are loaded at the same time, not one after another: on a slow line each wait counts.
router.subscribe('onBeforeLoad', ({ toLocation }) => {
  const [routes] = router.getMatchedRoutes(toLocation.pathname);
  for (const route of routes) void router.loadRouteChunk(route);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
