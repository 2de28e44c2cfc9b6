import type { Allowance, ModelTask } from '../../shared/ports';
import { type CoachPace, usualPace } from '../../shared/usecases/claude/pace';

type Environment = Readonly<Record<string, string | undefined>>;

/** A runner who asks for a plan or two and an answer each day is far below; five dollars are about a hundred plans. */
const usualCalls = 40;
const usualCents = 500;
const microUsdPerCent = 10_000;

/** What models may be asked on a day: `CLAUDE_CALLS_PER_ATHLETE`, and for all together `CLAUDE_DAILY_CENTS`. */
export const claudeAllowance = (environment: Environment): Allowance => ({
  callsPerAthlete: amount(environment, 'CLAUDE_CALLS_PER_ATHLETE', usualCalls),
  dailyMicroUsd: amount(environment, 'CLAUDE_DAILY_CENTS', usualCents) * microUsdPerCent,
});

/**
 * How a task's time is shared out: `CLAUDE_SETTLING_MS_PLAN`, `CLAUDE_SECOND_QUESTION_MS_PLAN`, and so for each task.
 */
export const claudePace =
  (environment: Environment) =>
  (task: ModelTask): CoachPace => {
    const suffix = task.toUpperCase().replaceAll('-', '_');
    const { settling, secondQuestion } = usualPace(task);
    return {
      settling: amount(environment, `CLAUDE_SETTLING_MS_${suffix}`, settling),
      secondQuestion: amount(environment, `CLAUDE_SECOND_QUESTION_MS_${suffix}`, secondQuestion),
    };
  };

const amount = (environment: Environment, name: string, otherwise: number): number => {
  const value = Number(environment[name] || otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a positive whole number.`);
  return value;
};
