import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';

type Origin = Pick<ActivityView['from'], 'source'>;

/** Where a run's figures come from. */
export const SourceChip = ({ from: { source } }: Readonly<{ from: Origin }>) => {
  const { t } = useTranslation('activities');

  return <span className="chip chip-plain text-ink2">{t(`sources.${source}`)}</span>;
};

/** The others that recorded the same run, once each; nothing where there are none. */
export const AlsoFrom = ({ origins }: Readonly<{ origins: readonly Origin[] }>) => {
  const { t, i18n } = useTranslation('activities');
  if (origins.length === 0) return null;

  const names = [...new Set(origins.map(({ source }) => t(`sources.${source}`)))];
  const sources = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return <span className="text-caption text-ink2">{t('alsoFrom', { sources })}</span>;
};
