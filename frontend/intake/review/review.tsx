import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../../api/operation-query';
import { queryClient } from '../../api/query-client';
import { problemIn } from '../../api-client';
import { athleteId } from '../../auth/session';
import { NeedsNetwork } from '../../offline/needs-network';
import { Callout } from '../../parts/callout';
import { Failure } from '../../parts/failure';
import { forgetDraft } from '../draft-store';
import { faultsIn } from '../faults';
import { useIntake } from '../intake-context';
import { questions } from '../steps';
import { Answers } from './answers';
import { askForPlan } from './ask-for-plan';
import { AssessmentView } from './assessment';
import { useAssessment } from './use-assessment';

const saved = ['getAthlete', 'listGoals'] as const;

/** A last look at the answers, the honest word, and the wish itself. */
export const Review = () => {
  const { t } = useTranslation('intake');
  const { draft, change, today } = useIntake();
  const complete = questions.every((step) => faultsIn(step, draft, today).length === 0);
  const assessment = useAssessment(draft, complete);
  const held = draft.redFlags.length > 0 && !draft.cleared;

  useEffect(() => {
    if (!draft.reviewed) change({ reviewed: true });
  }, [draft.reviewed, change]);

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
      <Answers />
      {/* With all answers given, the assessment says so itself. */}
      {held && (!complete || assessment.isError) && (
        <Callout title={t('body.professional.title')}>{t('body.professional.text')}</Callout>
      )}
      {!complete && <p className="text-ink2">{t('review.incomplete')}</p>}
      {complete && <AssessmentView query={assessment} />}
      <Submit allowed={complete && !held && draft.pregnancy === 'no' && !assessment.data?.refusal} />
    </div>
  );
};

const Submit = ({ allowed }: Readonly<{ allowed: boolean }>) => {
  const { t } = useTranslation('intake');
  const { draft } = useIntake();
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const navigate = useNavigate();
  const ask = useMutation({
    mutationFn: () => askForPlan(draft),
    onSuccess: async (planId) => {
      // All of it is saved now: what is shown next time is what the server knows, on whatever device.
      forgetDraft(athleteId());
      await Promise.all(saved.map((name) => queryClient.invalidateQueries({ queryKey: [name] })));
      await navigate({ to: '/plan/generating/$planId', params: { planId } });
    },
  });
  return (
    <div className="grid gap-3">
      {ask.error && (
        <>
          <Failure error={ask.error} />
          <Fields error={ask.error} />
          <p className="text-meta text-ink2">{t('review.safe')}</p>
        </>
      )}
      <NeedsNetwork />
      {athlete.data?.planId != null && !ask.isPending && (
        <p>
          {t('review.again')}{' '}
          <Link to="/plan" className="link">
            {t('review.keep')}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="btn btn-primary grow sm:grow-0 sm:px-8"
          disabled={!allowed || ask.isPending}
          onClick={() => ask.mutate()}
        >
          {ask.isPending ? t('review.submitting') : t('review.submit')}
        </button>
        <p className="text-meta text-ink2">{t('review.wait')}</p>
      </div>
    </div>
  );
};

/** The fields the server named, should it know better than this page. */
const Fields = ({ error }: Readonly<{ error: Error }>) => {
  const errors = problemIn(error)?.errors ?? [];
  return errors.length === 0 ? null : (
    <ul className="grid list-disc gap-1 pl-5">
      {errors.map(({ pointer, detail }) => (
        <li key={`${pointer} ${detail}`}>{detail}</li>
      ))}
    </ul>
  );
};
