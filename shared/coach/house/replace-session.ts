import type { Replacement, ReplacementOrder } from '../../domain/adjustment/replacement';
import { type ReviewedReplacement, reviewReplacement } from '../../domain/adjustment/review-replacement';
import { isRunKind } from '../../domain/session/implied-parts';
import { printWorkout } from '../../domain/session/print-workout';
import { type CommentWish, commentWish } from './replacing/comment-wish';
import { type Proposal, rest } from './replacing/proposal';
import { proposals } from './replacing/proposals';
import { replacementWords } from './replacing/replacement-words';

type Accepted = Readonly<{ proposal: Proposal; reviewed: Extract<ReviewedReplacement, { status: 'accepted' }> }>;

/**
 * What the house coach proposes in place of a session: the first idea for the reason that the review accepts; rest
 * where nothing else does. After “say more” another one than the first, and what the comment asks for comes first as
 * far as it is no harder.
 */
export const replaceHouseSession = (order: ReplacementOrder): Replacement => {
  const accepted = proposals(order).flatMap((proposal): Accepted[] => {
    if (isAlreadyThere(order, proposal) || wasShown(order, proposal)) return [];
    const reviewed = reviewReplacement(order, { workout: proposal.workout, note: '', why: '' });
    return reviewed.status === 'accepted' ? [{ proposal, reviewed }] : [];
  });

  const wish = order.declined === null ? null : commentWish(order.declined.comment);
  const chosen = wish === null ? accepted[0] : bestFor(wish, accepted, order);
  const { proposal } = chosen ?? { proposal: rest };
  return { workout: proposal.workout, ...replacementWords(order, proposal) };
};

const notationOf = (workout: Replacement['workout']): string | null =>
  workout === null ? null : printWorkout(workout);

/** A first proposal with another warm-up is still the first proposal. */
const wasShown = ({ declined }: ReplacementOrder, { workout }: Proposal): boolean =>
  declined !== null && heartOf(workout) === heartOf(declined.replacement.workout);

const heartOf = (workout: Replacement['workout']): string | null =>
  workout === null ? null : printWorkout({ ...workout, warmUp: null, coolDown: null });

/** The session itself is no proposal, unless it is to be done elsewhere. */
const isAlreadyThere = ({ session }: ReplacementOrder, { idea, workout }: Proposal): boolean =>
  idea !== 'treadmill' && notationOf(workout) === session.notation;

/** Of what would be accepted, what meets most of the wishes; among equals what comes first. */
const bestFor = (wish: CommentWish, accepted: readonly Accepted[], order: ReplacementOrder): Accepted | undefined => {
  const first = order.declined === null ? null : reviewReplacement(order, order.declined.replacement);
  const shown = first?.status === 'accepted' ? (first.session?.duration ?? 0) : null;
  const points = ({ proposal, reviewed }: Accepted): number => {
    const duration = reviewed.session?.duration ?? 0;
    const kind = proposal.workout?.kind ?? 'rest';
    const isWishedKind = wish.kinds.some(
      (wished) => wished === kind || (wished === 'run' && kind !== 'rest' && isRunKind(kind)),
    );
    return (
      (isWishedKind ? 4 : 0) +
      (wish.minutes !== null && duration <= 60 * wish.minutes ? 8 : 0) +
      (wish.less && shown !== null && duration < shown ? 2 : 0) +
      (wish.more && shown !== null && duration > shown ? 2 : 0)
    );
  };
  return accepted.reduce<Accepted | undefined>(
    (best, one) => (best === undefined || points(one) > points(best) ? one : best),
    undefined,
  );
};
