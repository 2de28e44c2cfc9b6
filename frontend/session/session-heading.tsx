import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { BackLink } from '../parts/back-link';
import { PageHeading } from '../parts/page-heading';
import { weekKey } from '../plan/week-key';
import { EffortChip } from './effort-chip';
import { raceName, sessionTitle } from './session-title';

/** Which session this is: its day, its name, its effort, and the way back to its week. */
export const SessionHeading = ({ reply, today }: Readonly<{ reply: SessionReply; today: IsoDate }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { session, week, goal } = reply;
  const title = raceName(session, goal) ?? sessionTitle(session, format, t);
  const day = format.day(session.date);

  return (
    <>
      <BackLink to="/plan" search={{ week: weekKey(week.monday) }}>
        {t('back', { number: week.number })}
      </BackLink>
      <p className="eyebrow mt-0.5">{session.date === today ? t('today', { day }) : day}</p>
      <PageHeading
        title={title}
        className="text-[2rem] leading-[1.06] font-strong tracking-[-0.042em] text-balance lg:text-[2.75rem]"
      />
      <p className="mt-3 flex flex-wrap gap-1.5">
        <EffortChip session={session} />
      </p>
    </>
  );
};
