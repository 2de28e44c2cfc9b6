import { CalendarOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanWeekReply } from '../../shared/contract/plan';
import { type IsoDate, mondayOf } from '../../shared/domain/units/calendar';

const BusyDialog = lazy(async () => ({ default: (await import('./busy-dialog')).BusyDialog }));

/** Opens the days of a week that may hold no training. */
export const BusyButton = ({ planId, week, today }: BusyButtonProps) => {
  const { t } = useTranslation('move');
  const [isOpen, setOpen] = useState(false);

  return (
    <div className="mt-2 flex justify-end">
      <button type="button" className="btn btn-quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <CalendarOff size={18} strokeWidth={1.75} aria-hidden="true" />
        {week.monday === mondayOf(today) ? t('busy.open') : t('busy.openOther', { number: week.number })}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <BusyDialog planId={planId} week={week} today={today} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
};

type BusyButtonProps = Readonly<{ planId: string; week: PlanWeekReply; today: IsoDate }>;
