import type { GoalReply } from '../../contract/goal/goal';
import type { GoalSettling } from '../../contract/goal/goal-list';
import type { GoalOutcome } from '../../contract/goal/goal-outcome';
import type { GoalRecord } from '../../contract/stored/goal';
import type { IsoDate } from '../../domain/units/calendar';
import { formatClock } from '../../domain/units/format';
import type { GoalStore } from '../../ports';
import { done, type FieldFault, type Outcome, refused } from '../outcome';
import { athleteToday } from '../today';
import { type WordsHoldPorts, wordsHold } from '../words-stop';

export type SettleGoalPorts = WordsHoldPorts & Readonly<{ goals: GoalStore }>;

type Asked = Readonly<{ athleteId: string; params: Readonly<{ goalId: string }>; body: GoalSettling }>;

/** Keeps what became of a goal or of a race on the way; with a null outcome the goal is open again. */
export const settleGoal =
  (ports: SettleGoalPorts) =>
  async ({ athleteId, params: { goalId }, body }: Asked): Promise<Outcome<GoalReply>> => {
    const reflection = { pointer: '/outcome/reflection', text: body.outcome?.reflection ?? '' };
    const stop = await wordsHold(ports)(athleteId, [reflection]);
    if (stop !== null) return stop;

    const found = await ports.goals.find(athleteId, goalId);
    if (found === null) return refused('not-found', 'There is no such goal.');
    const faults = settlingFaults(found.goal, body, await athleteToday(ports, athleteId));
    if (faults.length > 0) return refused('invalid-request', 'What became of it needs another look.', faults);

    const at = ports.clock.now().toISOString();
    const settled = await ports.goals.change(athleteId, goalId, (record) => withOutcome(record, body, at));
    return done((settled ?? found).goal);
  };

const withOutcome = (record: GoalRecord, { race, outcome }: GoalSettling, at: string): GoalRecord => {
  const others = record.outcomes.filter((told) => told.race !== race);
  const goal = race === null ? { ...record.goal, status: outcome?.status ?? ('active' as const) } : record.goal;
  return { ...record, goal, outcomes: outcome === null ? others : [...others, { race, outcome, at }] };
};

const settlingFaults = (goal: GoalReply, { race, outcome }: GoalSettling, today: IsoDate): readonly FieldFault[] => {
  const fault = (pointer: string, detail: string) => [{ pointer, detail }];
  if (race !== null && !(goal.kind === 'race' && goal.races.some(({ date }) => date === race)))
    return fault('/race', 'There is no race on the way on that day.');
  if (outcome === null || outcome.status === 'dropped') return [];

  const day = race ?? (goal.kind === 'fitness' ? null : goal.date);
  if (day !== null && day > today) return fault('/outcome/status', 'The race is still to come.');
  return race === null ? timeFaults(goal, outcome) : [];
};

/** A time that is wished for is met or missed, whatever is said of it. */
const timeFaults = (goal: GoalReply, outcome: GoalOutcome): readonly FieldFault[] => {
  if (goal.kind !== 'race' || goal.aim.kind === 'finish' || outcome.status === 'dropped') return [];
  const wished = goal.aim.time;
  const isMet = outcome.time === null ? null : outcome.time <= wished;
  if (outcome.status === 'achieved' && isMet !== true)
    return [{ pointer: '/outcome/time', detail: `The goal is met with a time of ${formatClock(wished)} or faster.` }];
  return outcome.status === 'missed' && isMet === true
    ? [{ pointer: '/outcome/status', detail: `With this time ${formatClock(wished)} is met.` }]
    : [];
};
