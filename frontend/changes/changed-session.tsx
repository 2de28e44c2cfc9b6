import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { useFormat } from '../format';
import { Because } from './reasons';
import { WasNow } from './was-now';
import { WasNowSession } from './was-now-session';

type SessionChange = ChangeReply['sessions'][number];
type Props = Readonly<{
  session: SessionChange;
  /** What its race is called; null while that is on its way. */
  goal: GoalReply | null;
  /** Why it changed, where that is not said elsewhere. */
  reasons: SessionChange['reasons'];
}>;

/** One session that changed: whatever stayed is said once, whatever did not as it was and as it is. */
export const ChangedSession = ({ session, goal, reasons }: Props) => {
  const { t } = useTranslation('changes');
  const format = useFormat();
  const { before, after, change, date } = session;

  return (
    <li className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-3 gap-y-0.5 border-t border-line py-2.5 lg:grid-cols-[12rem_minmax(0,1fr)_auto]">
      <p className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1 lg:contents">
        <b className="font-semibold">
          <WasNow was={format.shortDay(before?.date ?? date)} now={format.shortDay(after?.date ?? date)} />
        </b>
        <span className="chip chip-plain lg:order-1">{t(`kinds.${change}`)}</span>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        <WasNowSession session={session} goal={goal} />
        <Because reasons={reasons} />
      </div>
    </li>
  );
};
