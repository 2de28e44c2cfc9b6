import { useTranslation } from 'react-i18next';
import type { Zone } from '../../shared/domain/fitness/fitness';
import type { ZoneTimes } from '../../shared/domain/session/session';
import type { Seconds } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';
import { Marked } from '../parts/marked';
import { ChartTable } from './chart-table';
import { zoneGround } from './zone-colours';
import { type EffortShares, effortShares, zoneShares } from './zone-shares';

const efforts = [
  { effort: 'easy', zone: 2 },
  { effort: 'steady', zone: 3 },
  { effort: 'hard', zone: 4 },
] as const satisfies readonly { effort: string; zone: Zone }[];

// Four fifths easy, give or take what one session weighs in a week (our rule).
const mostlyEasy = 75;

const verdict = ({ easy, hard }: EffortShares) => {
  if (easy === 100) return 'split.allEasy';
  if (hard === 0) return 'split.noneHard';

  return easy >= mostlyEasy ? 'split.mostlyEasy' : 'split.busier';
};

/** How a week's running time is shared among the zones, and how that compares with 80/20. */
export const ZoneSplit = ({ times, strides, hasRace }: ZoneSplitProps) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const shares = zoneShares(times);
  const byEffort = effortShares(times, strides);
  const duration = format.durationAmong(Object.values(times));
  if (shares.length === 0) return null;

  return (
    <div className="grid gap-3.5">
      <div
        role="img"
        aria-label={t('split.label', {
          shares: format.list(shares.map(({ zone, percent }) => t('split.share', { zone, percent }))),
        })}
        className="flex h-3 gap-0.5"
      >
        {shares.map(({ zone }) => (
          <span
            key={zone}
            style={{ flex: `${times[zone]} 1 0` }}
            className={`block min-w-0.5 rounded-[3px] ${zoneGround[zone]} forced-colors:border`}
          />
        ))}
      </div>
      <div className="text-meta text-ink2">
        <ul className="flex flex-wrap gap-x-3.5 gap-y-1">
          {efforts
            .filter(({ effort }) => byEffort[effort] > 0)
            .map(({ effort, zone }) => (
              <li key={effort} className="flex items-center gap-1.5">
                <span className={`size-2.25 rounded-[3px] ${zoneGround[zone]} forced-colors:border`} />
                <span>
                  <Marked className="font-semibold text-ink">
                    {t(`split.${effort}`, { percent: byEffort[effort] })}
                  </Marked>
                </span>
              </li>
            ))}
        </ul>
        {/* A race is no training: its week is not held to the share of easy running. */}
        {!hasRace && <p className="mt-1">{t(verdict(byEffort))}</p>}
        <ChartTable
          caption={t('split.caption')}
          columns={[t('split.zone'), t('split.time'), t('split.percent')]}
          rows={shares.map(({ zone, percent }) => ({
            key: String(zone),
            cells: [t('zone', { zone }), duration(times[zone]), format.percent(percent / 100)],
          }))}
          className="mt-1"
        />
      </div>
    </div>
  );
};

type ZoneSplitProps = Readonly<{ times: ZoneTimes; strides: Seconds; hasRace: boolean }>;
