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

const setWords = ({ times, amounts }: TitleSet, format: Format, t: Say): string => {
  const words = amounts.map(format.stepWords);
  if (times === 1) return words.join(' + ');

  return words.length === 1
    ? t('set', { times, amount: words[0] })
    : t('setOfSeveral', { times, amounts: words.join(' + ') });
};

/** @example 'Cruise intervals, 4 × 6 min' */
export const sessionTitle = (session: Titled, format: Format, t: Say): string => {
  const name = sessionName(session, t);
  const { set } = titleParts(session);

  return set === null ? name : t('withSet', { name, set: setWords(set, format, t) });
};
