import type { OperationName } from '../../../shared/contract/operations';

/** Where things stand with an athlete, to make addresses of. */
export type Places = Readonly<{
  planId: string;
  goalId: string;
  changeId: string;
  activityId: string;
  /** The week that is now, from 1. */
  week: number;
  sessions: Readonly<{ ahead: string; hard: string; done: string; strength: string; race: string }>;
}>;

/** One look at a route. */
export type Visit = Readonly<{
  /** As the router spells it. */
  route: string;
  /** Names its picture; differs from every other. */
  name: string;
  at: string | ((places: Places) => string);
  /** What the page cannot do without; none where it reads nothing of its own. */
  reads: readonly OperationName[];
  /** Where the page leads on at once, there is nothing to look at. */
  leadsOn?: true;
  /** Whether it is there for those who are signed out. */
  isOpen?: true;
}>;

const welcome = (['goal', 'now', 'results', 'days', 'body', 'strength', 'review'] as const).map(
  (step): Visit => ({
    route: '/welcome/$step',
    name: `welcome-${step}`,
    at: `/welcome/${step}`,
    reads: ['getAthlete'],
  }),
);

/** What pages of the settings cannot do without, where that is not the athlete. */
const readIn: Readonly<Record<string, readonly OperationName[]>> = {
  notifications: ['getNotifications'],
  connections: ['listConnections'],
};

const settings = (
  ['profile', 'zones', 'schedule', 'strength', 'units', 'notifications', 'privacy', 'connections'] as const
).map(
  (part): Visit => ({
    route: `/settings/${part}`,
    name: `settings-${part}`,
    at: `/settings/${part}`,
    reads: readIn[part] ?? ['getAthlete'],
  }),
);

const sessions: readonly Visit[] = (['ahead', 'hard', 'done', 'strength', 'race'] as const).map((which) => ({
  route: '/session/$sessionId',
  name: `session-${which}`,
  at: ({ sessions }) => `/session/${sessions[which]}`,
  reads: ['getSession'],
}));

/** Every route of the app, and the ways it is worth looking at. */
export const visits: readonly Visit[] = [
  { route: '/', name: 'landing', at: '/', reads: [], isOpen: true },
  { route: '/auth/sign-in', name: 'sign-in', at: '/auth/sign-in', reads: [], isOpen: true },
  { route: '/auth/callback', name: 'callback', at: '/auth/callback', reads: [], isOpen: true },
  { route: '/offline', name: 'offline', at: '/offline', reads: [] },
  { route: '*', name: 'not-found', at: '/nowhere', reads: [], isOpen: true },
  ...welcome,
  {
    route: '/plan/generating/$planId',
    name: 'generating',
    at: ({ planId }) => `/plan/generating/${planId}`,
    // Whether it is further is asked again and again: one refusal is nothing to tell of.
    reads: [],
    leadsOn: true,
  },
  { route: '/connect/strava/callback', name: 'strava-callback', at: '/connect/strava/callback', reads: [] },
  { route: '/plan/print', name: 'plan-print', at: '/plan/print', reads: ['getPlan'] },
  { route: '/today', name: 'today', at: '/today', reads: ['getToday', 'getPlan'] },
  { route: '/plan', name: 'plan', at: '/plan', reads: ['getToday', 'getPlan'] },
  ...sessions,
  {
    route: '/session/$sessionId/adjust',
    name: 'adjust',
    at: ({ sessions }) => `/session/${sessions.hard}/adjust`,
    reads: ['getSession'],
  },
  {
    route: '/session/$sessionId/strength',
    name: 'strength',
    at: ({ sessions }) => `/session/${sessions.strength}/strength`,
    reads: ['getStrength'],
  },
  { route: '/checkin', name: 'check-in-due', at: '/checkin', reads: ['getPlan'], leadsOn: true },
  {
    route: '/checkin/$week',
    name: 'check-in',
    at: ({ week }) => `/checkin/${week}`,
    reads: ['getCheckIn'],
  },
  { route: '/changes', name: 'changes', at: '/changes', reads: ['listChanges'] },
  { route: '/changes/original', name: 'changes-original', at: '/changes/original', reads: ['getOriginalPlan'] },
  {
    route: '/changes/$changeId',
    name: 'change',
    at: ({ changeId }) => `/changes/${changeId}`,
    reads: ['getChange'],
  },
  { route: '/activities', name: 'activities', at: '/activities', reads: ['listActivities'] },
  {
    route: '/activity/$activityId',
    name: 'activity',
    at: ({ activityId }) => `/activity/${activityId}`,
    reads: ['getActivity'],
  },
  { route: '/goals', name: 'goals', at: '/goals', reads: ['listGoals'] },
  { route: '/goals/new', name: 'goals-new', at: '/goals/new', reads: [] },
  { route: '/goals/$goalId', name: 'goal', at: ({ goalId }) => `/goals/${goalId}`, reads: ['listGoals'] },
  {
    route: '/goals/$goalId/edit',
    name: 'goal-edit',
    at: ({ goalId }) => `/goals/${goalId}/edit`,
    reads: ['listGoals'],
  },
  { route: '/what-if', name: 'what-if', at: '/what-if', reads: ['getPlan'] },
  { route: '/season', name: 'season', at: '/season', reads: ['getSeason'] },
  { route: '/progress', name: 'progress-goal', at: '/progress', reads: ['getProgress'] },
  { route: '/progress', name: 'progress-volume', at: '/progress?tab=volume', reads: ['getFitness'] },
  { route: '/progress', name: 'progress-load', at: '/progress?tab=load', reads: ['getFitness'] },
  {
    route: '/receipts/$planId',
    name: 'receipts',
    at: ({ planId }) => `/receipts/${planId}`,
    reads: ['listReceipts'],
  },
  { route: '/notifications', name: 'notifications', at: '/notifications', reads: ['listNotices'] },
  { route: '/settings', name: 'settings', at: '/settings', reads: ['getAthlete'] },
  ...settings,
];

/** The address of a visit. */
export const addressOf = ({ at }: Visit, places: Places): string => (typeof at === 'string' ? at : at(places));
