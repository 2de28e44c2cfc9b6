import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTries } from '../parts/form/use-tries';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { ErrorSummary } from './error-summary';
import { faultsIn } from './faults';
import { type Intake, IntakeContext } from './intake-context';
import { StepProgress } from './step-progress';
import { type Step, stepAfter, stepBefore } from './steps';
import { BodyStep } from './steps/body-step';
import { DaysStep } from './steps/days-step';
import { GoalStep } from './steps/goal-step';
import { NowStep } from './steps/now-step';
import { ResultsStep } from './steps/results-step';
import { StrengthStep } from './steps/strength-step';
import { useFaultSentence } from './use-fault-sentence';

const Review = lazy(() => import('./review/review').then(({ Review }) => ({ default: Review })));

const ReviewBones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-96 rounded-card" />
      <div className="bone h-56 rounded-card" />
    </div>
  </Loading>
);

const parts: Readonly<Record<Step, ReactNode>> = {
  goal: <GoalStep />,
  now: <NowStep />,
  results: <ResultsStep />,
  days: <DaysStep />,
  body: <BodyStep />,
  strength: <StrengthStep />,
  review: (
    <Suspense fallback={<ReviewBones />}>
      <Review />
    </Suspense>
  ),
};

type Props = Readonly<{ step: Step }> & Omit<Intake, 'errorOf'>;

/** One group of questions, with the way on and the way back. */
export const IntakeStep = ({ step, ...intake }: Props) => {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const say = useFaultSentence(intake.format);
  const faults = faultsIn(step, intake.draft, intake.today);
  const { tries, shown, fail } = useTries(faults);
  const errorOf = (field: string): string | null => {
    const fault = shown.find((it) => it.field === field);
    return fault ? say(fault) : null;
  };

  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (faults.length > 0) return fail();
    return navigate({ to: '/welcome/$step', params: { step: intake.draft.reviewed ? 'review' : stepAfter(step) } });
  };

  return (
    <IntakeContext value={{ ...intake, errorOf }}>
      <div className="mx-auto grid max-w-column grid-cols-[minmax(0,1fr)] gap-7 pt-3 pb-12 lg:pt-8">
        <StepProgress step={step} />
        <div>
          <PageHeading title={t(`steps.${step}.title`)} />
          <p className="mt-2 max-w-[52ch] text-balance text-ink2">{t(`steps.${step}.lead`)}</p>
        </div>
        {step === 'review' ? (
          parts.review
        ) : (
          <form noValidate onSubmit={goOn} className="grid grid-cols-[minmax(0,1fr)] gap-7">
            {shown.length > 0 && <ErrorSummary key={tries} faults={shown} say={say} />}
            {parts[step]}
            <WayOn step={step} reviewed={intake.draft.reviewed} />
          </form>
        )}
      </div>
    </IntakeContext>
  );
};

const WayOn = ({ step, reviewed }: Readonly<{ step: Step; reviewed: boolean }>) => {
  const { t } = useTranslation('intake');
  const before = stepBefore(step);
  return (
    <div className="mt-1 flex flex-wrap items-center gap-3 border-t border-line pt-5">
      {before && (
        <Link to="/welcome/$step" params={{ step: before }} className="btn btn-secondary">
          <ChevronLeft size={18} strokeWidth={2} aria-hidden="true" />
          {t('back')}
        </Link>
      )}
      <button type="submit" className="btn btn-primary grow sm:grow-0 sm:px-7">
        {reviewed ? t('toReview') : t('continue')}
      </button>
      <p className="w-full text-meta text-ink2 sm:ml-auto sm:w-auto">{t('saved')}</p>
    </div>
  );
};
