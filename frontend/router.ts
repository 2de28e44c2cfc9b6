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
import { Opening } from './shell/opening';

const pages = app.addChildren([...planRoutes, ...changeRoutes, ...runRoutes, ...goalRoutes, ...settingsRoutes]);

export const router = createRouter({
  routeTree: root.addChildren([start, open.addChildren(openRoutes), athlete.addChildren([...wholePageRoutes, pages])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: Opening,
  defaultPendingMs: 150,
  // A page that has come is shown: what stands in its place until then has its shape, so nothing flashes.
  defaultPendingMinMs: 0,
  defaultErrorComponent: Broken,
});

// Code comes beside the words of a page and beside the sign-in, not after them: on a slow line each wait counts.
router.subscribe('onBeforeLoad', ({ toLocation }) => {
  const [routes] = router.getMatchedRoutes(toLocation.pathname);
  for (const route of routes) void router.loadRouteChunk(route);
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
