import { isIntense } from '../../session/is-intense';
import { trainingDistance } from '../../session/session-facts';
import type { WeekEnvelope } from '../envelope';
import { holdsTakenOut } from '../taken-out';
import { expected, type Ground } from './ground';

/** Whether a week would have to change at all to lie within its envelope, or may grow. */
export const binds = (envelope: WeekEnvelope, ground: Ground): boolean => {
  const { number, from, volume, longRun, quality, takenOut, swap, closed, longestRunMinutes } = envelope;
  const open = (ground.facts[number - 1]?.sessions ?? [])
    .filter(({ status, session }) => status === 'open' && session.date >= from && session.kind !== 'race')
    .map(({ session }) => session);
  const runs = open.filter(({ distance }) => distance > 0);
  if (open.length === 0) return false;

  return Math.abs(volume.most - expected(ground, number)) > 50 &&
    (runs.length > 0 || volume.most > expected(ground, number))
    ? true
    : open.filter(isIntense).length > quality ||
        (envelope.recovery && ground.live.weeks[number - 1]?.recovery === false) ||
        runs.some((session) => trainingDistance(session) > longRun.most + 50) ||
        open.some((session) => takenOut.some((part) => holdsTakenOut(session, part, runs))) ||
        (swap !== null && runs.some(({ date }) => swap.dates === null || swap.dates.includes(date))) ||
        open.some(({ date }) => closed.includes(date)) ||
        (longestRunMinutes !== null && runs.some(({ duration }) => duration > 60 * longestRunMinutes + 60));
};
