import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CirclePause } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanHold } from '../../shared/contract/hold';
import { call } from '../api-client';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { Tick } from '../parts/form/choice';

/** Coaching rests: why, what to do about it, and how it goes on. Nothing where there is no hold. */
export const HoldBanner = ({ planId, hold, isPage = false }: HoldBannerProps) => {
  const { t } = useTranslation('hold');
  const format = useFormat();
  const [isLifting, setLifting] = useState(false);
  if (hold === null) return null;

  const urgentFirst = hold.flags.toSorted((one, other) => Number(other.urgent) - Number(one.urgent));

  return (
    <section
      className="card mb-4.5 grid grid-cols-[auto_minmax(0,1fr)] gap-3 border-ink p-4 lg:px-5"
      aria-labelledby="hold"
    >
      <CirclePause size={24} strokeWidth={1.75} aria-hidden="true" className="mt-0.5" />
      <div className="grid gap-2">
        <h2 id="hold" className="text-section font-semibold">
          {isPage ? t('why') : t('title')}
        </h2>
        <ul className="grid gap-1.5">
          {urgentFirst.map(({ id, urgent, sentence }) => (
            <li key={id} className={`max-w-text text-pretty ${urgent ? 'font-semibold' : ''}`}>
              <Said>{sentence}</Said>
            </li>
          ))}
        </ul>
        <p className="max-w-text text-pretty text-ink2">{t('text', { day: format.moment(hold.since) })}</p>
        {isLifting ? (
          <LiftHold planId={planId} />
        ) : (
          <button type="button" className="btn btn-secondary mt-1 justify-self-start" onClick={() => setLifting(true)}>
            {t('lift')}
          </button>
        )}
      </div>
    </section>
  );
};

type HoldBannerProps = Readonly<{
  planId: string;
  hold: PlanHold | null;
  /** The page's own heading says already that the plan is on hold. */
  isPage?: boolean;
}>;

/** A statement of the athlete's own, not a button pressed in passing. */
const LiftHold = ({ planId }: Readonly<{ planId: string }>) => {
  const { t } = useTranslation('hold');
  const queries = useQueryClient();
  const [cleared, setCleared] = useState(false);
  const [tried, setTried] = useState(false);
  const lift = useMutation({
    mutationFn: () => call('liftHold', { params: { planId }, body: { cleared: true } }),
    onSuccess: () => {
      announce(t('lifted'));
      return queries.invalidateQueries();
    },
  });
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (cleared) lift.mutate();
  };

  return (
    <form noValidate onSubmit={confirm} className="mt-1 grid justify-items-start gap-2">
      <Tick
        id="cleared"
        label={t('cleared')}
        error={tried && !cleared ? t('notCleared') : null}
        checked={cleared}
        onChange={setCleared}
      />
      <button type="submit" className="btn btn-primary" disabled={lift.isPending}>
        {t('goOn')}
      </button>
      {lift.error && <Failure error={lift.error} />}
    </form>
  );
};
