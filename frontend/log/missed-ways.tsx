import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '../../shared/contract/client';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { operationQuery } from '../api/operation-query';
import { call } from '../api-client';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';

type Way = ReplyOf<'listMissedOptions'>['options'][number];
type MakeUp = Readonly<{ kind: 'shift' | 'shorten'; date: IsoDate }>;

/** The ways on after a missed session: it is not failed, and letting it go is one of them. */
export const MissedWays = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('log');
  const queries = useQueryClient();
  const ways = useQuery(operationQuery('listMissedOptions', { params: { sessionId } }));
  const [key] = useState(() => crypto.randomUUID());
  const makeUp = useMutation({
    mutationFn: (way: MakeUp) =>
      call('makeUpSession', {
        params: { sessionId },
        body: way,
        idempotencyKey: `${key}-${way.kind}-${way.date}`,
      }),
    onSuccess: () => {
      announce(t('ways.made'));
      return queries.invalidateQueries();
    },
  });
  if (!ways.data || ways.data.options.length === 0) return null;

  return (
    <section aria-labelledby="ways" className="grid gap-2 border-t border-line pt-3.5">
      <h3 id="ways" className="font-semibold">
        {t('ways.title')}
      </h3>
      <ul className="grid gap-3">
        {ways.data.options.map((way) => (
          <WayRow
            key={`${way.kind} ${way.date ?? ''}`}
            way={way}
            isBusy={makeUp.isPending}
            onTake={(chosen) => makeUp.mutate(chosen)}
          />
        ))}
      </ul>
      {makeUp.error && <Failure error={makeUp.error} />}
    </section>
  );
};

type WayRowProps = Readonly<{ way: Way; isBusy: boolean; onTake: (chosen: MakeUp) => void }>;

const WayRow = ({ way: { kind, date, sentence, warnings }, isBusy, onTake }: WayRowProps) => {
  const { t } = useTranslation('log');
  const format = useFormat();

  return (
    <li className="grid justify-items-start gap-1.5">
      <p className="max-w-text text-pretty">
        <Said>{sentence}</Said>
      </p>
      {warnings.map((warning) => (
        <p key={warning.sentence} className="text-meta text-ink2">
          <Said>{warning.sentence}</Said>
        </p>
      ))}
      {kind !== 'drop' && date !== null && (
        <button type="button" className="btn btn-secondary" disabled={isBusy} onClick={() => onTake({ kind, date })}>
          {t(`ways.${kind}`, { day: format.shortDay(date) })}
        </button>
      )}
    </li>
  );
};
