import type { Call, CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { taken } from '../ahead/begun';
import { call } from '../api-client';
import { athleteId } from '../auth/session';
import { waiting } from '../outbox/waiting';
import { showsWaiting, withWaiting } from '../outbox/with-waiting';
import { isCutOff, isUnreachable } from './connection';
import { aboutOf, isKept, keyOf } from './kept-reads';
import { noteFresh, noteSaved } from './saved-copies';

/** After waiting this long for a reply, in ms, the copy on this device is shown, if there is one. */
const longestWait = 10_000;

/** The API's gateway gives up after 30 s: after that no answer comes however long one waits. */
const longestAnswer = 35_000;

const store = () => import('./saved-replies');

/**
 * Reads from the API, and where it cannot be reached from what was saved on this device. Reports that wait to be sent
 * are in it already.
 *
 * @throws ProblemReply, NetworkUnreachable
 */
export const read: Call = async (name, input) => {
  const key = keyOf(name, input.params, aboutOf(input));
  if (!isKept(name)) return begunOrAsked(name, { ...input, signal: within(longestAnswer, input.signal) }, key);
  if (!showsWaiting(name)) return known(name, input, key);

  const [reply] = await Promise.all([known(name, input, key), reportsRead()]);
  return withWaiting(name, reply, waiting());
};

/** Waits until the reports of this device are there to be shown. */
const reportsRead = async (): Promise<void> => (await import('../outbox/device-outbox')).outboxReady;

type Known = <Name extends OperationName>(name: Name, input: CallInput<Name>, key: string) => Promise<ReplyOf<Name>>;

const known: Known = async (name, input, key) =>
  (isCutOff() ? await savedCopy(name, key) : null) ?? (await asked(name, input, key));

/** The reply that was asked for before the page was there, else what the API says now. */
const begunOrAsked: Known = async <Name extends OperationName>(name: Name, input: CallInput<Name>, key: string) =>
  ((await taken(key)) as ReplyOf<Name> | null) ?? call(name, input);

const asked: Known = async (name, input, key) => {
  const given = input.signal;
  try {
    const reply = await begunOrAsked(name, { ...input, signal: within(longestWait, given) }, key);
    noteFresh(key);
    void keep(key, reply);
    return reply;
  } catch (error) {
    const copy = isUnreachable(error) && given?.aborted !== true ? await savedCopy(name, key) : null;
    if (copy === null) throw error;
    return copy;
  }
};

const within = (ms: number, given: AbortSignal | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(ms), ...(given === undefined ? [] : [given])]);

/** The first page is drawn before what it read is written to the device. */
let drawn: Promise<void> | null = null;
const drawnAfterMs = 500;

/** Where the device can keep nothing, pages cannot be read without a network; with one they can. */
const keep = async (key: string, reply: unknown): Promise<void> => {
  const saved = { athleteId: athleteId(), key, reply, savedAt: new Date().toISOString() };
  drawn ??= new Promise((resolve) => setTimeout(resolve, drawnAfterMs));
  await drawn;
  // Whoever has signed out meanwhile leaves nothing behind.
  if (athleteId() !== saved.athleteId) return;
  await (await store()).saveReply(saved).catch(() => null);
};

const savedCopy = async <Name extends OperationName>(name: Name, key: string): Promise<ReplyOf<Name> | null> => {
  const [{ savedReply }, { fitting }] = await Promise.all([store(), import('./fitting')]);
  const saved = await savedReply(athleteId(), key).catch(() => null);
  // A copy saved by an older build may not fit this one.
  const copy = saved === null ? null : fitting(name, saved.reply);
  if (saved !== null && copy !== null) noteSaved(key, saved.savedAt);
  return copy;
};
