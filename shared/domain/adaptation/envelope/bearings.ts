import type { Aspect, Bearing } from '../envelope';
import type { Limit } from './ground';

/** What of a session one limit bears on: closed days and swaps on their days, the rest on the whole week. */
export const bearingsOf = ({ reason, closed, swap, ...limit }: Limit): readonly Bearing[] => {
  const isHarder = limit.quality !== undefined || limit.recovery === true || (limit.takenOut ?? []).some(isWork);
  const isLength = limit.longMost !== undefined || limit.longestRunMinutes != null || limit.takenOut?.includes('long');
  const on: readonly Aspect[] = [
    ...(isHarder ? (['hard'] as const) : []),
    ...(isLength === true ? (['length'] as const) : []),
    ...(limit.most === undefined ? [] : (['amount'] as const)),
  ];
  return [
    ...(closed === undefined ? [] : [{ reason, on: ['day' as const], dates: closed }]),
    ...(swap == null ? [] : [{ reason, on: ['kind' as const], dates: swap.dates }]),
    ...(on.length === 0 ? [] : [{ reason, on, dates: null }]),
  ];
};

const isWork = (part: NonNullable<Limit['takenOut']>[number]): boolean => part !== 'long';
