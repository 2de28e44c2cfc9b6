import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { Failure } from '../parts/failure';
import { Choice } from '../parts/form/choice';
import { useSetAnswer } from './use-set-answer';

const systems = ['km', 'mi'] as const;

/** Kilometres or miles, everywhere. */
export const Units = ({ profile }: Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('settings');
  const save = useSetAnswer('units');
  return (
    <div className="mt-2 grid gap-3">
      <Choice
        id="units"
        label={t('units.label')}
        hint={save.isPending ? t('units.saving') : t('units.note')}
        value={save.isPending ? save.variables : profile.units}
        options={systems.map((value) => ({ value, label: t(`units.${value}`) }))}
        onChange={(units) => save.mutate(units)}
        columns="grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]"
      />
      {save.error && <Failure error={save.error} />}
    </div>
  );
};
