import type { z } from 'zod';
import type { ChangeReply } from '../../contract/change';
import type { missedOptions } from '../../contract/move';
import { afterMissed } from '../../domain/adjustment/after-missed';
import type { IsoDate } from '../../domain/units/calendar';
import { spokenDay } from '../../domain/units/spoken-day';
import { type HandMadeChangePorts, handMadeChange } from '../change/hand-made-change';
import type { Frozen } from '../frozen';
import { done, type Outcome, refused } from '../outcome';
import { type PlanAtHandPorts, planAsItStands, planAtHand } from '../plan/plan-at-hand';
import { findSession } from '../session/find-session';

type BySession = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** The ways on after a missed session; to let it go comes first. */
export const listMissedOptions =
  (ports: PlanAtHandPorts) =>
  async ({ athleteId, params: { sessionId } }: BySession): Promise<Outcome<Frozen<z.output<typeof missedOptions>>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;
    const now = await planAsItStands(ports, athleteId, found.value.head.planId);
    if (now.status === 'refused') return now;
    const options = afterMissed(await planAtHand(ports, now.value), sessionId);
    return done({ options: options.map(({ weeks: _, ...option }) => option) });
  };

type Asked = BySession & Readonly<{ key: string; body: Readonly<{ kind: 'shift' | 'shorten'; date: IsoDate }> }>;

/** Does a missed session on another day, whole or shortened, as far as it was offered. */
export const makeUpSession =
  (ports: HandMadeChangePorts) =>
  async ({ athleteId, key, params: { sessionId }, body }: Asked): Promise<Outcome<Frozen<ChangeReply>>> => {
    const found = await findSession(ports, athleteId, sessionId);
    if (found.status === 'refused') return found;

    const plan = { athleteId, planId: found.value.head.planId };
    const command = ports.ids.derived('make-up', plan.planId, sessionId, key);
    return handMadeChange(ports)(plan, command, (now) => {
      const option = afterMissed(now, sessionId).find(({ kind, date }) => kind === body.kind && date === body.date);
      if (option === undefined) return refused('conflict', 'This is no longer possible. Let the session go.');
      return done({
        reason: 'moved',
        trigger: { kind: 'session', sessionId, why: 'missed' },
        because: {
          because: 'You missed it.',
          rule: 'It takes a free day or the place of an easy run, and every rule holds.',
        },
        weeks: option.weeks,
        summary: `A missed session is done on ${spokenDay(body.date)}${body.kind === 'shorten' ? ', shortened' : ''}.`,
      });
    });
  };
