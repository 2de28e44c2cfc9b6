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
import { readTemplate } from './template/read-template';
import { openTemplate, type Template } from './template/template';
import { startTimers, type Timers } from './timers/timers';
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
export const runApp = async (options: RunOptions): Promise<void> => {
  const { app, state, ports, terminal, onStop } = options;
  const template = openTemplate(readTemplate(app), app, {
    site: ports.site.url,
    identity: ports.identity.url,
    gateway: ports.gateway.url,
    buckets: ports.buckets.url,
  });
  const services = await startServices(template, options);
  const { callers, functions, messaging } = services;

  onStop(startQueueConsumers({ template, messaging, functions, callers, terminal }).stop);
  const timers = startTimers(template, functions, state, terminal);
  onStop(timers.stop);
  terminal.say(`  timers      ${ports.identity.url}/timers`);

  openDoors(template, services, timers, options);
};

/** What the functions ask for, and the functions themselves; each call goes through the gateway. */
const startServices = async (template: Template, options: RunOptions) => {
  const { state, ports, terminal, onStop } = options;
  const callers = openCallers(rolePolicies(template), terminal);

  const tables = await startTables(template, state);
  onStop(tables.stop);
  terminal.say(`  tables      ${counted(tables.names.length, 'table')}`);

  const messaging = await startMessaging(template, state, ports.gateway.url);
  onStop(messaging.stop);
  terminal.say(`  messages    ${counted(messaging.queues, 'queue')}, ${counted(messaging.topics, 'topic')}`);

  const mailbox = openMailbox(state);
  const identity = await openIdentity(template, state, ports.identity.url);
  terminal.say(`  sign-in     ${ports.identity.url}`);

  const environment = environmentOf(options);
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
      secretsmanager: openSecrets(template, () => secretsOf(options)),
      ses: mailbox.service,
      'cognito-idp': identity.service,
    }),
  );
  const buckets = openBuckets(template, state, callers);
  onStop(buckets.stop);
  ports.buckets.answerWith(buckets.handle);
  terminal.say(`  files       ${counted(buckets.names.length, 'bucket')} at ${ports.buckets.url}`);
  const resumed = workflows.resume();
  terminal.say(`  workflows   ${workflows.names.length}${resumed > 0 ? `, ${resumed} taken up again` : ''}`);

  return { callers, messaging, mailbox, identity, functions };
};

/** Where people come in: the site with its API, sign-in, and the console of inbox and timers. */
const openDoors = (
  template: Template,
  { functions, identity, mailbox }: Awaited<ReturnType<typeof startServices>>,
  timers: Timers,
  { ports, terminal }: RunOptions,
): void => {
  const api = openHttpApi(template, functions, identity.keys);
  ports.site.answerWith(openSite(template, api));
  ports.identity.answerWith(async (request, response) => {
    if (!(await answerConsole(request, response, { mailbox, timers, siteUrl: ports.site.url }))) {
      await identity.handle(request, response);
    }
  });
  terminal.say(`  api         ${counted(api.routes, 'route')}\n  inbox       ${ports.identity.url}/inbox`);
};

const environmentOf = ({ now, claude, strava, push, intervals, ports }: RunOptions) => ({
  gateway: ports.gateway.url,
  buckets: ports.buckets.url,
  inboxUrl: `${ports.identity.url}/inbox`,
  fixedNow: now,
  claude: claude.variables,
  strava: strava.variables,
  push: push.variables,
  intervals,
});

const secretsOf = ({ claude, push, strava }: RunOptions) => ({
  ...claude.secrets,
  ...push.secrets,
  ...strava.secrets(),
});

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
