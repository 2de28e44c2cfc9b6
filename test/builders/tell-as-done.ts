import type { IsoDate } from '../../shared/domain/units/calendar';
import type { PlanKey } from '../../shared/ports';
import { getPlan } from '../../shared/usecases/plan/get-plan';
import { logSession } from '../../shared/usecases/session/log-session';
import type { MemoryPorts } from '../fakes/memory-ports';
import { resultOf } from './result-of';

/** Has the athlete tell every session as done that is planned until a day, that day included. */
export const tellAsDone = async (ports: MemoryPorts, { athleteId, planId }: PlanKey, until: IsoDate): Promise<void> => {
  const { weeks } = resultOf(await getPlan(ports)({ athleteId, params: { planId } }));
  for (const { id, date } of weeks.flatMap(({ sessions }) => sessions))
    if (date <= until)
      await logSession(ports)({
        athleteId,
        params: { sessionId: id },
        body: { date, outcome: 'done', effort: 5, pain: 0, note: '', actual: null },
      });
};
