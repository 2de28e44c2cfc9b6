import type { TFunction } from 'i18next';
import type { ChangeSummary } from '../../shared/contract/change';
import type { Format } from '../format';

/** Who or what set a change off. @example 'Check-in, week 6: effort 7, fatigue 9, Achilles tendon 3/10' */
export const triggerSentence = (
  { trigger }: Pick<ChangeSummary, 'trigger'>,
  format: Format,
  t: TFunction<['changes', 'adjust']>,
): string => {
  switch (trigger.kind) {
    case 'request':
      return t('trigger.request');
    case 'check-in': {
      const { week, effort, fatigue, niggles } = trigger;
      const told = [
        t('trigger.feelings', { effort, fatigue }),
        ...niggles.map(({ site, severity }) =>
          t('trigger.niggle', { site: t(`sites.${site}`, { ns: 'adjust' }), severity }),
        ),
      ];
      // As a heading it is broken into lines: never between a word and its figure.
      return t('trigger.checkIn', { week, told: told.join(', ') }).replaceAll(/ (?=\d)/g, '\u00a0');
    }
    case 'edit':
      return t(`trigger.edits.${trigger.what}`);
    case 'session':
      return t(`trigger.session.${trigger.why}`);
    case 'busy-days':
      return t('trigger.busyDays', { week: trigger.week, days: format.list(trigger.days.map(format.shortDay)) });
    case 'undo':
      return t('trigger.undo');
    case 'restore':
      return t('trigger.restore', { revision: trigger.revision });
  }
};
