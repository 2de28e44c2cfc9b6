import { costOf } from '../shared/coach/claude/model-prices';
import type { PlanOrder } from '../shared/coach/claude/plan/plan-order';
import { planPrompt } from '../shared/coach/claude/plan/plan-prompt';
import type { DraftWeek } from '../shared/domain/plan/plan';
import { stepsInOrder } from '../shared/domain/session/session-facts';
import { formatClock, formatPaceRange } from '../shared/domain/units/format';
import { estimatedTokens } from '../test/builders/claude/estimated-tokens';
import { inClaudesWords } from '../test/builders/claude/in-claudes-words';
import { printPlanReply } from '../test/builders/claude/print-plan-reply';
import { aPlanOrder, houseWeeks } from '../test/builders/plans/a-plan-order';
import { planOfDrafts } from '../test/builders/plans/plan-of-drafts';
import { sixSessions } from '../test/builders/six-sessions';
import type { Line } from './line';

const model = 'claude-sonnet-5-5';
const secondsToFirst = 2;
const rates = [60, 80, 150];

/**
 * The same plan as a model would write it that is asked for everything: every segment, its pace, its length, its sums.
 */
const verbose = (order: PlanOrder, drafts: readonly DraftWeek[]): string =>
  JSON.stringify({
    weeks: planOfDrafts(order, drafts).map((week) => ({
      week_number: week.number,
      start_date: week.monday,
      phase: week.phase,
      focus: week.focus,
      total_distance_km: week.volume / 1000,
      sessions: week.sessions.map((session) => ({
        date: session.date,
        type: session.kind,
        distance_km: session.distance / 1000,
        duration: formatClock(session.duration),
        segments: stepsInOrder(session).map((step) => ({
          type: step.role,
          distance_m: Math.round(step.metres),
          duration: formatClock(step.seconds),
          zone: step.zone,
          pace: step.pace === null ? null : formatPaceRange(step.pace, 'km'),
        })),
        coach_note: session.note,
      })),
    })),
  });

const linesFor = (weeks: number, budget: number): Line[] => {
  const order = aPlanOrder(sixSessions(weeks));
  const drafts = inClaudesWords(houseWeeks(order));
  const prompt = planPrompt(order);
  const system = estimatedTokens(prompt.system);
  const user = estimatedTokens(prompt.user);
  const output = estimatedTokens(printPlanReply(order, drafts));
  const baseline = estimatedTokens(verbose(order, drafts));
  const dollars = (tokens: number): number =>
    costOf(model, { input: user, cachedInput: 0, cacheWrites: system, output: tokens }) / 1e6;

  const name = `reply-${weeks}-weeks`;
  const against = 'verbose JSON of the same plan';
  return [
    { name: `${name}-sessions`, value: drafts.flatMap(({ days }) => days).length, unit: 'sessions' },
    { name: `${name}-prompt`, value: system + user, unit: 'tokens' },
    { name, value: output, unit: 'tokens', against, ratio: output / baseline, budget },
    { name: `${name}-verbose`, value: baseline, unit: 'tokens' },
    ...rates.map((rate) => ({
      name: `${name}-at-${rate}`,
      value: secondsToFirst + output / rate,
      unit: 's',
      against,
      ratio: (secondsToFirst + output / rate) / (secondsToFirst + baseline / rate),
    })),
    { name: `${name}-dollars`, value: dollars(output), unit: '$', against, ratio: dollars(output) / dollars(baseline) },
  ];
};

/** What a plan costs in tokens, time and money when Claude writes it in our grammar. */
export const replyTokens = (): Line[] => [...linesFor(16, 3_600), ...linesFor(24, 4_000)];
