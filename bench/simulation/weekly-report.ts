import type { AthleteRequest, BodySite, CheckIn, Niggle } from '../../shared/domain/check-in/check-in';
import { addDays, type IsoDate, weekdayOf } from '../../shared/domain/units/calendar';
import { strainOf } from './body';
import type { Days } from './course';
import type { LifeEvent } from './life';
import { parameters } from './parameters';
import type { Runner } from './runner';

const sites: readonly BodySite[] = ['achilles', 'calf', 'shin', 'front-knee', 'outer-knee', 'plantar', 'hamstring'];

/** What a runner tells on the last evening of a week, as frankly as they are; null where they tell nothing. */
export const weeklyReport = (runner: Runner, week: number, days: Days): CheckIn | null => {
  const { dice, hidden } = runner;
  if (dice.even('check-in-missed', week) < hidden.checkInsMissed) return null;

  const shade = { honest: 0, stoic: -parameters.habits.shading, gloomy: parameters.habits.shading }[hidden.candour];
  const today = week * 7 - 1;
  const strain = strainOf(days.body, hidden, days.stressed);
  const loadShare = days.weekLoad / 7 / days.body.fitness;
  // A runner at the edge of what they bear feels 6 of 10; ours, like the noise.
  const fatigue = 4.6 + 7 * (strain - 0.8) + 0.7 * dice.normal('felt-fatigue', week);
  const effort = 4.6 + 5 * (loadShare - 1) + 0.4 * (fatigue - 5) + 0.7 * dice.normal('felt-effort', week);

  return {
    week,
    date: addDays(runner.picture.startsOn, today),
    effort: scale(effort + shade),
    fatigue: scale(fatigue + shade),
    niggles: nigglesOf(runner, days, today, shade),
    words: '',
    requests: days.life.flatMap((event) => requestFor(event, today, runner.picture.startsOn)),
    volume: null,
  };
};

const scale = (value: number): number => Math.min(10, Math.max(1, Math.round(value)));

const nigglesOf = ({ dice, picture }: Runner, days: Days, today: number, shade: number): readonly Niggle[] => {
  const { body, niggleSince, weekBefore } = days;
  const injured = body.injuredUntil > today;
  const severity = Math.round((injured ? 7 : body.niggle) + shade);
  // Whoever plays things down says nothing of a small one; one that has gone is told of once.
  if (severity <= 0 && !weekBefore.hadNiggle) return [];
  const told = Math.min(10, Math.max(0, body.niggle === 0 && !injured ? 0 : severity));
  return [
    {
      site: dice.pick(sites, 'site', niggleSince ?? 0),
      severity: told,
      since: niggleSince === null ? null : addDays(picture.startsOn, niggleSince),
      worseWhenRunning: told >= 3,
      altersGait: told >= 6,
      passesHopTest: told <= 2,
    },
  ];
};

const requestFor = (event: LifeEvent, today: number, start: IsoDate): readonly AthleteRequest[] => {
  const on = (day: number): IsoDate => addDays(start, day);
  if (event.kind === 'ill') {
    if (event.from > today || event.to < today - 6) return [];
    const to = event.to > today ? null : on(event.to);
    return [{ kind: 'ill', from: on(event.from), to, belowNeck: event.belowNeck }];
  }
  if (!event.told || event.from <= today || event.from > today + 7) return [];
  const days = event.runDays.map((day) => weekdayOf(on(event.from + day)));
  return [{ kind: 'away', reason: event.kind, from: on(event.from), to: on(event.to), days: [...new Set(days)] }];
};
