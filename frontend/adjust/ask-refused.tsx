import { useTranslation } from 'react-i18next';
import { problemIn } from '../api-client';
import { Callout } from '../parts/callout';
import { Failure } from '../parts/failure';

/** Why nothing was proposed: a warning sign is said plainly and first, anything else as what failed. */
export const AskRefused = ({ error }: Readonly<{ error: Error }>) => {
  const { t } = useTranslation('adjust');
  const problem = problemIn(error);
  if (problem?.type !== '/problems/not-coachable') return <Failure error={error} />;

  return (
    <div role="alert">
      <Callout title={t('redFlag')}>{problem.detail}</Callout>
    </div>
  );
};
