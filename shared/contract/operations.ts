import { activities } from './operations/activities';
import { adjustments } from './operations/adjustments';
import { athlete } from './operations/athlete';
import { changes } from './operations/changes';
import { checkIns } from './operations/check-ins';
import { config } from './operations/config';
import { connections } from './operations/connections';
import { exampleAthletes } from './operations/example-athletes';
import { goals } from './operations/goals';
import { imports } from './operations/imports';
import { moves } from './operations/moves';
import { myData } from './operations/my-data';
import { notices } from './operations/notices';
import { notifications } from './operations/notifications';
import type { Operation } from './operations/operation';
import { plans } from './operations/plans';
import { progress } from './operations/progress';
import { sessionLogs } from './operations/session-logs';
import { sessions } from './operations/sessions';
import { stravaWebhook } from './operations/strava-webhook';
import { strength } from './operations/strength';
import { whatIf } from './operations/what-if';

/** The one list of HTTP operations. No route exists anywhere else. */
export const operations = {
  ...config,
  ...exampleAthletes,
  ...athlete,
  ...goals,
  ...plans,
  ...sessions,
  ...sessionLogs,
  ...strength,
  ...checkIns,
  ...whatIf,
  ...changes,
  ...adjustments,
  ...moves,
  ...imports,
  ...connections,
  ...stravaWebhook,
  ...activities,
  ...notices,
  ...notifications,
  ...progress,
  ...myData,
} as const satisfies Record<string, Operation>;

export type { Method, Operation } from './operations/operation';
export type Operations = typeof operations;
export type OperationName = keyof Operations;
