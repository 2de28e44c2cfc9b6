import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '../../shared/contract/receipt';
import { operationQuery } from '../api/operation-query';
import { said } from '../i18n/book';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';

type Props = Readonly<{ planId: string; receiptId: string }>;

/** All that went to and fro in one call, word for word. */
export const CallTexts = ({ planId, receiptId }: Props) => {
  const { t } = useTranslation('receipts');
  const { data, error, refetch } = useQuery(operationQuery('getReceipt', { params: { planId, receiptId } }));

  if (error && !data)
    return (
      <div className="pb-4">
        <Failure error={error} onRetry={refetch} />
      </div>
    );
  if (!data)
    return (
      <Loading>
        <div className="bone mb-4 h-32 rounded-row" />
      </Loading>
    );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pb-5">
      <Findings receipt={data} />
      <Words title={t('texts.told')} lead={t('texts.toldText')} text={data.user} />
      <Words title={t('texts.reply')} lead={t('texts.replyText')} text={data.reply} />
      <Words
        title={t('texts.rules')}
        lead={`${t('texts.rulesText')} ${t('facts.wording')}: ${data.promptVersion}.`}
        text={data.system}
      />
    </div>
  );
};

const Findings = ({ receipt: { objections, mends } }: Readonly<{ receipt: Receipt }>) => {
  const { t } = useTranslation('receipts');
  const refused = objections.map(({ week, sentence }) =>
    week === null ? said(sentence) : t('ofWeek', { week, sentence: said(sentence) }),
  );

  return (
    <>
      <List title={t('refused')} lines={refused} />
      <List title={t('mended')} lines={mends.map(said)} />
    </>
  );
};

const List = ({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) =>
  lines.length === 0 ? null : (
    <div className="text-[0.875rem]">
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 grid gap-1 text-ink2">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );

const Words = ({ title, lead, text }: Readonly<{ title: string; lead: string; text: string }>) => {
  const { t } = useTranslation('receipts');

  return (
    <div>
      <h3 className="text-[0.875rem] font-semibold">{title}</h3>
      <p className="eyebrow">{lead}</p>
      <pre className="mt-1.5 rounded-row bg-sunken px-3.5 py-3 font-mono text-[0.8125rem] leading-relaxed wrap-anywhere whitespace-pre-wrap">
        {text === '' ? t('texts.nothing') : text}
      </pre>
    </div>
  );
};
