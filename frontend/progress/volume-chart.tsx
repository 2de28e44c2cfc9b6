import { useTranslation } from 'react-i18next';
import { zones } from '../../shared/domain/fitness/fitness';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { metresPerMile } from '../../shared/domain/units/format';
import type { Metres, Seconds } from '../../shared/domain/units/quantity';
import { ChartTable } from '../charts/chart-table';
import { blockFill, zoneGround } from '../charts/zone-colours';
import { useFormat } from '../format';
import { ChartCursor } from './chart-cursor';
import { MonthAxis } from './month-axis';
import { amountOf, type By, type FitnessWeek, volumeDrawing, type WeekBar, zoneAmounts } from './volume-geometry';

const frame = { height: 240, left: 34, top: 12, bottom: 24 };

type Props = Readonly<{ weeks: readonly FitnessWeek[]; by: By; thisMonday: IsoDate }>;

/** Week by week: what was run, stacked by zone, in front of the outline of what was planned. */
export const VolumeChart = ({ weeks, by, thisMonday }: Props) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const unit = by === 'time' ? 3600 : format.units === 'mi' ? metresPerMile : 1000;
  const amounts = weeks.flatMap((week) => Object.values(amountOf(week, by)).filter((amount) => amount !== null));
  const duration = format.durationAmong(amounts as Seconds[]);
  const words = (amount: number) => (by === 'time' ? duration(amount as Seconds) : format.distance(amount as Metres));
  const drawn = (width: number) => volumeDrawing(weeks, by, unit, { ...frame, width });
  const read = (index: number) => {
    const week = weeks[index];
    if (week === undefined) return '';
    const { done, planned } = amountOf(week, by);
    const days = format.days(week.monday, addDays(week.monday, 6));
    const parts = [
      done !== null && t('volume.done', { amount: words(done) }),
      planned !== null && t('volume.planned', { amount: words(planned) }),
    ];
    return t('volume.read', { days, amounts: format.list(parts.filter((part) => part !== false)) });
  };
  const now = weeks.findIndex(({ monday }) => monday === thisMonday);

  return (
    <>
      <ChartCursor
        label={t(`volume.label.${by}`, { count: weeks.length, now: read(Math.max(0, now)) })}
        height={frame.height}
        top={frame.top}
        count={weeks.length}
        home={Math.max(0, now)}
        page={4}
        xOf={(index, width) => {
          const bar = drawn(width).bars[index];
          return bar ? bar.x + bar.width / 2 : 0;
        }}
        readOut={read}
      >
        {(width) => (
          <Drawing
            drawing={drawn(width)}
            {...{ weeks, width, thisMonday }}
            markOf={(amount) => format.number(amount / unit, 1)}
          />
        )}
      </ChartCursor>
      <Key by={by} unit={by === 'time' ? t('volume.hours') : format.units} />
      <VolumeTable weeks={weeks} by={by} words={words} />
    </>
  );
};

type TableProps = Readonly<{ weeks: readonly FitnessWeek[]; by: By; words: (amount: number) => string }>;

const VolumeTable = ({ weeks, by, words }: TableProps) => {
  const { t } = useTranslation(['progress', 'charts']);
  const format = useFormat();
  const cell = (amount: number | null | undefined) => (amount == null ? '–' : words(amount));

  return (
    <ChartTable
      caption={t('volume.title')}
      columns={[
        t('volume.week'),
        t('volume.doneColumn'),
        t('volume.plannedColumn'),
        ...zones.map((zone) => t('charts:zoneShort', { zone })),
      ]}
      rows={weeks.map((week) => {
        const { done, planned } = amountOf(week, by);
        const inZones = zoneAmounts(week, by);
        return {
          key: week.monday,
          cells: [
            format.dayAndShortMonth(week.monday),
            cell(done),
            cell(planned),
            ...zones.map((zone) => cell(inZones?.[zone])),
          ],
        };
      })}
      className="mt-1"
    />
  );
};

type DrawingProps = Readonly<{
  drawing: ReturnType<typeof volumeDrawing>;
  weeks: readonly FitnessWeek[];
  width: number;
  thisMonday: IsoDate;
  markOf: (amount: number) => string;
}>;

const Drawing = ({ drawing: { bars, ticks, slot }, weeks, width, thisMonday, markOf }: DrawingProps) => {
  const [first, last] = [weeks[0]?.monday, weeks.at(-1)?.monday];
  const floor = frame.height - frame.bottom;
  const placeOf = (day: IsoDate) => {
    const index = weeks.findIndex(({ monday }) => addDays(monday, 6) >= day);
    return frame.left + slot * (index < 0 ? weeks.length : index);
  };

  return (
    <>
      {ticks.map(({ amount, y }) => (
        <g key={amount}>
          <line x1={frame.left} x2={width} y1={y} y2={y} className="stroke-line" strokeDasharray="2 4" />
          <text x={0} y={y + 4} className="fill-ink2 text-[0.6875rem] font-medium">
            {markOf(amount)}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <Week key={bar.monday} bar={bar} isNow={bar.monday === thisMonday} floor={floor} />
      ))}
      <line x1={frame.left} x2={width} y1={floor} y2={floor} className="stroke-edge" />
      {first && last && <MonthAxis first={first} last={addDays(last, 6)} x={placeOf} y={floor} right={width} />}
    </>
  );
};

const Week = ({
  bar: { x, width, done, planned, easyMark },
  isNow,
  floor,
}: Readonly<{ bar: WeekBar; isNow: boolean; floor: number }>) => (
  <g>
    {isNow && <rect x={x - 3} y={0} width={width + 6} height={floor} className="fill-sunken" rx={4} />}
    {planned && (
      <rect
        x={x}
        y={planned.y}
        width={width}
        height={planned.height}
        rx={3}
        className="fill-transparent stroke-edge"
        strokeWidth={1.25}
      />
    )}
    {done.map(({ zone, y, height }) => (
      <rect
        key={zone}
        x={x + 1.5}
        y={y}
        width={Math.max(1, width - 3)}
        height={height}
        rx={Math.min(2, height / 2)}
        className={`${blockFill(zone)} forced-colors:stroke-[CanvasText]`}
      />
    ))}
    {easyMark !== null && (
      <line x1={x - 2} x2={x + width + 2} y1={easyMark} y2={easyMark} className="stroke-ink" strokeWidth={2} />
    )}
  </g>
);

const Key = ({ by, unit }: Readonly<{ by: By; unit: string }>) => {
  const { t } = useTranslation(['progress', 'charts']);

  return (
    <ul className="mt-2 flex flex-wrap gap-x-2.5 gap-y-1 text-caption text-ink2 sm:gap-x-3.5">
      <li className="max-sm:w-full">{t('volume.unit', { unit })}</li>
      {zones.map((zone) => (
        <li key={zone} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`size-2.25 rounded-[3px] ${zoneGround[zone]} forced-colors:border`} />
          {t('charts:zoneShort', { zone })}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-2.5 rounded-[3px] border border-edge" />
        {t('volume.plannedColumn')}
      </li>
      {by === 'time' && (
        <li className="flex gap-1.5">
          <span aria-hidden="true" className="mt-2 h-0.5 w-3 flex-none bg-ink" />
          {t('volume.mark')}
        </li>
      )}
    </ul>
  );
};
