import { useTranslation } from 'react-i18next';
import { usePlanEdit } from '../edit/use-plan-edit';
import { useKeptState } from '../parts/form/use-kept-state';
import { SettingsFrame } from '../settings/settings-frame';
import { ProposalCard } from './proposal-card';
import { ZonesForm } from './zones-form';

/** /settings/zones: what the runs propose, and the threshold and single rows by hand or as the results have them. */
export const ZonesPage = () => {
  const { t } = useTranslation('zones');
  const { onAsked } = usePlanEdit();
  const [taken, setTaken] = useKeptState('taken', () => 0);

  return (
    <SettingsFrame title={t('edit.title')} lead={t('edit.lead')}>
      {({ planId }, profile) => (
        <>
          <ProposalCard planId={planId} onAsked={onAsked} onTaken={() => setTaken((times) => times + 1)} />
          {/* Zones that were taken are not those that were typed: the form begins anew. */}
          <ZonesForm
            key={`${profile.units} ${taken}`}
            name={`${profile.units} ${taken}`}
            profile={profile}
            planId={planId}
          />
        </>
      )}
    </SettingsFrame>
  );
};
