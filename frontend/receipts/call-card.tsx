import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptSummary } from '../../shared/contract/receipt';
import { useFormat } from '../format';
import { CallTexts } from './call-texts';

/** One call of a model: when, how it ended, what it took; its texts for whoever opens them. */
export const CallCard = ({ receipt }: Readonly<{ receipt: ReceiptSummary }>) => {
  const { t } = useTranslation('receipts');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { task, weeks, end, askedAt, remark, planId, receiptId } = receipt;
  const title = task === 'plan' ? t('asked.plan', { count: weeks.asked.length }) : t(`asked.${task}`);

  return (
    <section className="card @container px-4 lg:px-5" aria-labelledby={receiptId}>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5 pt-4">
        <div>
          <h2 id={receiptId} className="text-section font-semibold">
            {title}
          </h2>
          <p className="eyebrow">
            <time dateTime={askedAt}>{format.moment(askedAt)}</time>
            {task === 'plan' && ` · ${t('kept', { count: weeks.kept.length })}`}
          </p>
        </div>
        <span className="chip chip-plain">{t(`ends.${end}`)}</span>
      </div>
      {remark && <p className="mt-2 max-w-text text-pretty text-ink2">{remark}</p>}
      <Facts receipt={receipt} />
      <details
        className="group -mx-4 mt-4 border-t border-line px-4 lg:-mx-5 lg:px-5"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className="flex min-h-13 cursor-pointer items-center gap-x-2 rounded-control py-2 font-semibold">
          <ChevronRight
            size={18}
            strokeWidth={1.75}
            aria-hidden="true"
            className="-ml-1 transition-transform duration-150 group-open:rotate-90"
          />
          {t('open')}
        </summary>
        {isOpen && <CallTexts planId={planId} receiptId={receiptId} />}
      </details>
    </section>
  );
};

const Facts = ({ receipt }: Readonly<{ receipt: ReceiptSummary }>) => {
  const { t } = useTranslation('receipts');
  const format = useFormat();
  const { model, usage, costMicroUsd, firstTextMs, totalMs } = receipt;
  const seconds = (ms: number) => format.number(ms / 1000, 1);

  return (
    <dl className="mt-3.5 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 @min-[52rem]:grid-cols-[3fr_2fr_2fr_2fr_4fr_2fr]">
      <Fact name={t('facts.model')}>{model ?? t('facts.noModel')}</Fact>
      <Fact name={t('facts.cost')}>{format.money(costMicroUsd)}</Fact>
      {totalMs !== null && <Fact name={t('facts.total')}>{t('facts.secondsInAll', { amount: seconds(totalMs) })}</Fact>}
      {firstTextMs !== null && (
        <Fact name={t('facts.firstText')}>{t('facts.seconds', { amount: seconds(firstTextMs) })}</Fact>
      )}
      {usage && (
        <>
          <Fact name={t('facts.told')}>{toldOf(usage, format, t)}</Fact>
          <Fact name={t('facts.answered')}>{t('facts.tokens', { amount: format.number(usage.output, 0) })}</Fact>
        </>
      )}
    </dl>
  );
};

const toldOf = (
  { input, cachedInput, cacheWrites }: NonNullable<ReceiptSummary['usage']>,
  format: ReturnType<typeof useFormat>,
  t: ReturnType<typeof useTranslation<'receipts'>>['t'],
): string => {
  const amount = format.number(input + cachedInput + cacheWrites, 0);
  return cachedInput === 0
    ? t('facts.tokens', { amount })
    : t('facts.tokensCached', { amount, cached: format.number(cachedInput, 0) });
};

const Fact = ({ name, children }: Readonly<{ name: string; children: string }>) => (
  <div className="min-w-0">
    <dt className="eyebrow">{name}</dt>
    <dd className="font-medium">{children}</dd>
  </div>
);
