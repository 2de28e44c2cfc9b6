import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../shared/contract/assessment';
import { zones as allZones } from '../../shared/domain/fitness/fitness';
import type { Format } from '../format';
import { Said } from '../i18n/said';
import { zoneColour } from './zone-colour';

type Props = Pick<Assessment, 'fitness' | 'zones'> & Readonly<{ format: Format }>;

/** The six zones with their paces, and what they rest on. */
export const ZoneTable = ({ fitness, zones, format }: Props) => {
  const { t } = useTranslation('zones');
  const rests = { pace: format.pace(fitness.threshold), confidence: t(`confidence.${fitness.confidence}`) };
  return (
    <section aria-labelledby="zones" className="card @container p-4 lg:p-5">
      <h2 id="zones" className="text-section font-semibold">
        {t('title')}
      </h2>
      <p className="mt-1 text-pretty text-ink2">{t(`restsOn.${fitness.method}`, rests)}</p>
      {fitness.warning && (
        <p className="mt-1 text-pretty text-ink2">
          <Said>{fitness.warning}</Said>
        </p>
      )}
      <table className="mt-3 w-full [&>tbody>tr:last-child>*]:pb-0">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('zone')}</th>
            <th scope="col">{t('pace')}</th>
          </tr>
        </thead>
        <tbody>
          {allZones.map((zone) => (
            <tr key={zone} className="border-line not-first:border-t">
              <th scope="row" className="py-2 text-left font-medium">
                <span className="flex items-center gap-2 min-[22rem]:gap-3">
                  <span aria-hidden="true" className={`h-6 w-1.25 flex-none rounded-bar ${zoneColour[zone]}`} />
                  <span className="num w-6 flex-none min-[22rem]:w-7">Z{zone}</span>
                  <span className="wrap-anywhere text-ink2">{t(`names.${zone}`)}</span>
                </span>
              </th>
              <td className="num py-2 pl-2 text-right @min-[15rem]:whitespace-nowrap">
                {format.paceRange(zones[zone])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
