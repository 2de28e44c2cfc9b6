import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { ChartTable } from './chart-table';
import { stepRow } from './workout-blocks';

/** The steps of a workout profile as a table. */
export const ProfileTable = ({ sections }: Readonly<{ sections: readonly Section[] }>) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const rows = sections.flatMap(({ part, groups }, section) =>
    groups.flatMap(({ times, steps }, group) =>
      steps.map(({ amount, zone, pace }, index) => ({
        key: stepRow(section, group, index),
        cells: [
          t(`profile.parts.${part}`),
          times,
          format.stepFigure(amount),
          zone === null ? t('noZone') : t('zone', { zone }),
          pace === null ? t('profile.byFeel') : format.paceRange(pace),
        ],
      })),
    ),
  );

  return (
    <ChartTable
      caption={t('profile.caption')}
      columns={[t('profile.part'), t('profile.times'), t('profile.amount'), t('profile.zoneColumn'), t('profile.pace')]}
      rows={rows}
      className="mt-2"
    />
  );
};
