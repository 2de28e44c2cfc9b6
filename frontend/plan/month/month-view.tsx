import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../../shared/contract/plan';
import { type IsoDate, isoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { readerLocale } from '../../i18n/language';
import { DragSessions } from '../../move/drag-sessions';
import { announce } from '../../parts/announcements';
import { useIsWide } from '../../parts/use-is-wide';
import './month.css';
import { movableSessions } from '../movable-sessions';
import { useShortcutLinks } from '../use-shortcut-links';
import { MonthHeading } from './month-heading';
import { MonthList } from './month-list';
import { keyOfMonth, monthRows, monthShown, monthsBeside } from './month-of';
import { MonthTable } from './month-table';
import { weekStart } from './week-start';

type MonthViewProps = Readonly<{
  plan: PlanReply;
  today: IsoDate;
  /** The week of the address. */
  week: string | undefined;
}>;

/** /plan?view=month: a month of the plan, as a calendar on a wide screen and as a list on a phone. */
export const MonthView = ({ plan, today, week }: MonthViewProps) => {
  const { i18n } = useTranslation();
  const isWide = useIsWide();
  const days = useRef<HTMLDivElement>(null);
  const month = monthShown(plan.weeks, week, today);
  // Training weeks run from Monday; only the calendar on the wall starts where the reader's does.
  const startsBefore = isWide ? weekStart(readerLocale(i18n.language)) : 0;
  const rows = monthRows(month, startsBefore);
  const movable = movableSessions(plan, plan.weeks, today);
  const { previous, next } = monthsBeside(plan.weeks, month);
  useShortcutLinks({
    '[': placeOf(previous),
    ']': placeOf(next),
    t: { view: 'month' },
  });
  useAnnouncedMonth(month);

  return (
    <>
      <MonthHeading plan={plan} month={month} today={today} rows={rows} />
      <div ref={days} className="relative mt-4.5">
        {movable.size > 0 && <DragSessions within={days} plan={plan} view="month" />}
        {isWide ? (
          <MonthTable {...{ plan, month, rows, today, movable }} />
        ) : (
          <MonthList {...{ plan, rows, today, movable }} />
        )}
      </div>
    </>
  );
};

const placeOf = (month: string | null) =>
  month === null ? null : ({ week: keyOfMonth(month), view: 'month' } as const);

/** Turning to another month keeps the focus where it is, so the new month is said aloud. */
const useAnnouncedMonth = (month: string): void => {
  const format = useFormat();
  const said = useRef(month);
  const sentence = format.month(isoDate(`${month}-01`));

  useEffect(() => {
    if (said.current === month) return;

    said.current = month;
    announce(sentence);
  }, [month, sentence]);
};
