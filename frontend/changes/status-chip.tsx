import { useTranslation } from 'react-i18next';
import type { ChangeSummary } from '../../shared/contract/change';

type StatusChipProps = Readonly<{
  change: Pick<ChangeSummary, 'status' | 'revision'>;
  /** The plan's revision now: one alone is in force, those before it led there. */
  revision: number;
}>;

/** How a change stands, in a word. */
export const StatusChip = ({ change, revision }: StatusChipProps) => {
  const { t } = useTranslation('changes');
  const { status } = change;
  const word = status === 'in-force' && change.revision !== revision ? 'taken' : status;

  return (
    <span className={`chip ${status === 'waiting' ? 'bg-ink text-bg' : 'chip-plain'}`}>{t(`statuses.${word}`)}</span>
  );
};
