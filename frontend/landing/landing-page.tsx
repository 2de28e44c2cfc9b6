import { useTranslation } from 'react-i18next';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { Hero } from './hero';
import { LivePlanSection } from './live/live-plan-section';
import { WaysIn } from './ways-in';

const facts = ['paces', 'rules', 'open'] as const;

/** The front door of somebody who is signed out. */
export const LandingPage = () => {
  const { t } = useTranslation('landing');
  return (
    <QuietFrame>
      <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-9 pt-4 pb-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-14 lg:pt-9">
        <div>
          <PageHeading
            title={t('title')}
            className="text-[2.5rem] leading-[1.03] font-strong tracking-[-0.05em] text-balance sm:text-[3.25rem] lg:text-[3.75rem]"
          >
            {t('headline')}
          </PageHeading>
          <p className="mt-4.5 max-w-[46ch] text-section leading-normal tracking-normal text-pretty text-ink2">
            {t('lead')}
          </p>
          <WaysIn />
        </div>
        <div className="lg:pr-6">
          <Hero />
        </div>
        <LivePlanSection />
        <Facts />
      </div>
    </QuietFrame>
  );
};

const Facts = () => {
  const { t } = useTranslation('landing');
  return (
    <section aria-label={t('facts.label')} className="border-t border-line pt-6 lg:col-span-2">
      <ul className="grid gap-5 sm:grid-cols-3 sm:gap-8">
        {facts.map((fact) => (
          <li key={fact}>
            <h2 className="text-row font-semibold">{t(`facts.${fact}.title`)}</h2>
            <p className="mt-1 max-w-[38ch] text-pretty text-ink2">{t(`facts.${fact}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
