import type { Picture } from '../../athlete/picture';
import { timeTrainedFor } from '../../goal/time-trained-for';
import { distanceSlot } from '../../units/fill-distances';
import { formatClock } from '../../units/format';
import { type Metres, metres } from '../../units/quantity';
import { spokenDay } from '../../units/spoken-day';
import type { Limitation } from '../blueprint';
import type { Frame } from './draw-frame';
import type { DrawnWeek } from './drawn-week';
import { mostRunWalkMinutes, walkBefore } from './run-walk-session';

/** What the athlete wished for and the plan cannot hold, with what would make room for it. */
export const limitationsOf = (picture: Picture, frame: Frame, strengthMissing: number): readonly Limitation[] => [
  ...raceOnClearDay(picture),
  ...asksTooMuch(picture),
  ...(picture.goal.kind === 'from-zero'
    ? daysTooShort(frame)
    : [...startsLower(picture, frame), ...withoutQuality(frame)]),
  ...lostLongRuns(frame, picture),
  ...(strengthMissing > 0
    ? [
        {
          code: 'strength-left-out',
          sentence: `${strengthMissing} strength ${strengthMissing === 1 ? 'session finds' : 'sessions find'} no place: the days left lie before hard runs or are too short.`,
        },
      ]
    : []),
];

const raceOnClearDay = ({ freedForRace }: Picture): readonly Limitation[] =>
  freedForRace === undefined
    ? []
    : [
        {
          code: 'race-on-clear-day',
          sentence: `Your race is on ${spokenDay(freedForRace)}, a day you keep clear: the plan has the race on it and nothing else. If you cannot run that day, choose another race.`,
        },
      ];

const asksTooMuch = (picture: Picture): readonly Limitation[] => {
  const trained = timeTrainedFor(picture);
  return trained?.asksTooMuch === true
    ? [
        {
          code: 'goal-asks-too-much',
          sentence: `Race pace in this plan comes from the form that race day may bring; ${formatClock(trained.wished)} asks for more.`,
        },
      ]
    : [];
};

const volumeOf = ({ runs }: DrawnWeek): Metres => metres(runs.reduce((sum, { distance }) => sum + distance, 0));

const startsLower = (picture: Picture, { weeks, runner }: Frame): readonly Limitation[] => {
  const first = weeks.find(({ plan }) => !plan.days.some(({ lost }) => lost));
  const volume = first === undefined ? runner.current : volumeOf(first);
  return first !== undefined && first.plan.number <= 2 && volume < 0.9 * Math.min(runner.current, runner.ceiling)
    ? [
        {
          code: 'starts-lower',
          sentence: `The plan begins at ${distanceSlot(volume)} a week, below the ${distanceSlot(runner.current)} you run now: ${picture.schedule.runDays.length} days with their minutes safely hold no more. Another day or more minutes would.`,
        },
      ]
    : [];
};

/** From zero the plan leads to half an hour of running, where the days hold it and the walk before it. */
const daysTooShort = ({ weeks }: Frame): readonly Limitation[] => {
  const caps = weeks.flatMap(({ plan, runs }) =>
    plan.days.filter(({ day }) => runs.some((run) => run.day === day)).map(({ cap }) => cap ?? mostRunWalkMinutes),
  );
  const least = Math.min(...caps);
  return least >= halfHour + walkBefore
    ? []
    : [
        {
          code: 'days-too-short',
          sentence: `A day of ${least} minutes holds ${least - walkBefore} minutes of running and the walk before it. ${halfHour + walkBefore} minutes on each day would hold half an hour.`,
        },
      ];
};

const halfHour = 30;

const withoutQuality = ({ weeks }: Frame): readonly Limitation[] => {
  const wished = weeks.filter(({ plan }) => plan.phase === 'build' || plan.phase === 'sharpen');
  const none = wished.length > 0 && wished.every(({ shape, plan }) => shape.quality.length === 0 && !plan.pacedLong);
  return none
    ? [
        {
          code: 'no-quality',
          sentence:
            'Your days and minutes leave no room for a hard session with rest around it. One more day of 45 minutes would.',
        },
      ]
    : [];
};

const lostLongRuns = ({ weeks }: Frame, { schedule }: Picture): readonly Limitation[] => {
  const moved = weeks.filter(({ plan, shape }) => {
    const own = plan.days.find(({ weekday }) => weekday === schedule.longRunDay);
    // The rest around a race takes days as well, and says so itself.
    const blocked = own !== undefined && schedule.blockedDates.includes(own.date);
    return blocked && own.race === null && shape.long !== null && plan.number > 1 && plan.phase !== 'race';
  });
  return moved.length > 0
    ? [
        {
          code: 'long-run-moved',
          sentence: `In ${moved.length === 1 ? `week ${moved[0]?.plan.number}` : `${moved.length} weeks`} the long run moves to another day, because its own is blocked.`,
        },
      ]
    : [];
};
