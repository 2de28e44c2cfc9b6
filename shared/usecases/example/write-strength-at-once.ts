import type { StrengthState } from '../../contract/state/strength-state';
import { houseStrength } from '../strength/house-strength';
import type { StrengthAtHandPorts } from '../strength/strength-at-hand';
import { keepWorkout, reviewWorkout, writeWorkout } from '../strength/strength-steps';

/** Writes a workout while its athlete waits: the steps of the workflow in turn, by the house coach. */
export const writeStrengthAtOnce =
  (ports: StrengthAtHandPorts) =>
  async (state: StrengthState): Promise<void> => {
    await writeWorkout({ ...ports, strengthWriter: houseStrength })(state);
    const { verdict } = await reviewWorkout(ports)(state);
    if (verdict === 'accepted') await keepWorkout(ports)(state);
  };
