import type { ImportProgress } from '../../shared/contract/import';

/** The storage forgets what was sent after two days; what was not read by then never will be. */
const forgottenMs = 2 * 86_400_000;
/** What ended longer ago than this is no longer news. */
const newsMs = 86_400_000;

/**
 * The imports worth showing, newest first: not those that are being sent from this very page, nor those that were
 * called off or left behind. `latest` keeps what is under way and, for a day, the one that ended last.
 */
export const shownImports = (
  imports: readonly ImportProgress[],
  sending: readonly (string | null)[],
  { which, now }: Readonly<{ which: 'latest' | 'all'; now: number }>,
): readonly ImportProgress[] => {
  const shown = imports.filter(
    ({ importId, status, createdAt }) =>
      !sending.includes(importId) &&
      status !== 'cancelled' &&
      (status !== 'open' || now - Date.parse(createdAt) < forgottenMs),
  );
  const isOver = ({ status }: ImportProgress): boolean => status === 'done' || status === 'failed';
  const last = shown.find((one) => isOver(one) && now - Date.parse(one.createdAt) < newsMs);

  return which === 'all' ? shown : shown.filter((one) => !isOver(one) || one === last);
};
