import { CircleCheck, CircleDashed, CircleSlash, type LucideIcon, Target } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';

const icons: Readonly<Record<GoalReply['status'], LucideIcon>> = {
  active: Target,
  achieved: CircleCheck,
  missed: CircleDashed,
  dropped: CircleSlash,
};

/** What has become of a goal, in a word. Missed is not failed: it has no colour of its own. */
export const GoalStatus = ({ status }: Pick<GoalReply, 'status'>) => {
  const { t } = useTranslation('goals');
  const Icon = icons[status];

  return (
    <span className="chip chip-plain">
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      {t(`status.${status}`)}
    </span>
  );
};
