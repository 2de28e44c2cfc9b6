import { type Weekday, weekdayOf, weekdays } from '../../units/calendar';
import { weekdayNames } from '../../units/weekday-names';
import type { SessionShape } from '../shape/session-shape';

/** Metres as kilometres. */
export const inKm = (distance: number): number => distance / 1000;

/** Seconds as minutes. */
export const inMinutes = (time: number): number => time / 60;

/** Minutes that a distance in metres takes at a pace in seconds per kilometre. */
export const minutesAt = (distance: number, pace: number): number => (distance * pace) / 60_000;

export const km = (kilometres: number): string => `${kilometres.toFixed(1)} km`;
export const min = (minutes: number): string => `${Math.round(minutes)} min`;
export const percent = (share: number): string => `${share.toFixed(1)} %`;

/** A number with its noun. @example count(1, 'run') // '1 run' */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The weekday of a day counted from a Monday. */
export const weekdayAt = (day: number): Weekday => weekdays[((day % 7) + 7) % 7] ?? 'sun';

/** The day of a session as an athlete names it. @example 'Tuesday 2027-03-02' */
export const dayOf = ({ session }: SessionShape): string => `${weekdayNames[weekdayOf(session.date)]} ${session.date}`;
