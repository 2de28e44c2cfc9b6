import type { TFunction } from 'i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import type { Format } from '../format';
import { raceOn } from '../plan/race-on';
import { type TitleSet, titleParts } from './title-parts';

type Titled = Pick<Session, 'kind' | 'sections'>;
type Say = TFunction<'session'>;

/** What the athlete calls the race of a session; null for everything else. */
export const raceName = ({ kind, date }: Pick<Session, 'kind' | 'date'>, goal: GoalReply): string | null =>
  (kind === 'race' && raceOn(goal, date)?.name) || null;

/** @example 'Cruise intervals' */
export const sessionName = (session: Titled, t: Say): string => t(`names.${titleParts(session).name}`);

/** Where a title is broken into lines, no figure is parted from its unit, nor a set from its times. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

const setWords = ({ times, amounts }: TitleSet, format: Format, t: Say): string => {
  const words = amounts.map((amount) => unbroken(format.stepWords(amount)));
  const several = words.join(' +\u00a0');
  if (times === 1) return several;

  return words.length === 1
    ? unbroken(t('set', { times, amount: several }))
    : t('setOfSeveral', { times, amounts: several });
};

/** @example 'Cruise intervals, 4 × 6 min' */
export const sessionTitle = (session: Titled, format: Format, t: Say): string => {
  const name = sessionName(session, t);
  const { set } = titleParts(session);

  return set === null ? name : t('withSet', { name, set: setWords(set, format, t) });
};
