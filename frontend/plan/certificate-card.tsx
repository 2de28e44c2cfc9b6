import { Link } from '@tanstack/react-router';
import { Check, ChevronRight, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { Said } from '../i18n/said';
import { Later } from '../parts/later';

type Certified = Pick<PlanReply, 'planId' | 'certificate' | 'writingNote'>;

/** What was checked before the athlete saw the plan, what was mended, and who wrote it. */
export const CertificateCard = ({ plan }: Readonly<{ plan: Certified }>) => {
  const { t } = useTranslation('plan');
  const { checks, writers } = plan.certificate;
  const met = checks.filter((check) => check.met).length;
  const byClaude = writers.filter(({ writtenBy }) => writtenBy === 'claude').length;
  if (checks.length === 0) return null;

  return (
    <details className="card certificate group px-4 lg:px-5">
      <summary className="flex min-h-13 cursor-pointer flex-wrap items-center gap-x-2 rounded-control py-2">
        <ChevronRight
          size={18}
          strokeWidth={1.75}
          aria-hidden="true"
          className="-ml-1 transition-transform duration-150 group-open:rotate-90"
        />
        <b className="font-semibold tracking-[-0.015em]">{t('certificate.title')}</b>
        <span className="eyebrow">
          {t('certificate.met', { met, count: checks.length })} · {t(writer(byClaude, writers.length))}
        </span>
      </summary>
      <Later>
        <Findings plan={plan} />
      </Later>
    </details>
  );
};

const Findings = ({ plan }: Readonly<{ plan: Certified }>) => {
  const { t } = useTranslation('plan');
  const { checks, mends } = plan.certificate;

  return (
    <>
      <ul className="grid gap-x-9 gap-y-2 border-t border-line py-3.5 lg:grid-cols-2">
        {checks.map((check) => (
          <CheckRow key={check.rule} check={check} />
        ))}
      </ul>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-3.5 text-[0.875rem]">
        {plan.writingNote && (
          <p className="max-w-text text-pretty text-ink2">
            <Said>{plan.writingNote}</Said>
          </p>
        )}
        <Link to="/receipts/$planId" params={{ planId: plan.planId }} className="link inline-flex min-h-6 items-center">
          {t('certificate.receipts')}
        </Link>
      </div>
      {mends.length > 0 && (
        <div className="border-t border-line py-3.5 text-[0.875rem]">
          <h2 className="font-semibold">{t('certificate.mends')}</h2>
          <ul className="mt-1 grid gap-1 text-ink2">
            {mends.map((mend) => (
              <li key={mend}>
                <Said>{mend}</Said>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

const CheckRow = ({ check }: Readonly<{ check: PlanReply['certificate']['checks'][number] }>) => {
  const { t } = useTranslation('plan');

  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-2.5 text-[0.875rem]">
      {check.met ? (
        <Check size={18} strokeWidth={2} aria-hidden="true" className="mt-0.5 text-ok" />
      ) : (
        <Minus size={18} strokeWidth={2} aria-hidden="true" className="mt-0.5 text-ink3" />
      )}
      <span>
        <span className={check.met ? 'sr-only' : 'font-semibold'}>
          {t(check.met ? 'certificate.isMet' : 'certificate.isNotMet')}{' '}
        </span>
        <Said>{check.sentence}</Said>
      </span>
    </li>
  );
};

const writer = (byClaude: number, weeks: number) => {
  if (byClaude === 0) return 'certificate.byHouse';

  return byClaude === weeks ? 'certificate.byClaude' : 'certificate.byBoth';
};
