import { Link } from '@tanstack/react-router';
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { MoveButton } from '../move/move-button';

/** The ways to have a session otherwise than planned; none once its day is over or something was told of it. */
export const ChangeActions = ({ reply, today }: Readonly<{ reply: SessionReply; today: IsoDate }>) => {
  const { t } = useTranslation('session');
  const [isMoving, setMoving] = useState(false);
  const { session, log, hold, request, goal, planId } = reply;
  if (log !== null || hold !== null || session.date < today) return null;

  return (
    <section className="mt-4.5 flex flex-wrap gap-2" aria-label={t('change')}>
      <Link
        to="/session/$sessionId/adjust"
        params={{ sessionId: session.id }}
        className="btn btn-secondary max-lg:grow"
      >
        <ArrowLeftRight size={18} strokeWidth={1.75} aria-hidden="true" />
        {request?.status === 'proposed' ? t('seeProposal') : t('cannot')}
      </Link>
      {session.kind !== 'race' && (
        <MoveButton
          {...{ session, goal, planId }}
          isOpen={isMoving}
          onOpen={setMoving}
          className="btn btn-secondary max-lg:grow"
        >
          {t('move')}
        </MoveButton>
      )}
    </section>
  );
};
