import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanWeekReply } from '../../shared/contract/plan';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { useFormat } from '../format';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { toast } from '../parts/toast';
import { useRefreshPlan } from '../plan/use-refresh-plan';
import { useUndoChange } from '../plan/use-undo-change';
import { BusyPreview } from './busy-preview';

/** Days of a week without training: what would become of the rest, and the week laid out anew in one step. */
export const BusyDialog = ({ planId, week, today, onClose }: BusyDialogProps) => {
  const { t } = useTranslation('move');
  const [busy, setBusy] = useState<readonly IsoDate[]>([]);
  const params = { planId, week: week.number };
  const preview = useQuery({
    queryKey: ['previewBusyDays', params, busy],
    queryFn: ({ signal }) => call('previewBusyDays', { params, body: { busy: [...busy] }, signal }),
    enabled: busy.length > 0,
    staleTime: 0,
  });
  const apply = useApply(params, onClose);
  const changes = preview.data ? preview.data.moved.length + preview.data.dropped.length : 0;

  return (
    <Dialog title={t('busy.title', { number: week.number })} onClose={onClose}>
      <BusyDays monday={week.monday} today={today} busy={busy} onChange={setBusy} />
      <div aria-live="polite" className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {busy.length === 0 && <p className="text-ink2">{t('busy.choose')}</p>}
        {busy.length > 0 && preview.isPending && <p className="late text-ink2">{t('busy.loading')}</p>}
        {busy.length > 0 && preview.data && <BusyPreview replanned={preview.data} />}
      </div>
      {preview.error && <Failure error={preview.error} onRetry={() => preview.refetch()} />}
      {apply.error && <Failure error={apply.error} />}
      {busy.length > 0 && changes > 0 && (
        <button type="button" className="btn btn-primary" disabled={apply.isPending} onClick={() => apply.mutate(busy)}>
          {apply.isPending ? t('busy.applying') : t('busy.apply')}
        </button>
      )}
    </Dialog>
  );
};

type BusyDialogProps = Readonly<{ planId: string; week: PlanWeekReply; today: IsoDate; onClose: () => void }>;

const useApply = (params: Readonly<{ planId: string; week: number }>, onApplied: () => void) => {
  const { t } = useTranslation('move');
  const refresh = useRefreshPlan();
  const undo = useUndoChange();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: (busy: readonly IsoDate[]) =>
      call('replanWeek', { params, body: { busy: [...busy] }, idempotencyKey: keyOf(busy.join()) }),
    onSuccess: async ({ changeId }) => {
      onApplied();
      toast(t('busy.applied'), () => undo.mutate({ planId: params.planId, changeId }));
      await refresh();
    },
  });
};

const BusyDays = ({ monday, today, busy, onChange }: BusyDaysProps) => {
  const { t } = useTranslation('move');
  const format = useFormat();
  const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day)).filter((day) => day >= today);
  const toggle = (day: IsoDate) =>
    onChange(busy.includes(day) ? busy.filter((other) => other !== day) : [...busy, day].sort());

  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('busy.days')}</legend>
      <div className="grid auto-cols-fr grid-flow-col gap-1">
        {days.map((day) => (
          <label key={day} className="tile tile-strong justify-items-center px-0 text-center">
            <input type="checkbox" checked={busy.includes(day)} onChange={() => toggle(day)} />
            <span aria-hidden="true" className="text-caption">
              {format.weekday(day)}
            </span>
            <span aria-hidden="true" className="num">
              {format.dayOfMonth(day)}
            </span>
            <span className="sr-only">{format.day(day)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

type BusyDaysProps = Readonly<{
  monday: IsoDate;
  today: IsoDate;
  busy: readonly IsoDate[];
  onChange: (busy: readonly IsoDate[]) => void;
}>;
