import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { useFormat } from '../format';
import { Because } from './reasons';
import { figures, namedSession } from './session-words';
import { WasNow } from './was-now';

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
  const { t } = useTranslation(['session', 'changes']);
  const format = useFormat();
  const { before, after, change, date } = session;
  const was = namedSession(before, goal, format, t);
  const now = namedSession(after, goal, format, t);
  const told = figures.filter((figure) => was.figures[figure] ?? now.figures[figure]);

  return (
    <li className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-3 gap-y-0.5 border-t border-line py-2.5 lg:grid-cols-[12rem_minmax(0,1fr)_auto]">
      <p className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1 lg:contents">
        <b className="font-semibold">
          <WasNow was={format.shortDay(before?.date ?? date)} now={format.shortDay(after?.date ?? date)} />
        </b>
        <span className="chip chip-plain lg:order-1">{t(`kinds.${change}`, { ns: 'changes' })}</span>
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        <p className="font-medium text-pretty">
          <WasNow was={was.title} now={now.title} isWhole />
        </p>
        {told.length > 0 && (
          <p className="num text-meta font-normal tracking-normal text-ink2">
            {told.map((figure, index) => (
              <Fragment key={figure}>
                {index > 0 && ' · '}
                <WasNow was={was.figures[figure] ?? null} now={now.figures[figure] ?? null} isWhole />
              </Fragment>
            ))}
          </p>
        )}
        <Because reasons={reasons} />
      </div>
    </li>
  );
};
