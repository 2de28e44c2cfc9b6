import { useTranslation } from 'react-i18next';
import type { ChangeSummary } from '../../shared/contract/change';

/** How a change stands, in a word. */
export const StatusChip = ({ status }: Pick<ChangeSummary, 'status'>) => {
  const { t } = useTranslation('changes');

  return (
    <span className={`chip ${status === 'waiting' ? 'bg-ink text-bg' : 'chip-plain'}`}>{t(`statuses.${status}`)}</span>
  );
};
