import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { takeFocus } from '../parts/take-focus';
import { usePlan } from '../plan/use-plan';
import { EditWork } from './edit-work';
import { Held } from './held';
import { type EditWish, useAskForEdit } from './use-ask-for-edit';
import type { PlanEdit } from './use-plan-edit';

/** What is edited in the settings; a goal is edited where it stands. */
type What = Exclude<EditWish['what'], 'goal'>;

type Props = Readonly<{
  what: What;
  /** The plan in force; null while there is none. */
  planId: string | null;
  edit: PlanEdit;
}>;

/** What follows from an edit that was saved: the question whether the plan should follow, and what becomes of that. */
export const SavedEdit = ({ what, planId, edit }: Props) => {
  const { t } = useTranslation('settings');
  const { isSaved, isLeft, adaptationId, onAsked, onLeave } = edit;
  const outcome = usePlan();

  if (planId === null)
    return isSaved ? (
      <p role="status" className="font-medium">
        {t('edit.savedForLater')}
      </p>
    ) : null;
  // Coaching rests: nothing is worked into the plan until it goes on.
  if (outcome.status === 'ready' && outcome.plan.hold !== null) return <Held />;
  if (adaptationId !== null)
    return <EditWork key={adaptationId} what={what} planId={planId} adaptationId={adaptationId} onAsked={onAsked} />;
  if (isLeft)
    return (
      <p ref={takeFocus} tabIndex={-1} className="font-medium outline-none">
        {t('edit.left')}
      </p>
    );
  return isSaved ? <Offer what={what} planId={planId} onAsked={onAsked} onLeave={onLeave} /> : null;
};

const Offer = ({ onLeave, ...wish }: Omit<EditWish, 'what'> & Readonly<{ what: What; onLeave: () => void }>) => {
  const { t } = useTranslation('settings');
  const ask = useAskForEdit(wish);
  // What was just saved is answered here: the question takes the focus.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section aria-labelledby="offer" className="card grid gap-1.5 border-edge p-4 lg:p-5">
      <h2 id="offer" ref={title} tabIndex={-1} className="text-section font-semibold">
        {t('edit.offer')}
      </h2>
      <p className="max-w-text text-pretty text-ink2">{t(`edit.offers.${wish.what}`)}</p>
      <div className="mt-2 flex flex-wrap gap-2.5">
        <button type="button" className="btn btn-primary" disabled={ask.isPending} onClick={() => ask.mutate()}>
          {t('edit.workIn')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={onLeave}>
          {t('edit.leave')}
        </button>
      </div>
      {ask.error && <Failure error={ask.error} />}
    </section>
  );
};
