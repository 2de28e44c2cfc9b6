import { CalendarArrowDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { raceName, sessionName } from '../session/session-title';

const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog')).MoveDialog }));

/** Opens the days a session could go to. */
export const MoveButton = ({ session, goal, planId, isOpen, onOpen, children, className }: MoveButtonProps) => {
  const { t } = useTranslation('move');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const name = raceName(session, goal) ?? sessionName(session, say);

  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-label={t('openFor', { name, day: format.day(session.date) })}
        onClick={() => onOpen(true)}
      >
        <CalendarArrowDown size={18} strokeWidth={1.75} aria-hidden="true" />
        {children}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MoveDialog session={session} goal={goal} planId={planId} onClose={() => onOpen(false)} />
        </Suspense>
      )}
    </>
  );
};

type MoveButtonProps = Readonly<{
  session: Session;
  goal: GoalReply;
  planId: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** Words beside the icon; without them the icon stands alone. */
  children?: string;
  className: string;
}>;
