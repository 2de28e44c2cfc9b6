import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isIsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';

const most = 120;

/** Days that hold nothing at all: travel, weddings, holidays. */
export const BlockedDates = () => {
  const { t } = useTranslation('intake');
  const { draft, change, today, format } = useIntake();
  const [typed, setTyped] = useState('');
  const canAdd = isIsoDate(typed) && typed >= today && !draft.blocked.includes(typed) && draft.blocked.length < most;
  const add = () => {
    change({ blocked: [...draft.blocked, typed].toSorted() });
    setTyped('');
  };
  return (
    <div className="grid gap-2.5">
      <div className="grid items-end gap-2 min-[22rem]:grid-cols-[minmax(0,20rem)_auto] min-[22rem]:justify-start">
        <TextField
          id="blocked"
          type="date"
          label={t('days.blocked')}
          hint={t('days.blockedHint')}
          value={typed}
          onChange={setTyped}
          min={today}
        />
        <button type="button" className="btn btn-secondary" disabled={!canAdd} onClick={add}>
          {t('days.block')}
        </button>
      </div>
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
