import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { activitiesHandler } from '../../functions/api/activities';
import { adjustmentsHandler } from '../../functions/api/adjustments';
import { athleteHandler } from '../../functions/api/athlete';
import { changesHandler } from '../../functions/api/changes';
import { checkInsHandler } from '../../functions/api/check-ins';
import { configHandler } from '../../functions/api/config';
import { connectionsHandler } from '../../functions/api/connections';
import { exampleAthletesHandler } from '../../functions/api/example-athletes';
import { goalsHandler } from '../../functions/api/goals';
import { importsHandler } from '../../functions/api/imports';
import { movesHandler } from '../../functions/api/moves';
import { myDataHandler } from '../../functions/api/my-data';
import { noticesHandler } from '../../functions/api/notices';
import { plansHandler } from '../../functions/api/plans';
import { progressHandler } from '../../functions/api/progress';
import { sessionLogsHandler } from '../../functions/api/session-logs';
import { sessionsHandler } from '../../functions/api/sessions';
import { stravaWebhookHandler } from '../../functions/api/strava-webhook';
import { strengthHandler } from '../../functions/api/strength';
import { whatIfHandler } from '../../functions/api/what-if';
import type { HttpEvent } from '../../functions/support/asked';
import { type Operation, type OperationName, operations } from '../../shared/contract/operations';
import { aLambdaContext, anHttpEvent } from '../builders/http-event';
import type { portsOn } from './memory-ports';

type Handler = (event: HttpEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

const appConfig = () => ({
  issuer: 'https://sign-in.example.com',
  clientId: 'app',
  coach: 'house' as const,
  examples: true,
  pushKey: null,
  localInbox: null,
});

/** The whole API over these ports: each operation answered by the handler of its capability, as in the cloud. */
export const apiOn = (ports: ReturnType<typeof portsOn>) => {
  const handlers: Record<Operation['capability'], Handler> = {
    config: configHandler({ appConfig }),
    'example-athletes': exampleAthletesHandler(ports),
    athlete: athleteHandler(ports),
    goals: goalsHandler(ports),
    plans: plansHandler(ports),
    sessions: sessionsHandler(ports),
    'session-logs': sessionLogsHandler(ports),
    strength: strengthHandler(ports),
    changes: changesHandler(ports),
    moves: movesHandler(ports),
    adjustments: adjustmentsHandler(ports),
    'check-ins': checkInsHandler(ports),
    'what-if': whatIfHandler(ports),
    imports: importsHandler(ports),
    connections: connectionsHandler(ports),
    'strava-webhook': stravaWebhookHandler(ports),
    activities: activitiesHandler(ports),
    notices: noticesHandler(ports),
    'my-data': myDataHandler(ports),
    progress: progressHandler(ports),
  };
  return async (name: OperationName, how: Parameters<typeof anHttpEvent>[1] = {}) => {
    const reply = await handlers[operations[name].capability](anHttpEvent(name, how), aLambdaContext());
    return { status: reply.statusCode ?? 0, headers: reply.headers, json: JSON.parse(reply.body ?? 'null') };
  };
};
