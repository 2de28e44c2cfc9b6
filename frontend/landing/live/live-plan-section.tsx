import { season } from 'virtual:example-season';
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../../../shared/domain/units/format';
import { seconds } from '../../../shared/domain/units/quantity';
import { warmFormats } from '../../ahead/warm-formats';
import { signIn } from '../../auth/session';
import { loadAthleteWords } from '../../i18n/i18n';
import { deviceLanguage, readerLocale } from '../../i18n/language';
import { Loading } from '../../parts/loading';

/** Where it does not come the page is whole without it. */
const LivePlan = lazy(async (): Promise<{ default: ComponentType }> => {
  // A browser’s first look at its calendar takes a while: until the plan is here, it would only wait.
  warmFormats(readerLocale(deviceLanguage()));
  try {
    const [{ LivePlan: Live }] = await Promise.all([import('./live-plan'), loadAthleteWords()]);
    return { default: Live };
  } catch {
    return { default: () => null };
  }
});

/** A plan of the house coach to look around in; it is fetched when it comes into sight. */
export const LivePlanSection = () => {
  const { t } = useTranslation('landing');
  const [place, isNear] = useIsNear();

  return (
    <section ref={place} aria-labelledby="live" className="grid gap-4.5 border-t border-line pt-9 lg:col-span-2">
      <div>
        <h2 id="live" className="text-title font-strong text-balance lg:text-display">
          {t('live.title')}
        </h2>
        <p className="mt-2 max-w-text text-pretty text-ink2">
          {t('live.lead', { time: formatClock(seconds(season.athlete.time)), count: season.athlete.days })}
        </p>
      </div>
      <div className="min-h-[76rem] lg:min-h-[50rem]">
        {isNear && (
          <Suspense fallback={<Bones />}>
            <LivePlan />
          </Suspense>
        )}
      </div>
      <button type="button" className="btn btn-primary justify-self-start px-6" onClick={() => void signIn('/')}>
        {t('startOwn')}
      </button>
    </section>
  );
};

/** Whether the reader is about to see an element, or has. */
const useIsNear = () => {
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    const watching = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: '200px' },
    );
    if (place.current) watching.observe(place.current);

    return () => watching.disconnect();
  }, []);

  return [place, isNear] as const;
};

const Bones = () => (
  <Loading>
    <div className="bone h-34 rounded-card" />
    <div className="bone mt-3.5 h-12 w-60" />
    <div className="mt-3.5 grid gap-2 lg:grid-cols-7 lg:gap-2.5">
      {['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => (
        <div key={day} className="bone h-18 rounded-row lg:h-66" />
      ))}
    </div>
  </Loading>
);
