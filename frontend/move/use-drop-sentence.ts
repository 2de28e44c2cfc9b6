import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { said } from '../i18n/book';
import { raceName, sessionName } from '../session/session-title';
import type { DropTarget } from './drop-target';
import type { MoveChoice } from './move-options';
import { ruleForReader } from './rule-for-reader';

/** Says of a day what would follow if a session were put there, before it is. @example 'Friday, 27 November, free.' */
export const useDropSentence = ({ weeks, goal }: Pick<PlanReply, 'weeks' | 'goal'>) => {
  const { t } = useTranslation('calendar');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const sessions = weeks.flatMap((week) => week.sessions);
  const spell = (parts: readonly Readonly<{ sentence: string }>[]) =>
    parts.map(({ sentence }) => ruleForReader(said(sentence), format)).join(' ');

  const placeOf = ({ to, swapWith }: MoveChoice): string => {
    const day = format.day(to);
    const there = sessions.filter(({ date }) => date === to);
    const other = there.find(({ id }) => id === swapWith) ?? there[0];
    if (other === undefined) return t('drag.free', { day });

    const name = raceName(other, goal) ?? sessionName(other, say);
    return swapWith === null ? t('drag.beside', { day, name }) : t('drag.swap', { day, name });
  };

  return (target: DropTarget, to: IsoDate): string => {
    const day = format.day(to);
    switch (target.kind) {
      case 'from':
        return t('drag.from', { day });
      case 'unknown':
        return t('drag.looking', { day });
      case 'outside':
        return t('drag.outside', { day });
      case 'open':
        return [placeOf(target.choice), spell(target.choice.consequence.warnings)].filter(Boolean).join(' ');
      case 'closed':
        return t('drag.refused', { day, why: spell(target.choice.consequence.refusals) });
    }
  };
};
