import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IsoDate, isIsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { focusField } from '../../parts/form/focus-field';
import { TextField } from '../../parts/form/text-field';
import { blockedDayFault, blockedDays } from '../blocked-days';
import type { Draft } from '../draft';
import { useIntake } from '../intake-context';

const sentences = {
  none: 'days.blockedFaults.none',
  twice: 'days.blockedFaults.twice',
  past: 'faults.fromToday',
  full: 'faults.fullDays',
} as const;

/** Why the day in the field cannot be added, or null. */
const addingFault = (draft: Draft, today: IsoDate): keyof typeof sentences | null => {
  if (!isIsoDate(draft.blockedDay)) return 'none';
  return draft.blocked.includes(draft.blockedDay) ? 'twice' : blockedDayFault(draft, today);
};

/** Days that hold nothing at all: travel, weddings, holidays. */
export const BlockedDates = () => {
  const { t } = useTranslation('intake');
  const { draft, change, errorOf, today, format } = useIntake();
  const [tried, setTried] = useState(false);
  const fault = addingFault(draft, today);
  const add = () => {
    setTried(fault !== null);
    if (fault !== null) return focusField('blocked');
    change({ blocked: blockedDays(draft), blockedDay: '' });
  };
  return (
    <div className="grid gap-2.5">
      <TextField
        id="blocked"
        type="date"
        label={t('days.blocked')}
        hint={t('days.blockedHint')}
        error={tried && fault !== null ? t(sentences[fault]) : errorOf('blocked')}
        value={draft.blockedDay}
        onChange={(blockedDay) => {
          change({ blockedDay });
          setTried(false);
        }}
        min={today}
        className="max-w-88"
        action={
          <button type="button" className="btn btn-secondary flex-none" onClick={add}>
            {t('days.block')}
          </button>
        }
      />
      {draft.blocked.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {draft.blocked.filter(isIsoDate).map((date) => (
            <li key={date}>
              <button
                type="button"
                className="btn btn-secondary min-h-9 px-3 text-meta"
                aria-label={t('days.unblock', { day: format.day(isoDate(date)) })}
                onClick={() => change({ blocked: draft.blocked.filter((other) => other !== date) })}
              >
                {format.shortDay(isoDate(date))}
                <X size={15} strokeWidth={2} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
