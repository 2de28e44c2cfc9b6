import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Paces } from '../../shared/domain/fitness/pace-targets';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { nextPaces } from './next-paces';

type Props = Readonly<{ planId: string; today: IsoDate; paces: Paces }>;

/** What the zones on screen would make of the next session that tells most of them. */
export const NextPacesCard = ({ planId, today, paces }: Props) => {
  const { t } = useTranslation(['zones', 'session']);
  const format = useFormat();
  const { data: plan } = useQuery(operationQuery('getPlan', { params: { planId } }));
  const next = plan ? nextPaces(plan, paces, today) : null;
  if (next === null) return null;

  const { session, before, after } = next;
  const was = format.paceRange(before);
  const is = format.paceRange(after);

  return (
    <section aria-labelledby="next" className="card p-4 lg:p-5">
      <h2 id="next" className="font-semibold tracking-[-0.01em]">
        {t('next.title', { session: t(`session:names.${session.kind}`), day: format.day(session.date) })}
      </h2>
      {was === is ? (
        <p className="num mt-1">
          {was} <span className="font-normal text-ink2">{t('next.same')}</span>
        </p>
      ) : (
        <p className="num mt-1 flex flex-wrap items-center gap-2">
          <span className="sr-only">{t('next.was')}</span>
          <del className="text-ink2 no-underline">{format.paceRangeFigure(before)}</del>
          <ArrowRight size={16} strokeWidth={2} aria-hidden="true" />
          <span className="sr-only">{t('next.is')}</span>
          <ins className="no-underline">{is}</ins>
        </p>
      )}
    </section>
  );
};
