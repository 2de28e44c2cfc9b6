import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../shared/contract/assessment';
import { fillDistances } from '../../../shared/domain/units/fill-distances';
import { Said } from '../../i18n/said';
import { Callout } from '../../parts/callout';
import { Failure } from '../../parts/failure';
import { Loading } from '../../parts/loading';
import { ZoneTable } from '../../zones/zone-table';
import { useIntake } from '../intake-context';
import { Versions } from './versions';

/** The honest word: what race day looks like, how the goal compares with it, and the paces that follow. */
export const AssessmentView = ({ query }: Readonly<{ query: UseQueryResult<Assessment> }>) => {
  const { t } = useTranslation('intake');
  if (query.data) return <Honest assessment={query.data} />;
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Loading>
      <div className="card grid gap-3 p-5">
        <div className="bone h-5 w-40" />
        <div className="bone h-16" />
        <span className="sr-only">{t('review.assessing')}</span>
        <div className="bone h-44" />
      </div>
    </Loading>
  );
};

const Honest = ({ assessment }: Readonly<{ assessment: Assessment }>) => {
  const { t } = useTranslation('intake');
  const { format } = useIntake();
  return (
    <>
      {assessment.refusal && <Refusal refusal={assessment.refusal} />}
      <section aria-labelledby="honest" className="card grid gap-4 p-4 lg:p-5">
        <div>
          <h2 id="honest" className="text-section font-semibold">
            {t('review.honest')}
          </h2>
          <Prediction assessment={assessment} />
        </div>
        {assessment.feasibility && <Versions feasibility={assessment.feasibility} />}
      </section>
      <ZoneTable fitness={assessment.fitness} zones={assessment.zones} format={format} />
      {assessment.limitations.length > 0 && (
        <Callout title={t('review.limits')}>
          <ul className="grid list-disc gap-1 pl-4">
            {assessment.limitations.map(({ code, sentence }) => (
              <li key={code}>
                <Said>{fillDistances(sentence, format.units)}</Said>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
};

const Prediction = ({ assessment: { prediction, feasibility } }: Readonly<{ assessment: Assessment }>) => {
  const { t } = useTranslation('intake');
  const { draft, format } = useIntake();
  const range = prediction && {
    fastest: format.clock(prediction.range.fastest),
    slowest: format.clock(prediction.range.slowest),
  };
  const withoutTime = draft.kind === 'race' ? t('review.noPrediction') : t(`review.withoutTime.${draft.kind}`);
  return (
    <div className="mt-1.5 grid gap-1 text-pretty">
      {feasibility && (
        <p>
          <Said>{feasibility.sentence}</Said>
        </p>
      )}
      <p className="text-ink2">{range ? t('review.range', range) : withoutTime}</p>
    </div>
  );
};

const Refusal = ({ refusal }: Readonly<{ refusal: NonNullable<Assessment['refusal']> }>) => {
  const { t } = useTranslation('intake');
  const { format } = useIntake();
  return (
    <Callout title={t('review.refused')}>
      <p>
        <Said>{fillDistances(refusal.sentence, format.units)}</Said>
      </p>
      {refusal.offers.length > 0 && (
        <>
          <p className="mt-1 font-semibold text-ink">{t('review.offers')}</p>
          <ul className="grid list-disc gap-1 pl-4">
            {refusal.offers.map((offer) => (
              <li key={offer.sentence}>
                <Said>{fillDistances(offer.sentence, format.units)}</Said>
              </li>
            ))}
          </ul>
        </>
      )}
    </Callout>
  );
};
