import { writeHouseWeek } from '../../coach/house/write-week';
import { expansionContext } from '../../domain/session/expansion-context';
import type { PlanWriter } from '../../ports';

/** The coach that needs nobody: rules and a catalogue of sessions, the same plan for the same athlete. */
export const houseCoach: PlanWriter = {
  async *write({ picture, zones, blueprint }) {
    yield { type: 'writer', writer: 'house', note: null };
    const context = expansionContext(picture, zones);
    for (const { number } of blueprint.weeks)
      yield { type: 'week', draft: writeHouseWeek(picture, blueprint, number, context), writtenBy: 'house' };
  },
};
