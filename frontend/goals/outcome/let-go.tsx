import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import { type DropReason, dropReasons } from '../../../shared/domain/goal/evolution/outcome';
import { capitalised } from '../../../shared/domain/units/capitalised';
import { NeedsNetwork } from '../../offline/needs-network';
import { Dialog } from '../../parts/dialog';
import { Failure } from '../../parts/failure';
import { Choice } from '../../parts/form/choice';
import { TextArea } from '../../parts/form/text-field';
import { useSettleGoal } from './use-settle-goal';

/** Lets a goal go, with the reason: what comes next depends on it. */
export const LetGo = ({ goal, onClose }: Readonly<{ goal: GoalReply; onClose: () => void }>) => {
  const { t } = useTranslation('goals');
  const [because, setBecause] = useState<DropReason>('less-time');
  const [reflection, setReflection] = useState('');
  const settle = useSettleGoal(goal.goalId, null, onClose);

  return (
    <Dialog title={t('letGo.title')} onClose={onClose}>
      <p className="text-pretty text-ink2">{t('letGo.text')}</p>
      <Choice
        id="because"
        label={t('letGo.because')}
        value={because}
        options={dropReasons.map((value) => ({ value, label: capitalised(t(`dropped.${value}`)) }))}
        onChange={setBecause}
      />
      <TextArea
        id="reflection"
        label={t('outcome.reflection')}
        hint={t('optional')}
        value={reflection}
        onChange={setReflection}
        maxLength={1_000}
      />
      <NeedsNetwork />
      {settle.error && <Failure error={settle.error} />}
      <div className="flex flex-wrap gap-2.5">
        <button
          type="button"
          className="btn btn-primary"
          disabled={settle.isPending}
          onClick={() => settle.mutate({ status: 'dropped', because, reflection })}
        >
          {t('letGo.yes')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={onClose}>
          {t('letGo.no')}
        </button>
      </div>
    </Dialog>
  );
};
