import { useTranslation } from 'react-i18next';
import type { Session } from '../../shared/domain/session/session';
import { zoneGround } from '../charts/zone-colours';
import { useFormat } from '../format';
import { spokenPace } from '../session/spoken-pace';
import { stepLines } from './step-lines';

/** The steps of one side, a line each, with their paces. */
export const SideSteps = ({ session, isOld }: Readonly<{ session: Session; isOld: boolean }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();

  return (
    <ul className={`mt-1 grid gap-1.5 ${isOld ? 'text-ink3' : ''}`}>
      {stepLines(session, format, t).map(({ key, amount, doing, zone, pace }) => (
        <li key={key} className="grid grid-cols-[5px_minmax(0,1fr)_auto] items-center gap-2.5">
          <span
            className={`min-h-9 self-stretch rounded-[3px] ${zone === null ? 'bg-edge' : zoneGround[zone]} ${isOld ? 'opacity-60' : ''} forced-colors:border`}
          />
          <span className="leading-[1.3]">
            <span className="num">{amount}</span>
            <small className="block text-meta">
              {doing}
              {zone !== null && ` · ${t('zoneShort', { zone })}`}
            </small>
          </span>
          {pace === null ? (
            <small className="text-caption">{t('byFeel')}</small>
          ) : (
            <span className="num whitespace-nowrap">
              <span aria-hidden="true">{format.paceRange(pace)}</span>
              <span className="sr-only">{spokenPace(pace, format, t)}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
