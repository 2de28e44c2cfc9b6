import type { Picture } from '../athlete/picture';
import { recentVolume } from '../athlete/recent-volume';
import { demandsOf } from '../plan/drawing/demands';
import { type PhaseLengths, phaseLengths } from '../plan/phase-lengths';
import { metres } from '../units/quantity';
import type { Peak } from './peak';

/** Weeks of each phase of the plan for a peak, as the plan itself will be drawn. */
export const planPhases = ({ race, start, raceWeek }: Peak, picture: Picture): PhaseLengths => {
  const current = recentVolume(picture.recent);
  const { peak } = demandsOf({ ...picture, goal: race.goal });
  return phaseLengths({
    goal: race.goal,
    weeks: raceWeek - start + 1,
    experience: picture.experience,
    // The heaviest week is not known before the plan is drawn: a marathon under 50 km a week tapers a week less.
    peakVolume: metres(Math.max(current, Math.min(peak.high, 1.4 * current))),
  });
};
