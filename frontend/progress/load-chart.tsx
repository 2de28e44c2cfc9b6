import { useTranslation } from 'react-i18next';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { ChartTable } from '../charts/chart-table';
import { useFormat } from '../format';
import { ChartCursor } from './chart-cursor';
import { EventBand, EventName, useEventWords } from './event-marks';
import { eventPlaces, eventsIn, type LoadEvent } from './load-events';
import { type LoadDay, type LoadDrawing, loadDrawing, type Room } from './load-geometry';
import { MonthAxis } from './month-axis';

const frame = { left: 30, right: 8, top: 26, upper: 170, between: 34, lower: 80 };
const foot = frame.top + frame.upper + frame.between + frame.lower;
const height = foot + 22;
const small = 'text-[0.6875rem] font-medium';

type Props = Readonly<{ days: readonly LoadDay[]; events: readonly LoadEvent[]; today: IsoDate }>;

/** Fitness and fatigue as lines, solid behind and dashed ahead; form as bars in a panel of its own. */
export const LoadChart = ({ days, events, today }: Props) => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const eventWords = useEventWords();
  const drawn = (width: number) => loadDrawing(days, { ...frame, width });
  const shown = eventsIn(events, days[0]?.date ?? today, days.at(-1)?.date ?? today);
  const now = Math.max(0, days.filter(({ planned }) => !planned).length - 1);
  const read = (index: number) => {
    const day = days[index];
    if (day === undefined) return '';
    const { date, fitness, fatigue, form, planned } = day;
    const amounts = {
      fitness: format.number(fitness, 0),
      fatigue: format.number(fatigue, 0),
      form: format.signed(form),
    };
    const reading = t(planned ? 'load.readPlanned' : 'load.read', { day: format.shortDay(date), ...amounts });
    const words = eventsIn(events, date, date).map(eventWords);
    return words.length === 0 ? reading : t('load.with', { reading, event: format.list(words) });
  };

  return (
    <>
      <ChartCursor
        label={t('load.label', { now: read(now), last: read(days.length - 1) })}
        height={height}
        top={frame.top}
        count={days.length}
        home={now}
        page={7}
        xOf={(index, width) => drawn(width).x(days[index]?.date ?? today)}
        readOut={read}
      >
        {(width) => <Drawing drawing={drawn(width)} room={{ ...frame, width }} {...{ days, events, today }} />}
      </ChartCursor>
      <Key hasIllness={shown.some(({ kind }) => kind === 'illness')} />
      <ChartTable
        caption={t('load.caption')}
        columns={[t('load.day'), t('load.fitness'), t('load.fatigue'), t('load.form'), t('load.events.column')]}
        // A day a week is enough to read.
        rows={days
          .filter((_, index) => (days.length - 1 - index) % 7 === 0)
          .map(({ date, fitness, fatigue, form, planned }) => ({
            key: date,
            cells: [
              planned ? t('load.plannedDay', { day: format.shortDay(date) }) : format.shortDay(date),
              format.number(fitness, 0),
              format.number(fatigue, 0),
              format.signed(form),
              format.list(eventsIn(events, addDays(date, -6), date).map(eventWords)) || t('load.events.none'),
            ],
          }))}
        className="mt-1"
      />
    </>
  );
};

type DrawingProps = Readonly<{
  drawing: LoadDrawing;
  room: Room;
  days: readonly LoadDay[];
  events: readonly LoadEvent[];
  today: IsoDate;
}>;

const Drawing = ({ drawing, room, days, events, today }: DrawingProps) => {
  const { t } = useTranslation('progress');
  const { x, fitness, fatigue, form, even, ticks } = drawing;
  const [first, last] = [days[0]?.date ?? today, days.at(-1)?.date ?? today];
  const right = room.width - room.right;

  const places = eventPlaces(events, { first, last, x, today });

  return (
    <>
      {places.map((place) => (
        <EventBand key={`${place.event.kind} ${place.event.from}`} place={place} top={room.top} foot={foot} />
      ))}
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line x1={room.left} x2={right} y1={y} y2={y} className="stroke-line" strokeDasharray="2 4" />
          <text x={0} y={y + 4} className={`fill-ink2 ${small}`}>
            {value}
          </text>
        </g>
      ))}
      {form.map(({ date, planned, ...box }) => (
        <rect key={date} {...box} className={planned ? 'fill-ink3 opacity-40' : 'fill-ink2'} />
      ))}
      <line x1={room.left} x2={right} y1={even} y2={even} className="stroke-edge" />
      <text x={0} y={even + 4} className={`fill-ink2 ${small}`}>
        0
      </text>
      <text x={room.left} y={room.top + room.upper + room.between - 8} className={`fill-ink ${small}`}>
        {t('load.formPanel')}
      </text>
      <path d={fatigue.past} fill="none" className="stroke-ink3" strokeWidth={1.25} />
      <path d={fatigue.ahead} fill="none" className="stroke-ink3" strokeWidth={1.25} strokeDasharray="4 4" />
      <path d={fitness.past} fill="none" className="stroke-ink" strokeWidth={2.5} />
      <path d={fitness.ahead} fill="none" className="stroke-ink" strokeWidth={2} strokeDasharray="6 4" />
      <text x={room.left + 4} y={fitness.from + 18} className={`haloed fill-ink font-semibold ${small}`}>
        {t('load.fitness')}
      </text>
      {places
        .filter(({ hasName }) => hasName)
        .map((place) => (
          <EventName key={`${place.event.kind} ${place.event.from}`} place={place} y={room.top - 8} right={right} />
        ))}
      <line x1={x(today)} x2={x(today)} y1={room.top} y2={foot} className="stroke-ink2" strokeDasharray="3 3" />
      <text x={x(today)} y={room.top - 8} textAnchor="middle" className={`fill-ink2 ${small}`}>
        {t('today')}
      </text>
      <MonthAxis {...{ first, last, x, right }} y={foot} />
    </>
  );
};

const Key = ({ hasIllness }: Readonly<{ hasIllness: boolean }>) => {
  const { t } = useTranslation('progress');

  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-caption text-ink2">
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-0.75 w-4 bg-ink" />
        {t('load.fitnessKey')}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-px w-4 bg-ink3" />
        {t('load.fatigueKey')}
      </li>
      <li className="flex gap-1.5">
        <span aria-hidden="true" className="mt-1 h-2.5 w-1 flex-none bg-ink2" />
        {t('load.formKey')}
      </li>
      <li>{t('load.dashed')}</li>
      {hasIllness && (
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="h-2.5 w-3 bg-line forced-colors:border" />
          {t('load.illnessKey')}
        </li>
      )}
    </ul>
  );
};
