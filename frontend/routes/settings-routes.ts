import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { editSearch } from '../edit/edit-search';
import { loadFurtherWords, loadWeeklyWords } from '../i18n/i18n';
import { app } from './frames';
import { understood } from './understood';

const settings = createRoute({
  getParentRoute: () => app,
  path: '/settings',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../settings/settings-page'), 'SettingsPage'),
});

const settingsZones = createRoute({
  getParentRoute: () => app,
  path: '/settings/zones',
  validateSearch: understood(['edit'], editSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../zones/zones-page'), 'ZonesPage'),
});

const settingsSchedule = createRoute({
  getParentRoute: () => app,
  path: '/settings/schedule',
  validateSearch: understood(['edit'], editSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../settings/schedule-page'), 'SchedulePage'),
});

const settingsStrength = createRoute({
  getParentRoute: () => app,
  path: '/settings/strength',
  validateSearch: understood(['edit'], editSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../settings/strength-page'), 'StrengthPage'),
});

const settingsProfile = createRoute({
  getParentRoute: () => app,
  path: '/settings/profile',
  validateSearch: understood(['edit'], editSearch),
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../settings/profile-page'), 'ProfilePage'),
});

const settingsUnits = createRoute({
  getParentRoute: () => app,
  path: '/settings/units',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../settings/display-page'), 'DisplayPage'),
});

const settingsConnections = createRoute({
  getParentRoute: () => app,
  path: '/settings/connections',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../connections/connections-page'), 'ConnectionsPage'),
});

const settingsNotifications = createRoute({
  getParentRoute: () => app,
  path: '/settings/notifications',
  beforeLoad: loadFurtherWords,
  component: lazyRouteComponent(() => import('../push/notifications-page'), 'NotificationsPage'),
});

const settingsPrivacy = createRoute({
  getParentRoute: () => app,
  path: '/settings/privacy',
  beforeLoad: loadWeeklyWords,
  component: lazyRouteComponent(() => import('../privacy/privacy-page'), 'PrivacyPage'),
});

/** Settings. */
export const settingsRoutes = [
  settings,
  settingsZones,
  settingsSchedule,
  settingsStrength,
  settingsProfile,
  settingsUnits,
  settingsConnections,
  settingsNotifications,
  settingsPrivacy,
] as const;
