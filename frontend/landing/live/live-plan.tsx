import { example } from 'virtual:example-plan';
import { ChevronLeft, ChevronRight, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import { addDays, mondayOf } from '../../../shared/domain/units/calendar';
import { SeasonStrip } from '../../charts/season-strip';
import { useFormat } from '../../format';
import { announce } from '../../parts/announcements';
import { InUnits } from '../../parts/in-units';
import { Then } from '../../parts/later';
import '../../plan/plan.css';
import { todayHere } from '../../today';
import { LiveSession } from './live-session';
import { LiveWeek } from './live-week';
import { shiftedWeeks, weeksLived } from './shifted-weeks';

/** The example plan, week by week and session by session. */
export const LivePlan = () => (
  <InUnits units={example.profile.units}>
    <Weeks />
  </InUnits>
);

const Weeks = () => {
  const { t } = useTranslation('landing');
  const format = useFormat();
  const [number, setNumber] = useState(weeksLived + 1);
  const [chosen, setChosen] = useState<string | null>(null);
  const today = todayHere();
  const { weeks, days } = shiftedWeeks(example.weeks, today);
  const goal =
    example.goal.kind === 'race' ? { ...example.goal, date: addDays(example.goal.date, days) } : example.goal;
  const week = weeks.find((each) => each.number === number) ?? weeks[0];
  if (week === undefined) return null;

  const now = weeks.find(({ monday }) => monday === mondayOf(today))?.number ?? null;
  const session = week.sessions.find(({ id }) => id === chosen) ?? hardest(week);
  const turn = (to: number) => {
    const next = weeks.find((each) => each.number === to);
    if (next === undefined) return;
    setNumber(to);
    announce(
      t('live.opened', { number: to, of: weeks.length, days: format.days(next.monday, addDays(next.monday, 6)) }),
    );
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
      <div className="card px-3.5 pt-3.5 pb-2.5 lg:px-5 lg:pt-4.5">
        <SeasonStrip weeks={weeks} marks={{ now, shown: week.number, race: weeks.at(-1)?.number ?? null }} />
      </div>
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="grow basis-36">
          <h3 className="text-section font-semibold">{t('live.week', { number: week.number, of: weeks.length })}</h3>
          <p className="eyebrow">
            {[
              format.days(week.monday, addDays(week.monday, 6)),
              t('live.total', { distance: format.distance(week.volume), time: format.duration(week.duration) }),
              ...(week.recovery ? [t('live.recovery')] : []),
            ].join(' · ')}
          </p>
        </div>
        <nav aria-label={t('live.pager')} className="flex gap-1.5">
          <Turn Icon={ChevronLeft} label={t('live.previous')} isOff={number <= 1} onTurn={() => turn(number - 1)} />
          <Turn
            Icon={ChevronRight}
            label={t('live.next')}
            isOff={number >= weeks.length}
            onTurn={() => turn(number + 1)}
          />
        </nav>
      </header>
      <Then>
        <LiveWeek week={week} goal={goal} chosen={session?.id ?? null} onChoose={setChosen} />
        <Then>
          {session && <LiveSession session={session} goal={goal} />}
          <p className="eyebrow">{t('live.rules', { met: example.met, count: example.rules })}</p>
        </Then>
      </Then>
    </div>
  );
};

/** The session of a week that says most: a race, else the hardest for its length. */
const hardest = ({ sessions }: PlanWeek) =>
  sessions.find(({ kind }) => kind === 'race') ??
  sessions.toSorted((one, other) => other.zoneTimes[4] + other.zoneTimes[5] - one.zoneTimes[4] - one.zoneTimes[5])[0];

type TurnProps = Readonly<{ Icon: LucideIcon; label: string; isOff: boolean; onTurn: () => void }>;

const Turn = ({ Icon, label, isOff, onTurn }: TurnProps) => (
  <button
    type="button"
    className="btn btn-secondary btn-square"
    aria-label={label}
    aria-disabled={isOff}
    onClick={onTurn}
  >
    <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
  </button>
);
