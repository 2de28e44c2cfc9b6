import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import { useFormat } from '../format';
import { raceName, sessionTitle } from '../session/session-title';
import type { Agenda } from './agenda';

/** What comes tomorrow, in a line; nothing on a day off, whose card says what comes next. */
export const TomorrowLine = ({
  agenda: { today, tomorrow, week },
  goal,
}: Readonly<{ agenda: Agenda; goal: GoalReply }>) => {
  const { t } = useTranslation('daily');
  const { t: name } = useTranslation('session');
  const format = useFormat();
  if (today.length === 0 || week === null) return null;

  return (
    <p className="flex flex-wrap gap-x-2 px-1">
      <b className="font-semibold">{t('tomorrow')}</b>
      {tomorrow.length === 0
        ? t('rest.title')
        : tomorrow.map((session) => (
            <span key={session.id}>
              <Link to="/session/$sessionId" params={{ sessionId: session.id }} className="link">
                {raceName(session, goal) ?? sessionTitle(session, format, name)}
              </Link>{' '}
              <span className="text-ink2">
                {session.distance > 0 ? format.distance(session.distance) : format.duration(session.duration)}
              </span>
            </span>
          ))}
    </p>
  );
};
