import { useTranslation } from 'react-i18next';
import type { Adjustment } from '../../shared/contract/adjustment';
import type { SessionReply } from '../../shared/contract/plan';
import { useIsPast } from '../parts/use-is-past';
import { Working } from '../parts/working';
import { AdjustHeading } from './adjust-heading';

/** The promise is 25 seconds. */
const unhurriedMs = 30_000;

/** A proposal on its way. */
export const Pending = ({ adjustment, session }: Readonly<{ adjustment: Adjustment; session: SessionReply }>) => {
  const { t } = useTranslation('adjust');
  const isSlow = useIsPast(Date.parse(adjustment.at) + unhurriedMs);

  return (
    <>
      <AdjustHeading title={t('pending.title')} reply={session} />
      <Working label={t('pending.bar')}>{isSlow ? t('pending.slow') : t('pending.text')}</Working>
    </>
  );
};
