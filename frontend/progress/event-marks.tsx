import { useTranslation } from 'react-i18next';
import { metres } from '../../shared/domain/units/quantity';
import type { EventPlace, LoadEvent } from './load-events';
import { useLengthName } from './use-length-name';

type BandProps = Readonly<{ place: EventPlace; top: number; foot: number }>;
type NameProps = Readonly<{ place: EventPlace; y: number; right: number }>;

/** A race is a line, an illness the days it took. */
export const EventBand = ({ place: { event, from, to }, top, foot }: BandProps) =>
  event.kind === 'race' ? (
    <line x1={from} x2={from} y1={top} y2={foot} className="stroke-ink" strokeWidth={1} />
  ) : (
    <rect
      x={from}
      y={top}
      width={to - from}
      height={foot - top}
      className="fill-line forced-colors:stroke-[CanvasText]"
    />
  );

/** What happened, above it. */
export const EventName = ({ place: { event, to }, y, right }: NameProps) => {
  const { t } = useTranslation('progress');
  const lengthName = useLengthName();

  return (
    <text x={Math.min(to, right)} y={y} textAnchor="end" className="haloed fill-ink text-[0.6875rem] font-semibold">
      {event.kind === 'illness' ? t('load.marks.illness') : (event.name ?? lengthName(event.distance ?? metres(0)))}
    </text>
  );
};

/** What happened, within a sentence. */
export const useEventWords = () => {
  const { t } = useTranslation('progress');
  const lengthName = useLengthName();

  return ({ kind, name, distance }: LoadEvent): string =>
    kind === 'illness'
      ? t('load.events.illness')
      : (name ?? t('load.events.race', { length: lengthName(distance ?? metres(0)) }));
};
