import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Seconds, seconds } from '../../shared/domain/units/quantity';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';

/** A rest that has begun: when it ends, and how long it is. */
export type Rest = Readonly<{ endsAt: number; length: Seconds }>;

/** The rest that is left, at the foot of the screen. It ends by itself and can be skipped. */
export const RestTimer = ({ rest, onEnd }: Readonly<{ rest: Rest; onEnd: () => void }>) => {
  const { t } = useTranslation('strength');
  const format = useFormat();
  const [now, setNow] = useState(() => Date.now());
  const left = seconds(Math.max(0, Math.ceil((rest.endsAt - now) / 1000)));
  const started = t('timer.started', { time: format.duration(rest.length) });

  useEffect(() => announce(started), [started]);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => {
    if (left > 0) return;
    announce(t('timer.over'));
    onEnd();
  }, [left, onEnd, t]);

  return (
    <section
      aria-label={t('timer.label')}
      className="sticky bottom-[calc(5.75rem+env(safe-area-inset-bottom))] z-9 flex items-center justify-between gap-3 rounded-control border border-sc bg-scb py-1.5 pr-1.5 pl-4 lg:bottom-4"
    >
      <span role="timer" className="num flex items-center gap-2 text-section text-sct">
        <Timer size={20} strokeWidth={1.75} aria-hidden="true" />
        {t('timer.left', { time: format.clock(left) })}
      </span>
      <button type="button" className="btn btn-secondary" onClick={onEnd}>
        {t('timer.skip')}
      </button>
    </section>
  );
};
