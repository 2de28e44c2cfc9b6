import { useTranslation } from 'react-i18next';
import type { Priority } from '../../shared/domain/goal/goal';

const looks: Readonly<Record<Priority, string>> = {
  A: 'bg-ink text-bg',
  B: 'border-[1.5px] border-ink',
  C: 'border-[1.5px] border-dashed border-edge text-ink2',
};

/** How much a goal matters, as the letter coaches use. */
export const PriorityMark = ({ priority }: Readonly<{ priority: Priority }>) => {
  const { t } = useTranslation('goals');

  return (
    <span className={`grid size-8 flex-none place-items-center rounded-chip font-semibold ${looks[priority]}`}>
      <span aria-hidden="true">{priority}</span>
      <span className="sr-only">{t(`priority.${priority}.name`)}</span>
    </span>
  );
};
