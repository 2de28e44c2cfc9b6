import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';

/** Where the figures above come from; nothing where there are none. */
export const Grounds = ({ grounds }: Readonly<{ grounds: ProgressReply['restsOn'] }>) => {
  const { t, i18n } = useTranslation(['progress', 'activities']);
  if (grounds.length === 0) return null;

  const names = grounds.map((ground) => t(`activities:grounds.${ground}`));
  const sources = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return <p className="mt-1 text-meta text-pretty text-ink2">{t('progress:restsOn', { sources })}</p>;
};
