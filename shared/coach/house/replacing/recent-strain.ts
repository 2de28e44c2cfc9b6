import type { ReplacementOrder } from '../../../domain/adjustment/replacement';
import { addDays, mondayOf } from '../../../domain/units/calendar';

/** How the last days have gone, as far as the athlete told: how much gentler the replacement should be. */
export type RecentStrain = 'fresh' | 'loaded' | 'strained';

/** In days. */
const lately = 7;

/**
 * Strained after a session at 9 of 10 and more, two at 8, or pain of 4 and more within a week; loaded after one at 8,
 * or when this week has held more running than planned by a tenth. Our rule, on the scale of the weekly check-in.
 */
export const recentStrain = ({ logs, today, weeks }: ReplacementOrder): RecentStrain => {
  const recent = logs.filter(({ date }) => date <= today && date > addDays(today, -lately));
  const hard = recent.filter(({ effort }) => (effort ?? 0) >= 8).length;
  if (hard >= 2 || recent.some(({ effort, pain }) => (effort ?? 0) >= 9 || (pain ?? 0) >= 4)) return 'strained';
  return hard === 1 || ranMoreThanPlanned() ? 'loaded' : 'fresh';

  function ranMoreThanPlanned(): boolean {
    const monday = mondayOf(today);
    const sessions = weeks.find((week) => week.monday === monday)?.sessions ?? [];
    const done = logs.filter(({ sessionId, actual }) => actual !== null && sessions.some(({ id }) => id === sessionId));
    const planned = done.reduce(
      (sum, log) => sum + (sessions.find(({ id }) => id === log.sessionId)?.distance ?? 0),
      0,
    );
    const run = done.reduce((sum, { actual }) => sum + (actual?.distance ?? 0), 0);
    return planned > 0 && run > 1.1 * planned;
  }
};
