import { useTranslation } from 'react-i18next';
import type { Step } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { zoneGround } from '../charts/zone-colours';
import { useFormat } from '../format';
import type { Ground } from './ground-choice';
import { StepTarget } from './step-target';
import { stepDoing, stepFeel } from './step-words';

/** Which row is pointed at, in the list or in the profile. */
export type Pointing = Readonly<{ at: string | null; onPoint: (row: string | null) => void }>;

/** One step: how long, what, and how fast. Its block in the profile stands out while it is pointed at. */
export const StepRow = ({ row, step, kind, ground, pointing }: StepRowProps) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const isPointedAt = pointing.at === row;
  const feel = stepFeel(step, kind, t);
  const length = format.stepFigure(step.amount);

  return (
    <li
      aria-current={isPointedAt ? 'true' : undefined}
      className="relative -mx-2 grid grid-cols-[5px_minmax(2.875rem,auto)_minmax(0,1fr)_auto] items-center gap-x-2 rounded-control px-2 py-1.75 min-[22rem]:gap-x-2.5 aria-[current]:bg-sunken lg:grid-cols-[5px_minmax(4.75rem,auto)_minmax(0,1fr)_auto] lg:gap-x-3 lg:py-2 @max-[14rem]:block @max-[14rem]:*:block"
    >
      <span
        className={`col-start-1 row-span-2 row-start-1 min-h-9.5 self-stretch rounded-[3px] @max-[14rem]:min-h-1 ${step.zone === null ? 'bg-edge' : zoneGround[step.zone]} forced-colors:border`}
      />
      <span className="num col-start-2 row-span-2 row-start-1 whitespace-nowrap lg:text-row">{length}</span>
      {/* On the smallest phones what it feels like has the width of two columns. */}
      <span
        className={`col-start-3 row-start-1 leading-[1.3] wrap-anywhere hyphens-auto ${feel ? 'self-start min-[22rem]:self-end' : 'row-span-2'}`}
      >
        {stepDoing(step, kind, t)}
      </span>
      {feel && (
        <small className="col-start-3 row-start-2 text-meta leading-[1.3] wrap-anywhere text-ink2 max-[22rem]:col-span-2 min-[22rem]:self-start">
          {feel}
        </small>
      )}
      <span
        className={`num col-start-4 row-start-1 text-right @max-[14rem]:text-left text-row leading-[1.2] min-[22rem]:row-span-2 min-[22rem]:text-section ${feel ? 'self-start min-[22rem]:self-center' : 'row-span-2'}`}
      >
        <StepTarget pace={step.pace} ground={ground} />
      </span>
      <button
        type="button"
        aria-label={t('showInProfile', { step: `${length}, ${stepDoing(step, kind, t)}` })}
        className="absolute inset-0 rounded-control"
        onClick={() => pointing.onPoint(row)}
        onFocus={() => pointing.onPoint(row)}
        onBlur={() => pointing.onPoint(null)}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && pointing.onPoint(row)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && pointing.onPoint(null)}
      />
    </li>
  );
};

type StepRowProps = Readonly<{ row: string; step: Step; kind: SessionKind; ground: Ground; pointing: Pointing }>;
