import type { AthleteRequest, CheckIn } from '../../check-in/check-in';
import { raceDayOf } from '../../plan/phase-lengths';
import { addDays, type IsoDate } from '../../units/calendar';
import type { LivePlan } from '../live-plan';
import type { Signal } from '../signal';
import { readWords } from './read-words';

/** What the athlete asks for, in the form or in their own words; words that cannot be read are a signal too. */
export const requestSignals = (checkIn: CheckIn, live: LivePlan): readonly Signal[] => {
  const { week, requests, words } = checkIn;
  const read = readWords(checkIn);
  const asked = [...requests, ...read.requests].flatMap((request) => signalOf(request, week, live) ?? []);
  const known = new Set<string>();
  const once = asked.filter((signal) => {
    const key = JSON.stringify(signal);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return [
    ...once,
    ...(read.unread === null ? [] : [{ kind: 'unread-words', week, words: read.unread || words } as const]),
  ];
};

const signalOf = (request: AthleteRequest, week: number, live: LivePlan): Signal | null => {
  const { today, weeks } = live;
  const lastDay = addDays(weeks.at(-1)?.monday ?? today, 6);
  switch (request.kind) {
    case 'away':
      return request.to < today || request.from > lastDay ? null : { ...request, week };
    case 'pause':
      return request.to < today || request.from > lastDay ? null : { ...request, week };
    case 'ill':
      // Illness that is over is told by the days without running.
      return request.to !== null && request.to < today && daysSince(request.to, today) > 14
        ? null
        : { kind: 'ill', week, from: request.from, to: request.to, belowNeck: request.belowNeck ?? true };
    case 'race':
      return request.race.date <= today || isTaken(request.race.date, live)
        ? null
        : { kind: 'race-added', week, race: request.race };
    case 'easier':
      return { kind: 'asks-for-less', week };
    case 'harder':
      return { kind: 'asks-for-more', week };
  }
};

/** A day has room for one race, and none comes after the goal. */
const isTaken = (date: IsoDate, { picture: { goal, supportingRaces } }: LivePlan): boolean => {
  const raceDay = raceDayOf(goal);
  return (raceDay !== null && date >= raceDay) || supportingRaces.some((race) => race.date === date);
};

const daysSince = (date: CheckIn['date'], today: CheckIn['date']): number =>
  (Date.parse(today) - Date.parse(date)) / 86_400_000;
