import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { Seconds } from '../../shared/domain/units/quantity';
import { ChartTable } from '../charts/chart-table';
import { useFormat } from '../format';
import { type BandDrawing, bandDrawing, type RacePoint, type Room, racesOf } from './band-geometry';
import { ChartCursor } from './chart-cursor';
import { MonthAxis } from './month-axis';

const frame = { height: 260, left: 46, right: 12, top: 14, bottom: 24 };
const small = 'text-[0.6875rem] font-medium';

type Props = Readonly<{ progress: ProgressReply; raceDay: IsoDate }>;

/** The range of the race time from the first we know to race day, the goal as a line across it. */
export const BandChart = ({ progress, raceDay }: Props) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { points, goalLine, today } = progress;
  const races = racesOf(progress);
  const [first, last] = [points[0]?.date ?? today, points.at(-1)?.date ?? raceDay];
  const rangeOf = (index: number) => {
    const band = points[index]?.band;
    return band ? t('range', { fastest: format.clock(band.fastest), slowest: format.clock(band.slowest) }) : '';
  };
  const drawn = (width: number) => bandDrawing(points, { goalLine, races }, { ...frame, width });
  const todayAt = Math.max(
    0,
    points.findIndex(({ kind }) => kind === 'today'),
  );

  return (
    <div>
      <ChartCursor
        label={t('band.label', {
          first: format.dayOfYear(first),
          firstRange: rangeOf(0),
          last: format.dayOfYear(last),
          lastRange: rangeOf(points.length - 1),
          goal: goalLine === null ? '' : t('band.goalSentence', { goal: format.clock(goalLine) }),
        })}
        height={frame.height}
        top={frame.top}
        count={points.length}
        home={todayAt}
        page={4}
        xOf={(index, width) => drawn(width).x(points[index]?.date ?? first)}
        readOut={(index) =>
          t(`band.read.${points[index]?.kind ?? 'today'}`, {
            day: format.shortDay(points[index]?.date ?? today),
            range: rangeOf(index),
          })
        }
      >
        {(width) => (
          <Drawing drawing={drawn(width)} room={{ ...frame, width }} {...{ first, last, today, goalLine, races }} />
        )}
      </ChartCursor>
      <p className="mt-2 text-caption text-ink2">{t('band.key')}</p>
      <ChartTable
        caption={t('band.caption')}
        columns={[t('band.day'), t('band.kind'), t('band.range')]}
        rows={points.map(({ date, kind }, index) => ({
          key: `${date} ${kind}`,
          cells: [format.shortDay(date), t(`band.kinds.${kind}`), rangeOf(index)],
        }))}
        className="mt-1"
      />
    </div>
  );
};

type DrawingProps = Readonly<{
  drawing: BandDrawing;
  room: Room;
  first: IsoDate;
  last: IsoDate;
  today: IsoDate;
  goalLine: Seconds | null;
  races: readonly RacePoint[];
}>;

const Drawing = ({ drawing, room, first, last, today, goalLine, races }: DrawingProps) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const { x, y, past, ahead, ticks } = drawing;
  const [left, right] = [room.left, room.width - room.right];
  const floor = room.height - room.bottom;

  return (
    <>
      {ticks.map((time) => (
        <g key={time}>
          <line x1={left} x2={right} y1={y(time)} y2={y(time)} className="stroke-line" strokeDasharray="2 4" />
          <text x={0} y={y(time) + 4} className={`fill-ink2 ${small}`}>
            {format.clock(time as Seconds)}
          </text>
        </g>
      ))}
      <path d={past.band} className="fill-ink3 opacity-35" />
      <path d={ahead.band} className="fill-ink3 opacity-20" />
      <path d={past.median} fill="none" className="stroke-ink2" strokeWidth={1.5} />
      <path d={ahead.median} fill="none" className="stroke-ink2" strokeWidth={1.5} strokeDasharray="5 4" />
      <line x1={x(today)} x2={x(today)} y1={room.top} y2={floor} className="stroke-ink2" strokeDasharray="3 3" />
      <text
        x={x(today) + (x(today) > room.width * 0.75 ? -5 : 5)}
        y={room.top + 2}
        textAnchor={x(today) > room.width * 0.75 ? 'end' : 'start'}
        className={`fill-ink2 ${small}`}
      >
        {t('today')}
      </text>
      {goalLine !== null && (
        <g>
          <line x1={left} x2={right} y1={y(goalLine)} y2={y(goalLine)} className="stroke-ink" strokeWidth={2} />
          <text x={left + 4} y={y(goalLine) - 6} className={`haloed fill-ink font-semibold ${small}`}>
            {t('band.goal', { goal: format.clock(goalLine) })}
          </text>
        </g>
      )}
      {races
        .filter(({ date }) => date >= first && date <= last)
        .map(({ date, time }) => (
          <circle key={date} cx={x(date)} cy={y(time)} r={4.5} className="fill-ink stroke-surface" strokeWidth={2} />
        ))}
      <MonthAxis {...{ first, last, x, right }} y={floor} />
    </>
  );
};
