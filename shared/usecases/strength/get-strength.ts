import type { StrengthReply } from '../../contract/strength';
import type { Frozen } from '../frozen';
import { done, type Outcome } from '../outcome';
import { type StrengthAtHandPorts, strengthAtHand } from './strength-at-hand';
import { strengthView } from './strength-view';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;

/** The workout of a strength session, what it goes by, and what was done of it. */
export const getStrength =
  (ports: StrengthAtHandPorts) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<Frozen<StrengthReply>>> => {
    const found = await strengthAtHand(ports, athleteId, sessionId);
    return found.status === 'refused' ? found : done(strengthView(found.value, ports.clock.now()));
  };
