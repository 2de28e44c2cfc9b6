import type { DeletedRecordings } from '../../ports';
import { done, type Outcome } from '../outcome';
import { findActivity } from './find-activity';
import type { RunsAtHandPorts } from './runs-at-hand';
import { takeBackWords } from './take-back-words';

type Asked = Readonly<{ athleteId: string; params: Readonly<{ activityId: string }> }>;

/** Deletes a run with all its recordings and links; no service can bring it back. */
export const deleteActivity =
  (ports: RunsAtHandPorts & Readonly<{ deletedRecordings: DeletedRecordings }>) =>
  async ({ athleteId, params: { activityId } }: Asked): Promise<Outcome<null>> => {
    const found = await findActivity(ports, athleteId, activityId);
    if (found.status === 'refused') return found;

    const { best, others } = found.value.run;
    const ids = [best, ...others].map(({ id }) => id);
    // Noted first, so that a sync in between cannot bring it back.
    await ports.deletedRecordings.add(athleteId, ids);
    await ports.recordings.remove(athleteId, ids);
    await takeBackWords(ports, athleteId, found.value);
    return done(null);
  };
