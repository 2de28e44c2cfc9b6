import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { addDays, type IsoDate, mondayOf } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { announce } from '../../parts/announcements';
import { Below, Then } from '../../parts/later';
import { useIsWide } from '../../parts/use-is-wide';
import { CertificateCard } from '../certificate-card';
import { PlanLimits } from '../plan-limits';
import { PlanLinks } from '../plan-links';
import { SeasonCard } from '../season-card';
import { neighbours } from '../shown-week';
import { useShortcutLinks } from '../use-shortcut-links';
import { weekKey } from '../week-key';
import { WeekDays } from './week-days';
import { WeekHeading } from './week-heading';
import { WeekSummary } from './week-summary';

/** One week of a plan, within its season. */
export const WeekView = ({ plan, week, current, today }: WeekViewProps) => {
  const { previous, next } = neighbours(plan.weeks, week.number);
  useShortcutLinks({
    '[': previous && { week: weekKey(previous.monday) },
    ']': next && { week: weekKey(next.monday) },
    t: { week: weekKey(current.monday) },
  });
  useAnnouncedWeek(plan, week);
  // A phone comes to the days first. The order is the document's own, so that Tab and eye go the same way.
  const isWide = useIsWide();
  const limits = <PlanLimits plan={plan} />;
  const summary = <WeekSummary week={week} logs={plan.logs} isCurrent={week.monday === mondayOf(today)} />;

  return (
    <>
      <WeekHeading plan={plan} week={week} current={current} today={today} />
      <Then>
        <SeasonCard plan={plan} week={week} today={today} />
        <div className="week-grid mt-4.5 grid gap-4.5">
          {isWide && summary}
          {(isWide || plan.label === 'finish-safely') && limits}
          <WeekDays plan={plan} week={week} today={today} />
          <Below>
            {!isWide && summary}
            {!isWide && plan.label === 'full' && limits}
            <CertificateCard plan={plan} />
            <PlanLinks plan={plan} />
          </Below>
        </div>
      </Then>
    </>
  );
};

type WeekViewProps = Readonly<{ plan: PlanReply; week: PlanWeekReply; current: PlanWeekReply; today: IsoDate }>;

/** Turning to another week keeps the focus where it is, so the new week is said aloud. */
const useAnnouncedWeek = ({ weeks }: PlanReply, { number, monday }: PlanWeekReply): void => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const said = useRef(number);
  const sentence = t('opened', { number, of: weeks.length, days: format.days(monday, addDays(monday, 6)) });

  useEffect(() => {
    if (said.current === number) return;

    said.current = number;
    announce(sentence);
  }, [number, sentence]);
};
