import type { StrengthRecord } from '../../contract/stored/strength';
import type { StrengthReply, StrengthRequest } from '../../contract/strength';
import type { Ids, StrengthStarter } from '../../ports';
import { knownAthlete } from '../athlete/known-athlete';
import type { Frozen } from '../frozen';
import { done, type Outcome, type Refused } from '../outcome';
import { wordsHold } from '../words-stop';
import { type StrengthAtHand, type StrengthAtHandPorts, strengthAtHand } from './strength-at-hand';
import { strengthStatus } from './strength-status';
import { strengthView } from './strength-view';
import { whyNotAskable } from './why-not-askable';

export type RequestStrengthPorts = StrengthAtHandPorts & Readonly<{ strengthStarter: StrengthStarter; ids: Ids }>;

type Asked = Readonly<{
  athleteId: string;
  key: string;
  params: Readonly<{ sessionId: string }>;
  body: StrengthRequest;
}>;
type Wish = Readonly<{ workoutId: string; another: boolean }>;

/** Within this long a workout is promised. */
const promiseMs = 30_000;

/** Asks for the workout of a strength session; a second request is shown the first. */
export const requestStrength = (ports: RequestStrengthPorts) => (asked: Asked) => request(ports, asked, false);

/** Asks for another workout than the one there is. */
export const requestAnotherStrength = (ports: RequestStrengthPorts) => (asked: Asked) => request(ports, asked, true);

const request = async (
  ports: RequestStrengthPorts,
  { athleteId, key, params: { sessionId }, body }: Asked,
  another: boolean,
): Promise<Outcome<Frozen<StrengthReply>>> => {
  const found = await strengthAtHand(ports, athleteId, sessionId);
  if (found.status === 'refused') return found;
  const hand = found.value;
  const wish = { workoutId: ports.ids.derived('strength', hand.plan.planId, sessionId, key), another };
  const now = ports.clock.now();
  const stop = isKnown(hand.record, wish) ? null : await wordsAgainst(ports, athleteId, body);
  if (stop !== null) return stop;

  let refusal: Refused | null = null;
  const record = await ports.strength.change(hand.plan, sessionId, (there) => {
    refusal = isMet(there, wish, now) ? null : whyNotAskable({ ...hand, record: there }, now);
    return isMet(there, wish, now) || refusal !== null ? there : withAsking(there, hand, wish, body, now);
  });
  if (refusal !== null) return refusal;
  if (strengthStatus(record, now) === 'writing' && record !== null) {
    const { workoutId } = record.asked;
    const readyBy = new Date(now.getTime() + promiseMs).toISOString();
    await ports.strengthStarter.start({ ...hand.plan, sessionId, workoutId, readyBy });
  }
  return done(strengthView({ ...hand, record }, now));
};

/** Whether what is wished for was asked for already, by this request or by another one. */
const isMet = (record: StrengthRecord | null, wish: Wish, now: Date): boolean =>
  isKnown(record, wish) ||
  (record !== null && (strengthStatus(record, now) === 'writing' || (!wish.another && record.kept.length > 0)));

/** Whether this very request was met before; the words of any other are read. */
const isKnown = (record: StrengthRecord | null, { workoutId }: Wish): boolean =>
  record !== null && (record.asked.workoutId === workoutId || record.kept.some((one) => one.workoutId === workoutId));

const wordsAgainst = async (
  ports: RequestStrengthPorts,
  athleteId: string,
  { words }: StrengthRequest,
): Promise<Refused | null> => {
  const athlete = await knownAthlete(ports, athleteId);
  if (athlete.status === 'refused') return athlete;
  return wordsHold(ports)(athleteId, [{ pointer: '/words', text: words }]);
};

const withAsking = (
  record: StrengthRecord | null,
  { order: { sessionId }, today }: StrengthAtHand,
  { workoutId }: Wish,
  { words }: StrengthRequest,
  now: Date,
): StrengthRecord => ({
  sessionId,
  asked: { workoutId, words, at: now.toISOString(), on: today, status: 'writing', draft: null },
  kept: record?.kept ?? [],
});
