import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityReply } from '../../shared/contract/activity';
import type { Zone } from '../../shared/domain/fitness/fitness';
import { zoneGround } from '../charts/zone-colours';
import { useFormat } from '../format';
import { TableCard } from '../parts/table-card';

type Comparison = NonNullable<ActivityReply['comparison']>;
type StepCompared = Comparison['steps'][number];

const icons = { within: Check, faster: ChevronUp, slower: ChevronDown } as const;

/** Step by step: what was asked for beside what was run. */
export const ComparedSteps = ({ comparison }: Readonly<{ comparison: Comparison }>) => {
  const { t } = useTranslation('activities');
  const hasBeats = comparison.steps.some(({ actual }) => actual.averageHeartRate !== null);
  const columns = ['step', 'planned', 'ran', ...(hasBeats ? (['heartRate'] as const) : [])] as const;
  // The same step may come many times: its place tells it apart.
  const rows = comparison.steps.map((step, place) => ({ step, place: place + 1 }));

  return (
    <TableCard
      id="steps-compared"
      title={t('steps.title')}
      lead={<p className="text-meta text-ink2">{t(`steps.by.${comparison.by}`)}</p>}
      className="max-[22rem]:text-meta max-[22rem]:[&_:is(th,td)]:pr-2"
      columns={columns.map((column) => t(`steps.${column}`))}
    >
      {rows.map(({ step, place }) => (
        <StepCompared key={place} step={step} hasBeats={hasBeats} />
      ))}
    </TableCard>
  );
};

/** The easy part of a run is no work. */
const isEasy = (zone: StepCompared['zone']): boolean => zone !== null && zone <= 2;

/** Steps are prescribed in round metres or in round seconds; the other is worked out from it. */
const isByLength = ({ distance }: StepCompared['planned']): boolean => distance > 0 && distance % 50 === 0;

const StepCompared = ({ step, hasBeats }: Readonly<{ step: StepCompared; hasBeats: boolean }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { role, zone, planned, actual, verdict } = step;
  const Icon = verdict && icons[verdict];

  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1.75 pr-3 font-medium">
        <span className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className={`h-6 w-1.25 flex-none rounded-bar ${zone === null ? 'bg-edge' : zoneGround[zone as Zone]} forced-colors:border`}
          />
          <span>
            {role === 'work' && isEasy(zone) ? t('steps.run') : t(`steps.roles.${role}`)}
            <span className="block text-caption font-normal text-ink2">
              {isByLength(planned) ? format.length(planned.distance) : format.clock(planned.time)}
            </span>
          </span>
        </span>
      </th>
      <td className="num py-1.75 pr-3 whitespace-nowrap">
        {planned.pace ? (
          format.paceRangeFigure(planned.pace)
        ) : (
          <span className="font-normal text-ink2">{t('steps.byFeel')}</span>
        )}
      </td>
      <td className="num py-1.75 pr-3 whitespace-nowrap">
        <span className="inline-flex items-center gap-1">
          {actual.pace === null ? '–' : format.paceFigure(actual.pace)}
          {Icon && verdict && (
            <>
              <Icon
                size={15}
                strokeWidth={2.25}
                aria-hidden="true"
                className={verdict === 'within' ? 'text-ok' : 'text-ink2'}
              />
              <span className={verdict === 'within' ? 'sr-only' : 'text-caption font-medium text-ink2'}>
                {t(`steps.verdicts.${verdict}`)}
              </span>
            </>
          )}
        </span>
      </td>
      {hasBeats && (
        <td className="num py-1.75 font-normal">
          {actual.averageHeartRate === null ? '–' : format.number(actual.averageHeartRate, 0)}
        </td>
      )}
    </tr>
  );
};
