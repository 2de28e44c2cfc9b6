import type { SessionReply } from '../contract/plan';
import type { PlanStore, WeekStore } from '../ports';
import type { Frozen } from './frozen';
import { done, type Outcome, refused } from './outcome';
import { readyPlan, weekKeys } from './plan-in-force';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ sessionId: string }> }>;
const sessionPlace = /^(?<planId>.+)_w(?<week>\d{2,})_\d+$/;
const noSession = refused('not-found', 'There is no such session.');

/** One session with what a reader needs around it. */
export const getSession =
  (ports: Readonly<{ plans: PlanStore; weeks: WeekStore }>) =>
  async ({ athleteId, params: { sessionId } }: Asked): Promise<Outcome<Frozen<SessionReply>>> => {
    const place = sessionPlace.exec(sessionId)?.groups;
    if (place === undefined) return noSession;
    const planId = place['planId'] ?? '';
    const plan = await readyPlan(ports, athleteId, planId);
    if (plan.status === 'refused') return noSession;

    const keys = weekKeys(plan.value).filter((key) => key.number === Number(place['week']));
    const [week] = await ports.weeks.find({ athleteId, planId }, keys);
    const session = week?.sessions.find(({ id }) => id === sessionId);
    if (!week || session === undefined) return noSession;
    const { number, monday, phase, recovery, focus } = week;
    const { goal, zones, weeks } = plan.value;
    return done({
      session,
      planId,
      week: { number, of: weeks.length, monday, phase, recovery, focus },
      goal,
      zones,
    });
  };
