import { useTranslation } from 'react-i18next';
import type { PaceRange } from '../../shared/domain/fitness/fitness';
import { treadmillTwin } from '../../shared/domain/session/environment/treadmill-twin';
import type { SecondsPerKm } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';
import type { Ground } from './ground-choice';
import { spokenPace } from './spoken-pace';

/** How fast: a pace on the road, a speed on a treadmill, or by feel. */
export const StepTarget = ({ pace, ground }: Readonly<{ pace: PaceRange | null; ground: Ground }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  if (pace === null) return <small className="text-caption font-medium tracking-normal text-ink2">{t('byFeel')}</small>;

  if (ground === 'road')
    return (
      <Target figure={format.paceRangeFigure(pace)} unit={`/${format.units}`} spoken={spokenPace(pace, format, t)} />
    );

  const speed = (target: SecondsPerKm): string => format.speedFigure(treadmillTwin(target, ground).speed);
  const [slowest, fastest] = [speed(pace.slowest), speed(pace.fastest)];
  return (
    <Target
      figure={`${slowest}–${fastest}`}
      unit={format.speedUnit}
      spoken={t(`spoken.speeds.${format.units}`, { slowest, fastest })}
    />
  );
};

const Target = ({ figure, unit, spoken }: Readonly<{ figure: string; unit: string; spoken: string }>) => (
  <>
    <span aria-hidden="true">
      {figure}
      <small className="block text-caption font-medium tracking-normal text-ink2">{unit}</small>
    </span>
    <span className="sr-only">{spoken}</span>
  </>
);
