import type { AthleteProfile } from '../../shared/contract/athlete';
import { call } from '../api-client';

/**
 * The profile as it is kept now, to be saved with other answers: a tab or a device beside this one may have saved its
 * own since it was read here. Null when there is none.
 */
export const profileNow = async (): Promise<AthleteProfile | null> =>
  (await call('getAthlete', { params: {} })).profile;
