import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleHelp, CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import { addDays } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { paceOf } from './activity-facts';
import type { ActivityWeek } from './activity-weeks';
import { AlsoFrom, SourceChip } from './source-chip';

/** The runs of a week under what they add up to. */
export const RunWeek = ({ week: { monday, distance, moving, activities } }: Readonly<{ week: ActivityWeek }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const heading = `week-${monday}`;

  return (
    <section className="card px-4 pt-4 pb-1.5 lg:px-5" aria-labelledby={heading}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={heading} className="text-section font-semibold">
          {format.days(monday, addDays(monday, 6))}
        </h2>
        <p className="num text-ink2">
          {t('sum', { distance: format.about(distance), time: format.duration(moving), count: activities.length })}
        </p>
      </header>
      <ul className="@container mt-1.5">
        {activities.map((activity) => (
          <RunRow key={activity.activityId} activity={activity} />
        ))}
      </ul>
    </section>
  );
};

const RunRow = ({ activity }: Readonly<{ activity: ActivityView }>) => {
  const { t } = useTranslation('activities');
  const format = useFormat();
  const { activityId, date, title, sport, distance, moving, from, alsoFrom } = activity;
  const pace = paceOf(activity);
  const facts = [format.about(distance), format.clock(moving), pace && format.pace(pace)].filter(Boolean);

  return (
    <li className="relative grid grid-cols-[2.75rem_minmax(0,1fr)] items-start gap-x-3 gap-y-1.5 border-t border-line py-2.5 sm:items-center sm:grid-cols-[2.75rem_minmax(0,1fr)_auto] @max-[14rem]:grid-cols-1">
      <div className="text-center leading-tight @max-[14rem]:text-left">
        <span aria-hidden="true" className="block text-caption font-medium text-ink2">
          {format.weekday(date)}
        </span>
        <b aria-hidden="true" className="num text-row">
          {format.dayOfMonth(date)}
        </b>
        <span className="sr-only">{format.day(date)}</span>
      </div>
      <div className="min-w-0">
        <Link
          to="/activity/$activityId"
          params={{ activityId }}
          className="font-semibold tracking-[-0.01em] wrap-anywhere after:absolute after:inset-0 after:rounded-control"
        >
          {title || t(`sports.${sport}`)}
        </Link>
        <p className="num text-meta text-ink2">{facts.join(' · ')}</p>
      </div>
      <div className="col-start-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 sm:col-start-3 sm:justify-end @max-[14rem]:col-start-1">
        <MatchMark activity={activity} />
        <SourceChip from={from} />
        <AlsoFrom origins={alsoFrom} />
      </div>
    </li>
  );
};

const marks = { asks: CircleHelp, planned: CircleCheck, apart: CircleSlash };

/** Whether a run was a session of the plan, or the athlete says it was none; nothing for one that fits none. */
const MatchMark = ({ activity: { match, candidates } }: Readonly<{ activity: ActivityView }>) => {
  const { t } = useTranslation('activities');
  if (match === null && candidates.length === 0) return null;

  const mark = match === null ? 'asks' : match.sessionIds.length > 0 ? 'planned' : 'apart';
  const Icon = marks[mark];
  return (
    <span className="inline-flex items-center gap-1 text-meta text-ink2">
      <Icon size={15} strokeWidth={2} aria-hidden="true" className={mark === 'planned' ? 'text-ok' : 'text-ink3'} />
      {t(`match.${mark}`)}
    </span>
  );
};
