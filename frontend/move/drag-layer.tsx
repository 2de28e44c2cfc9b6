import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IsoDate, isIsoDate } from '../../shared/domain/units/calendar';
import './drag.css';
import type { Ground, Lift } from './lift';
import { Lifted } from './lifted';
import { type Point, watchPointer } from './watch-pointer';

/**
 * Carries sessions from day to day: by mouse, by a finger that stays for a moment, and by the keys Space and arrows.
 */
export const DragLayer = ({ within, plan, view }: Ground) => {
  const { t } = useTranslation('calendar');
  const [lift, setLift] = useState<Lift | null>(null);
  const sessions = plan.weeks.flatMap((week) => week.sessions);
  const session = lift && sessions.find(({ id }) => id === lift.sessionId);
  usePointer(within, setLift);
  useSpace(within, setLift);

  return (
    <>
      <p className="sr-only">{t('drag.help')}</p>
      {lift && session && <Lifted key={lift.sessionId} {...{ lift, session, plan, view, within }} onLift={setLift} />}
    </>
  );
};

type SetLift = (change: (lift: Lift | null) => Lift | null) => void;

const dayAt = ({ x, y }: Point): IsoDate | null => {
  const day = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? '';

  return isIsoDate(day) ? day : null;
};

const usePointer = (within: Ground['within'], setLift: SetLift): void => {
  const set = useRef(setLift);

  useEffect(() => {
    const root = within.current;
    if (root === null) return;
    const move = (at: Point, isReleased: boolean) =>
      set.current((lift) => lift && { ...lift, at, over: dayAt(at), isReleased });

    return watchPointer(root, {
      onLift: (sessionId, at) =>
        set.current(() => ({ sessionId, by: 'pointer', at, over: dayAt(at), isReleased: false })),
      onMove: (at) => move(at, false),
      onDrop: (at) => move(at, true),
      onCancel: () => set.current(() => null),
    });
  }, [within]);
};

/** Space on a session lifts it. */
const useSpace = (within: Ground['within'], setLift: SetLift): void => {
  const set = useRef(setLift);

  useEffect(() => {
    const root = within.current;
    const onKey = (event: KeyboardEvent) => {
      const link = event.target instanceof HTMLAnchorElement ? event.target : null;
      const sessionId = link?.closest<HTMLElement>('[data-session]')?.dataset['session'];
      if (event.key !== ' ' || sessionId === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      set.current((lift) => lift ?? { sessionId, by: 'keys', at: null, over: null, isReleased: false });
    };
    root?.addEventListener('keydown', onKey);

    return () => root?.removeEventListener('keydown', onKey);
  }, [within]);
};
