import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build/build';
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
import { openSite } from './site/site';
import { type Port, takePort } from './support/http';
import { startFaultFrom } from './support/start-fault';
import { takeStateFolder } from './support/state-folder';
import type { Terminal } from './support/terminal';
import { openTemplate, readTemplate } from './template/template';
import { startTimers } from './timers/timers';
import { openWorkflows } from './workflows/workflows';

/** How to run the cloud on this machine. */
export type LaptopCloudOptions = Readonly<{
  /** The site's port; sign-in and the AWS services take the two after it. 0 takes any free ones. */
  port?: number;
  /** Where all is kept; without it, in a folder that goes when the cloud stops. */
  state?: string | null;
  /** Whether to forget what was kept. */
  fresh?: boolean;
  /** The instant at which the functions' clock stands, ISO 8601; null for the real time. */
  now?: string | null;
  /** Whether the web app is needed; the API alone is sooner ready. */
  withSite?: boolean;
  /** A synthesized app to run as it is, instead of building this one. */
  app?: string | null;
  terminal: Terminal;
}>;

/** A running cloud. */
export type LaptopCloud = Readonly<{ url: string; inboxUrl: string; stop: () => Promise<void> }>;

/**
 * Builds the app if it changed, and runs its synthesized template on this machine.
 *
 * @throws StartFault with one sentence that says what to do.
 */
export const startLaptopCloud = async (options: LaptopCloudOptions): Promise<LaptopCloud> => {
  const undo: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(options, undo)), stop };
  } catch (fault) {
    await stop();
    throw startFaultFrom(fault);
  }
};

const start = async (
  { port = 4400, state = null, fresh = false, now = null, withSite = true, app = null, terminal }: LaptopCloudOptions,
  undo: (() => unknown)[],
): Promise<Omit<LaptopCloud, 'stop'>> => {
  const take = async (offset: number, purpose: string): Promise<Port> => {
    const taken = await takePort(port === 0 ? 0 : port + offset, purpose, (fault) =>
      terminal.warn(`The ${purpose} failed: ${fault}`),
    );
    undo.push(taken.stop);
    return taken;
  };
  const ports = {
    site: await take(0, 'site'),
    identity: await take(1, 'sign-in'),
    gateway: await take(2, 'AWS services'),
  };
  const addresses = { site: ports.site.url, identity: ports.identity.url, gateway: ports.gateway.url };
  const inboxUrl = `${addresses.identity}/inbox`;

  const folder = takeStateFolder(state ?? mkdtempSync(join(tmpdir(), 'pacewright-')), fresh, addresses.site);
  undo.push(() => (state === null ? rmSync(folder.path, { recursive: true, force: true }) : folder.release()));

  const appFolder = app ?? (await buildApp({ withSite, say: terminal.say }));
  const template = openTemplate(readTemplate(appFolder), appFolder, addresses);
  const callers = openCallers(rolePolicies(template), terminal);

  const tables = await startTables(template, folder.path);
  undo.push(tables.stop);
  terminal.say(`  tables      ${counted(tables.names.length, 'table')}`);

  const messaging = await startMessaging(template, folder.path, addresses.gateway);
  undo.push(messaging.stop);
  terminal.say(
    `  messages    ${counted(messaging.queues.length, 'queue')}, ${counted(messaging.topics.length, 'topic')}`,
  );

  const mailbox = openMailbox(folder.path);
  const identity = await openIdentity(template, folder.path, addresses.identity);
  terminal.say(`  sign-in     ${addresses.identity}`);

  const functions = openFunctions(
    template,
    callers,
    { gateway: addresses.gateway, inboxUrl, fixedNow: now },
    folder.path,
    terminal,
  );
  undo.push(functions.stop);
  terminal.say(`  functions   ${functions.names.length}, each held to its own policy`);

  const workflows = openWorkflows(template, { functions, messaging, callers }, folder.path, terminal);
  undo.push(workflows.stop);
  ports.gateway.answerWith(
    gatewayHandler(callers, {
      dynamodb: tables.service,
      sqs: messaging.sqs,
      sns: messaging.sns,
      states: workflows.service,
      ses: mailbox.service,
      'cognito-idp': identity.service,
    }),
  );
  const resumed = workflows.resume();
  terminal.say(`  workflows   ${workflows.names.length}${resumed > 0 ? `, ${resumed} taken up again` : ''}`);

  undo.push(startQueueConsumers(template, messaging, functions, terminal).stop);
  const timers = startTimers(template, functions, folder.path, terminal);
  undo.push(timers.stop);
  terminal.say(`  timers      ${addresses.identity}/timers`);

  const api = openHttpApi(template, functions, identity.keys);
  ports.site.answerWith(openSite(template, api));
  ports.identity.answerWith(async (request, response) => {
    if (!(await answerConsole(request, response, { mailbox, timers, siteUrl: addresses.site }))) {
      await identity.handle(request, response);
    }
  });
  terminal.say(`  api         ${counted(api.routes, 'route')}\n  inbox       ${inboxUrl}`);

  return { url: addresses.site, inboxUrl };
};

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
