import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** One week or a whole month of the plan. */
export const ViewSwitch = ({ week, view }: Readonly<{ week: string; view: 'week' | 'month' }>) => {
  const { t } = useTranslation('plan');

  return (
    <nav
      aria-label={t('view.label')}
      className="flex flex-wrap gap-0.5 rounded-control border border-line bg-surface p-0.75"
    >
      {(['week', 'month'] as const).map((each) => (
        <Link
          key={each}
          to="/plan"
          search={each === 'week' ? { week } : { week, view: each }}
          activeProps={{}}
          aria-current={each === view ? 'true' : undefined}
          className="grid min-h-9 items-center rounded-[0.5625rem] px-3 font-semibold text-ink2 hover:text-ink aria-[current=true]:bg-ink aria-[current=true]:text-bg"
        >
          {t(`view.${each}`)}
        </Link>
      ))}
    </nav>
  );
};
