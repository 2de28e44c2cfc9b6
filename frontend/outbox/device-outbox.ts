import { queryClient } from '../api/query-client';
import { call, problemIn } from '../api-client';
import { athleteId, holdsToken } from '../auth/session';
import { isCutOff, onConnection } from '../offline/connection';
import { deviceShelf } from './device-shelf';
import { type Delivery, outbox } from './outbox';
import type { Waiting } from './report';
import { showRefused, showSent } from './show-sent';
import { showWaiting } from './waiting';

const tabs = new BroadcastChannel('pacewright.outbox');
const longestSend = 20_000;

const refresh = async (): Promise<void> => {
  const all = await shelf.all().catch(() => []);
  showWaiting(all.filter((report) => report.athleteId === athleteId()));
};

const shelf = deviceShelf(() => {
  void refresh();
  tabs.postMessage('changed');
});
tabs.addEventListener('message', () => void refresh());

const deliver = async ({ key, report }: Waiting): Promise<Delivery> => {
  try {
    // Without a token the API would only send the athlete away to sign in, perhaps from a form.
    if (!(await holdsToken())) return { status: 'later' };
    const signal = AbortSignal.timeout(longestSend);
    // The union of reports is a pair of name and input, which TypeScript cannot follow through the call.
    const reply = await call(report.name, { ...report.input, idempotencyKey: key, signal } as never);
    return { status: 'sent', reply };
  } catch (error) {
    const problem = problemIn(error);
    return problem === null || passing(problem.status) ? { status: 'later' } : { status: 'refused', problem };
  }
};

/** Signed out, too much at once, or a fault of the server: the same report may be taken later. */
const passing = (status: number): boolean => status === 401 || status === 429 || status >= 500;

/** One tab sends at a time; a browser without locks has this tab's own turn. */
let turn: Promise<unknown> = Promise.resolve();
const alone = <Done>(work: () => Promise<Done>): Promise<Done> => {
  if (navigator.locks) return navigator.locks.request('pacewright.outbox', work) as Promise<Done>;
  const mine = turn.then(work, work);
  turn = mine;
  return mine;
};

/** The reports of this device. */
export const deviceOutbox = outbox({
  shelf,
  athleteId,
  deliver,
  alone,
  onSent: (report, reply) => showSent(queryClient, report, reply),
  onRefused: (report) => showRefused(queryClient, report),
  newKey: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
});

/** How often what waits is tried again while the page is open. */
const sendAgainMs = 30_000;
let watching = false;

/** Resolves when it is known what waits. */
export const outboxReady = refresh();

/** Shows what waits, and sends it: now, when the API is found again, and when the athlete comes back to the page. */
export const watchOutbox = async (): Promise<void> => {
  await refresh();
  // While the API is lost, looking for it is another's work.
  const send = () => void (isCutOff() || deviceOutbox.send().catch(() => null));
  send();
  if (watching) return;
  watching = true;

  onConnection(send);
  window.addEventListener('focus', send);
  setInterval(send, sendAgainMs);
};
