import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { Failure } from '../parts/failure';
import { Choice } from '../parts/form/choice';

const systems = ['km', 'mi'] as const;

/** Kilometres or miles, everywhere. */
export const Units = ({ profile }: Readonly<{ profile: AthleteProfile }>) => {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (units: AthleteProfile['units']) => call('putAthlete', { params: {}, body: { ...profile, units } }),
    onSuccess: (athlete) => queries.setQueryData(operationQuery('getAthlete', { params: {} }).queryKey, athlete),
  });
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
