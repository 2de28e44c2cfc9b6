import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { formatPaceRange, type UnitSystem } from '../../shared/domain/units/format';
import { amountClock } from '../format/figures';
import { ChartTable } from './chart-table';
import { stepRow } from './workout-blocks';

/** The steps of a workout profile as a table. */
export const ProfileTable = ({ sections, units }: Readonly<{ sections: readonly Section[]; units: UnitSystem }>) => {
  const { t } = useTranslation('charts');
  const rows = sections.flatMap(({ part, groups }, section) =>
    groups.flatMap(({ times, steps }, group) =>
      steps.map(({ amount, zone, pace }, index) => ({
        key: stepRow(section, group, index),
        cells: [
          t(`profile.parts.${part}`),
          times,
          amountClock(amount, units),
          zone === null ? t('noZone') : t('zone', { zone }),
          pace === null ? t('profile.byFeel') : formatPaceRange(pace, units),
        ],
      })),
    ),
  );

  return (
    <ChartTable
      caption={t('profile.caption')}
      columns={[
        t('profile.part'),
        t('profile.times'),
        t('profile.amount'),
        t('profile.zoneColumn'),
        t('profile.pace'),
      ]}
      rows={rows}
      className="mt-2"
    />
  );
};
