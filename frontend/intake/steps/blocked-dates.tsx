import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IsoDate, isIsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { focusField } from '../../parts/form/focus-field';
import { TextField } from '../../parts/form/text-field';
import { useIntake } from '../intake-context';

/** As many as the contract takes. */
const most = 120;

const blockedFault = (typed: string, today: IsoDate, blocked: readonly string[]) => {
  if (!isIsoDate(typed)) return 'none';
  if (typed < today) return 'past';
  if (blocked.includes(typed)) return 'twice';
  return blocked.length < most ? null : 'full';
};

/** Days that hold nothing at all: travel, weddings, holidays. */
export const BlockedDates = () => {
  const { t } = useTranslation('intake');
  const { draft, change, today, format } = useIntake();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const fault = blockedFault(typed, today, draft.blocked);
  const add = () => {
    setTried(fault !== null);
    if (fault !== null) return focusField('blocked');
    change({ blocked: [...draft.blocked, typed].toSorted() });
    setTyped('');
  };
  return (
    <div className="grid gap-2.5">
      <div className="grid justify-items-start gap-2">
        <TextField
          id="blocked"
          type="date"
          label={t('days.blocked')}
          hint={t('days.blockedHint')}
          error={tried && fault !== null ? t(`days.blockedFaults.${fault}`) : null}
          value={typed}
          onChange={(date) => {
            setTyped(date);
            setTried(false);
          }}
          min={today}
          className="max-w-56"
        />
        <button type="button" className="btn btn-secondary" onClick={add}>
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
