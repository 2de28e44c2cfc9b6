import { type Metres, metres } from '../units/quantity';
import type { Picture } from './picture';

/** Mean weekly running of the last four weeks; a missing week is 0. */
export const recentVolume = ({ weeklyVolumes }: Picture['recent']): Metres =>
  metres(weeklyVolumes.reduce((sum, week) => sum + week, 0) / Math.max(1, weeklyVolumes.length));
