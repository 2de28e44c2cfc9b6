import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeTrigger } from '../../shared/contract/change';

type What = Extract<ChangeTrigger, { kind: 'edit' }>['what'];

const places: Readonly<Record<Exclude<What, 'goal'>, LinkProps>> = {
  zones: { to: '/settings/zones' },
  schedule: { to: '/settings/schedule' },
  strength: { to: '/settings/strength' },
  profile: { to: '/settings/profile' },
};

/** What followed from an edit goes back the way it came: the edit first, then the plan. */
export const EditBack = ({ what, goalId }: Readonly<{ what: What; goalId: string }>) => {
  const { t } = useTranslation('changes');
  const link: LinkProps = what === 'goal' ? { to: '/goals/$goalId', params: { goalId } } : places[what];

  return (
    <p className="max-w-text text-pretty text-ink2">
      {t('editBack.text')}{' '}
      <Link {...link} className="link text-ink">
        {t('editBack.link')}
      </Link>
    </p>
  );
};
