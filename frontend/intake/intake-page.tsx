import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatFor } from '../format';
import { readerLocale } from '../i18n/language';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { todayIn } from '../today';
import { IntakeStep } from './intake-step';
import { isStep } from './steps';
import { UnitSwitch } from './unit-switch';
import { useDraft } from './use-draft';

const route = getRouteApi('/athlete/welcome/$step');

/** The first conversation: seven questions, one to a screen, saved as they are answered. */
export const IntakePage = () => {
  const { t, i18n } = useTranslation('intake');
  const { step } = route.useParams();
  const { draft, change, error, retry } = useDraft();

  if (!isStep(step)) return <Navigate to="/welcome/$step" params={{ step: 'goal' }} replace />;
  if (!draft)
    return (
      <QuietFrame>
        <div className="mx-auto grid max-w-column gap-6 py-6 lg:py-10">
          <PageHeading title={t(`steps.${step}.title`)} />
          {error ? <Failure error={error} onRetry={retry} /> : <Bones />}
        </div>
      </QuietFrame>
    );

  return (
    <QuietFrame aside={<UnitSwitch draft={draft} change={change} />}>
      <IntakeStep
        key={step}
        step={step}
        draft={draft}
        change={change}
        today={todayIn(draft.timeZone)}
        format={formatFor(readerLocale(i18n.language), draft.units)}
      />
    </QuietFrame>
  );
};

const Bones = () => (
  <Loading>
    <div className="grid gap-6">
      <div className="bone h-16" />
      <div className="bone h-16" />
      <div className="bone h-24" />
    </div>
  </Loading>
);
