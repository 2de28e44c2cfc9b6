import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { fillDistances } from '../../shared/domain/units/fill-distances';
import { useFormat } from '../format';
import { Said } from '../i18n/said';

/** What the plan cannot hold, said before the athlete finds out. */
export const PlanLimits = ({ plan }: Readonly<{ plan: PlanReply }>) => {
  const { t } = useTranslation('plan');
  const { units } = useFormat();
  const { label, limitations } = plan;
  const isShort = label === 'finish-safely';
  if (!isShort && limitations.length === 0) return null;

  return (
    <section
      className="plan-limits card grid grid-cols-[auto_1fr] content-center items-start gap-3 px-4 py-3.5 lg:px-5 lg:py-4.5"
      aria-labelledby="limits"
    >
      <Info size={22} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <h2 id="limits" className="font-semibold tracking-[-0.015em]">
          {isShort ? t('limits.finishSafely') : t('limits.title', { count: limitations.length })}
        </h2>
        <div className="mt-0.5 grid gap-1.5 text-[0.875rem] text-pretty text-ink2">
          {isShort && <p>{t('limits.finishSafelyText')}</p>}
          {limitations.map(({ code, sentence }) => (
            <p key={code}>
              <Said>{fillDistances(sentence, units)}</Said>
            </p>
          ))}
        </div>
      </div>
    </section>
  );
};
