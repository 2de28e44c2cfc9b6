import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeReply } from '../../shared/contract/change';
import type { GoalReply } from '../../shared/contract/goal/goal';
import { useFormat } from '../format';
import { figures, namedSession } from './session-words';
import { WasNow } from './was-now';

type Props = Readonly<{
  session: ChangeReply['sessions'][number];
  /** What its race is called; null while that is on its way. */
  goal: GoalReply | null;
}>;

/** A session by its name, and its figures below: whatever did not stay as it was and as it is. */
export const WasNowSession = ({ session: { before, after }, goal }: Props) => {
  const { t } = useTranslation(['session', 'changes']);
  const format = useFormat();
  const was = namedSession(before, goal, format, t);
  const now = namedSession(after, goal, format, t);
  const told = figures.filter((figure) => was.figures[figure] ?? now.figures[figure]);

  return (
    <>
      <span className="block font-medium text-pretty">
        <WasNow was={was.title} now={now.title} isWhole />
      </span>
      {told.length > 0 && (
        <span className="num block text-meta font-normal tracking-normal text-ink2">
          {told.map((figure, index) => (
            <Fragment key={figure}>
              {index > 0 && ' · '}
              <WasNow was={was.figures[figure] ?? null} now={now.figures[figure] ?? null} isWhole />
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
};
