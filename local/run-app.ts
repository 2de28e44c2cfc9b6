import { openBuckets } from './buckets/buckets';
import type { ClaudeAccess } from './claude/claude-access';
import { answerConsole } from './console/console';
import { startTables } from './dynamodb';
import { openFunctions } from './functions/functions';
import { openCallers } from './gateway/callers';
import { gatewayHandler } from './gateway/gateway';
import { openHttpApi } from './http-api/http-api';
import { rolePolicies } from './iam/role-policies';
import { openIdentity } from './identity/identity';
import { openMailbox } from './mail/mail';
import { startMessaging } from './messaging/messaging';
import { startQueueConsumers } from './messaging/queue-consumer';
import type { PushAccess } from './push/push-access';
import { openSecrets } from './secrets/secrets';
import { openSite } from './site/site';
import type { StravaAccess } from './strava/strava-access';
import type { Port } from './support/http';
import type { Terminal } from './support/terminal';
import { openTemplate, readTemplate } from './template/template';
import { startTimers } from './timers/timers';
import { openWorkflows } from './workflows/workflows';

/** What an app needs to run here. */
export type RunOptions = Readonly<{
  /** The folder of the synthesized app. */
  app: string;
  state: string;
  now: string | null;
  claude: ClaudeAccess;
  strava: StravaAccess;
  push: PushAccess;
  /** What the functions that speak to intervals.icu are told beside their own environment. */
  intervals: Readonly<Record<string, string>>;
  ports: Readonly<Record<'site' | 'identity' | 'gateway' | 'buckets', Port>>;
  terminal: Terminal;
  /** Takes note of what must be stopped; the last to start is the first to stop. */
  onStop: (step: () => unknown) => void;
}>;

/** Starts the stand-in of each resource of a synthesized app, in the order in which they need each other. */
export const runApp = async ({
  app,
  state,
  now,
  claude,
  strava,
  push,
  intervals,
  ports,
  terminal,
  onStop,
}: RunOptions): Promise<void> => {
  const addresses = {
    site: ports.site.url,
    identity: ports.identity.url,
    gateway: ports.gateway.url,
    buckets: ports.buckets.url,
  };
  const template = openTemplate(readTemplate(app), app, addresses);
  const callers = openCallers(rolePolicies(template), terminal);

  const tables = await startTables(template, state);
  onStop(tables.stop);
  terminal.say(`  tables      ${counted(tables.names.length, 'table')}`);

  const messaging = await startMessaging(template, state, addresses.gateway);
  onStop(messaging.stop);
  terminal.say(`  messages    ${counted(messaging.queues, 'queue')}, ${counted(messaging.topics, 'topic')}`);

  const mailbox = openMailbox(state);
  const identity = await openIdentity(template, state, addresses.identity);
  terminal.say(`  sign-in     ${addresses.identity}`);

  const environment = {
    gateway: addresses.gateway,
    buckets: addresses.buckets,
    inboxUrl: `${addresses.identity}/inbox`,
    fixedNow: now,
    claude: claude.variables,
    strava: strava.variables,
    push: push.variables,
    intervals,
  };
  const functions = openFunctions({ template, callers, environment, stateFolder: state, terminal });
  onStop(functions.stop);
  terminal.say(`  functions   ${functions.names.length}, each held to its own policy`);

  const workflows = openWorkflows(template, { functions, messaging, callers }, state, terminal);
  onStop(workflows.stop);
  ports.gateway.answerWith(
    gatewayHandler(callers, {
      dynamodb: tables.service,
      sqs: messaging.service,
      sns: messaging.service,
      states: workflows.service,
      secretsmanager: openSecrets(template, () => ({ ...claude.secrets, ...push.secrets, ...strava.secrets() })),
      ses: mailbox.service,
      'cognito-idp': identity.service,
    }),
  );
  const buckets = openBuckets(template, state, callers);
  onStop(buckets.stop);
  ports.buckets.answerWith(buckets.handle);
  terminal.say(`  files       ${counted(buckets.names.length, 'bucket')} at ${addresses.buckets}`);
  const resumed = workflows.resume();
  terminal.say(`  workflows   ${workflows.names.length}${resumed > 0 ? `, ${resumed} taken up again` : ''}`);

  onStop(startQueueConsumers({ template, messaging, functions, callers, terminal }).stop);
  const timers = startTimers(template, functions, state, terminal);
  onStop(timers.stop);
  terminal.say(`  timers      ${addresses.identity}/timers`);

  const api = openHttpApi(template, functions, identity.keys);
  ports.site.answerWith(openSite(template, api));
  ports.identity.answerWith(async (request, response) => {
    if (!(await answerConsole(request, response, { mailbox, timers, siteUrl: addresses.site }))) {
      await identity.handle(request, response);
    }
  });
  terminal.say(`  api         ${counted(api.routes, 'route')}\n  inbox       ${addresses.identity}/inbox`);
};

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
