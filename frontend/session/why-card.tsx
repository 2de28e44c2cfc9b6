import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import { goalName } from '../../shared/domain/goal/goal-name';
import { fillNote } from '../../shared/domain/session/fill-note';
import { useFormat } from '../format';

/** The coach's reason for a session, in the reader's units. */
export const WhyCard = ({ reply }: Readonly<{ reply: SessionReply }>) => {
  const { t } = useTranslation('session');
  const { units } = useFormat();
  const note = fillNote(reply.session, { units, goal: goalName(reply.goal) });
  if (note.trim() === '') return null;

  return (
    <section className="card p-4" aria-labelledby="why">
      <h2 id="why" className="text-section font-semibold">
        {t('why')}
      </h2>
      <p className="mt-1.5 max-w-[60ch] text-pretty text-ink2">{note}</p>
    </section>
  );
};
