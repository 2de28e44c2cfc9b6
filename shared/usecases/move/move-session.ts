import type { z } from 'zod';
import type { ChangeReply } from '../../contract/change';
import type { moveChoices } from '../../contract/move';
import type { MoveConsequence } from '../../domain/adjustment/move-consequence';
import { type Move, moveSession as moved } from '../../domain/adjustment/move-session';
import { placedSession } from '../../domain/adjustment/sessions-of';
import { addDays, type IsoDate } from '../../domain/units/calendar';
import { spokenDay } from '../../domain/units/spoken-day';
import { type HandMadeChangePorts, handMadeChange } from '../change/hand-made-change';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { type PlanAtHandPorts, planAsItStands, planAtHand } from '../plan/plan-at-hand';
import { findSession } from '../session/find-session';

type BySession = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** How many days before and after its own a session can be moved from the week view. */
const reach = 7;

/** Where a session could go, and what would follow: each free day, and each session of the days around to swap with. */
export const listMoves =
  (ports: PlanAtHandPorts) =>
  async ({ athleteId, params: { sessionId } }: BySession): Promise<Outcome<Frozen<z.output<typeof moveChoices>>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;
    const { session, head } = found.value;
    const now = await planAsItStands(ports, athleteId, head.planId);
    if (now.status === 'refused') return now;

    const plan = await planAtHand(ports, now.value);
    const days = Array.from({ length: 2 * reach + 1 }, (_, day) => addDays(session.date, day - reach));
    const wishes = days.flatMap((to): Move[] => [
      { sessionId, to, swapWith: null },
      ...plan.weeks
        .flatMap(({ sessions }) => sessions)
        .filter(({ id, date }) => date === to && id !== sessionId)
        .map(({ id }) => ({ sessionId, to, swapWith: id })),
    ]);
    const choices = wishes
      .filter(({ to }) => to !== session.date && to >= plan.today)
      .map((wish) => {
        const { status, consequence } = moved(plan, wish);
        return { to: wish.to, swapWith: wish.swapWith, possible: status === 'possible', consequence };
      });
    return done({ choices });
  };

type Asked = BySession & Readonly<{ key: string; body: Readonly<{ to: IsoDate; swapWith: string | null }> }>;

/** Moves a session, or swaps two; a rule that forbids it is told as the refusal. */
export const moveSession =
  (ports: HandMadeChangePorts) =>
  async ({ athleteId, key, params: { sessionId }, body }: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const plan = { athleteId, planId: found.value.head.planId };
    const command = ports.ids.derived('move', plan.planId, sessionId, key);
    return handMadeChange(ports)(plan, command, (now) => {
      const outcome = moved(now, { ...body, sessionId });
      if (outcome.status === 'refused') return refused('conflict', refusalsOf(outcome.consequence));
      const from = placedSession(now.weeks, sessionId)?.session.date ?? body.to;
      return done({
        reason: 'moved',
        trigger: { kind: 'session', sessionId, why: body.swapWith === null ? 'moved' : 'swapped' },
        because: { because: 'You asked for another day.', rule: 'Every rule of the plan still holds.' },
        weeks: outcome.weeks,
        summary: `${body.swapWith === null ? 'Moved' : 'Swapped'} from ${spokenDay(from)} to ${spokenDay(body.to)}.`,
      });
    });
  };

const refusalsOf = ({ refusals }: MoveConsequence): string => refusals.map(({ sentence }) => sentence).join(' ');
