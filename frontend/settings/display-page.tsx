import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { Appearance } from './appearance';
import { LanguageChoice } from './language';
import { Part } from './part';
import { SettingsHead } from './settings-frame';
import { Shortcuts } from './shortcuts';
import { Units } from './units';

/** /settings/units: language, units, looks and keys. */
export const DisplayPage = () => {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(operationQuery('getAthlete', { params: {} }));

  return (
    <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={t('display.title')} lead={t('display.lead')} />
      <Part title={t('language.title')}>
        <LanguageChoice />
      </Part>
      {data?.profile && (
        <Part title={t('units.title')}>
          <Units profile={data.profile} />
        </Part>
      )}
      {!error && !data && (
        <Loading>
          <div className="bone h-40 rounded-card" />
        </Loading>
      )}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      <Part title={t('appearance.title')}>
        <Appearance />
      </Part>
      <Part title={t('shortcuts.title')}>
        <Shortcuts />
      </Part>
    </div>
  );
};
