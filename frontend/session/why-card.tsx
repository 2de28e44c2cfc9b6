import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import { goalName } from '../../shared/domain/goal/goal-name';
import { fillNote } from '../../shared/domain/session/fill-note';
import type { Session } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { said } from '../i18n/book';
import { Said } from '../i18n/said';

type WhyCardProps = Readonly<{ reply: Readonly<{ session: Session; goal: SessionReply['goal'] }> }>;

/** The coach's reason for a session, in the reader's units. */
export const WhyCard = ({ reply: { session, goal } }: WhyCardProps) => {
  const { t } = useTranslation('session');
  const { units, distance } = useFormat();
  if (session.note.trim() === '') return null;

  const words = {
    distance,
    zone: (zone: number) => t('note.zone', { zone }),
    byFeel: t('note.byFeel'),
    easily: t('note.easily'),
  };
  const fill = (note: string) => fillNote({ ...session, note }, { units, goal: said(goalName(goal)), words });

  return (
    <section className="card p-4" aria-labelledby="why">
      <h2 id="why" className="text-section font-semibold">
        {t('why')}
      </h2>
      <p className="mt-1.5 max-w-text text-pretty text-ink2">
        <Said then={fill}>{session.note}</Said>
      </p>
    </section>
  );
};
