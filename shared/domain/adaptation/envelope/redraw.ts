import type { Picture } from '../../athlete/picture';
import type { PaceZones } from '../../fitness/fitness';
import { drawBlueprint, redrawnBlueprint } from '../../plan/draw-blueprint';
import type { RunWeek } from '../../plan/drawing/run-so-far';
import { planLength } from '../../plan/phase-lengths';
import { isHardSession } from '../../session/is-hard-session';
import { addDays, daysBetween, mondayOf } from '../../units/calendar';
import { fillDistances } from '../../units/fill-distances';
import { metres } from '../../units/quantity';
import { spokenDay } from '../../units/spoken-day';
import type { Envelope, Reason } from '../envelope';
import type { LivePlan } from '../live-plan';
import type { WeekFact } from '../past/what-happened';
import type { PlanEdit } from '../plan-edit';
import type { Signal, SignalOf } from '../signal';
import type { Effect, Ground } from './ground';

type PlainSignal = SignalOf<'race-added' | 'edit' | 'unread-words' | 'on-track' | 'behind-plan' | 'red-flag'>;

const editedWords: Readonly<Record<PlanEdit['what'], string>> = {
  goal: 'goal',
  zones: 'zones',
  schedule: 'schedule',
  strength: 'strength training',
  profile: 'answers about yourself',
};

/** How signals that limit no week are explained. */
export const plainEffect = (signal: PlainSignal): Effect => {
  const said = (because: string, rule: string): Effect => ({
    reason: { signal: signal.kind, because, rule },
    limits: [],
  });
  switch (signal.kind) {
    case 'race-added': {
      const { distance, date, priority } = signal.race;
      return said(
        `A ${distance} on ${spokenDay(date)} as a ${priority} race.`,
        'A race on the way is drawn into the remaining weeks with the rest around it, and waits for your yes.',
      );
    }
    case 'edit':
      return said(
        `You changed your ${editedWords[signal.edit.what]}.`,
        signal.edit.what === 'zones'
          ? 'The paces of the remaining sessions follow your zones once you agree.'
          : 'The remaining weeks are drawn anew from what you have really run, and wait for your yes.',
      );
    case 'unread-words':
      return said(
        `“${signal.words}”`,
        'We could not read this as a change to the plan, so nothing was guessed. The fields of the check-in are sure to be understood.',
      );
    case 'on-track':
      return said(
        `Effort ${signal.effort}, fatigue ${signal.fatigue} in week ${signal.week}.`,
        'Nothing speaks for a change: the plan goes on as it is.',
      );
    case 'behind-plan':
      return said('Less has been run than the plan builds upon.', 'Growth is measured against what was really run.');
    case 'red-flag':
      return { ...said(signal.sentence, 'Coaching stops until a professional has looked at this.'), hold: true };
  }
};

/** The plan drawn anew for what was edited or added; null where nothing asks for it, or no safe plan comes of it. */
export const redrawOf = (signals: readonly Signal[], ground: Ground): Envelope['redraw'] => {
  const edits = signals.flatMap((signal) => (signal.kind === 'edit' ? [signal.edit] : []));
  const races = signals.flatMap((signal) => (signal.kind === 'race-added' ? [signal.race] : []));
  if (edits.length === 0 && races.length === 0) return null;

  const { live } = ground;
  const { picture, zones } = askedFor(edits, races, live);
  if (races.length === 0 && edits.every(({ what }) => what === 'zones'))
    return { picture, zones, blueprint: live.blueprint };
  return drawnAnew(picture, zones, ground);
};

const askedFor = (
  edits: readonly PlanEdit[],
  races: Picture['supportingRaces'],
  live: LivePlan,
): Pick<LivePlan, 'picture' | 'zones'> => {
  const edited = edits.at(-1);
  const picture = edited === undefined ? live.picture : { ...edited.picture, startsOn: live.picture.startsOn };
  return { picture: withRaces(picture, races), zones: edited?.zones ?? live.zones };
};

/**
 * Why nothing was drawn anew although it was asked for, and what would make it possible; null where nothing asked. What
 * is missing is found by asking for a plan that starts next week from what was run lately.
 */
export const redrawRefusal = (signals: readonly Signal[], ground: Ground): Reason | null => {
  const asking = signals.find(({ kind }) => kind === 'edit' || kind === 'race-added');
  if (asking === undefined) return null;
  const { live, facts, current } = ground;
  const edits = signals.flatMap((signal) => (signal.kind === 'edit' ? [signal.edit] : []));
  const races = signals.flatMap((signal) => (signal.kind === 'race-added' ? [signal.race] : []));
  const { picture } = askedFor(edits, races, live);
  const said = (because: string, rule: string): Reason => ({ signal: asking.kind, because, rule });
  if (planLength(picture.goal, picture.startsOn) <= current)
    return said('No week is left to draw anew.', 'Choose a later race, or begin a new plan.');

  const outcome = drawBlueprint(fromNextWeek(picture, live, facts.slice(0, current)));
  if (outcome.status === 'drawn')
    return said(
      'The weeks that are left, after those you have run, do not lead far enough.',
      'What the plan needs is possible from a fresh start: end this plan and begin a new one, or leave the change as it is.',
    );
  const { sentence, offers } = outcome.refusal;
  const ways = offers.map((offer) => offer.sentence).join(' Or: ');
  return said(
    fillDistances(sentence, 'km'),
    `Your plan stays as it is. ${ways === '' ? 'Choose a shorter race, or a later one.' : `What would make it possible: ${fillDistances(ways, 'km')}`}`,
  );
};

const fromNextWeek = (picture: Picture, { today }: LivePlan, facts: readonly WeekFact[]): Picture => {
  const run = [...picture.recent.weeklyVolumes, ...facts.map((fact) => fact.run)].slice(-4);
  const longest = facts.slice(-4).flatMap(({ sessions }) => sessions.map((session) => session.run));
  const longestRun = metres(Math.max(0, ...(longest.length > 0 ? longest : [picture.recent.longestRun])));
  return {
    ...picture,
    recent: { ...picture.recent, weeklyVolumes: run, longestRun },
    startsOn: addDays(mondayOf(today), 7),
  };
};

const withRaces = (picture: Picture, races: Picture['supportingRaces']): Picture => ({
  ...picture,
  // One race a day: of two, the one named first.
  supportingRaces: [...picture.supportingRaces, ...races]
    .filter(({ date }, index, all) => all.findIndex((race) => race.date === date) === index)
    .toSorted((one, other) => one.date.localeCompare(other.date)),
});

const drawnAnew = (picture: Picture, zones: PaceZones, { live, facts, current }: Ground): Envelope['redraw'] => {
  // The current week is left as it is.
  if (planLength(picture.goal, picture.startsOn) <= current) return null;
  const first = live.weeks[0]?.monday ?? live.today;
  const run = facts.slice(0, current).map((fact) => runWeek(fact, (date) => daysBetween(first, date)));
  const blueprint = redrawnBlueprint(picture, run);
  return blueprint === null ? null : { picture, zones, blueprint };
};

const runWeek = ({ week, sessions }: WeekFact, dayOf: (date: Parameters<typeof daysBetween>[1]) => number): RunWeek => {
  const held = sessions.filter(({ status }) => status !== 'missed');
  const byDay = new Map<number, number>();
  for (const { session, status, planned, run, date } of held) {
    const distance = status === 'open' ? planned : run;
    if (distance > 0 && session.kind !== 'race') byDay.set(dayOf(date), (byDay.get(dayOf(date)) ?? 0) + distance);
  }
  return {
    runs: [...byDay]
      .map(([day, distance]) => ({ day, distance: metres(Math.floor(distance / 100) * 100) }))
      .toSorted((one, other) => one.day - other.day),
    hardDays: held.filter(({ session }) => isHardSession(session)).map(({ date }) => dayOf(date)),
    recovery: week.recovery,
  };
};
