import { aspects } from './aspects';
import type { PlanScore } from './score-plan';

/** Scores of many plans by one coach. */
export type Summary = Readonly<{
  coach: string;
  /** Version of the prompt; `–` for a coach without one. */
  prompt: string;
  plans: number;
  /** Plans that a must speaks against. */
  unsafe: number;
  shouldPerPlan: number;
  /** Weeks by Claude, 0–1. */
  byClaude: number;
  distinctSessions: number;
  freshHard: number;
  repeatedWeeks: number;
  noteWords: number;
  fitting: number;
  specific: number;
  withFigures: number;
  repeated: number;
  mostRepeated: number;
  /** Of the aspects that were judged, how many were there, 0–1, all together and each; null where none was. */
  aspectShare: number;
  aspects: Readonly<Record<string, number | null>>;
}>;

export const summaryOf = (coach: string, prompt: string, scores: readonly PlanScore[]): Summary => {
  const mean = (of: (score: PlanScore) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  const sum = (of: (score: PlanScore) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const verdictsOf = (name: string) => scores.flatMap((score) => score.aspects[name] ?? []);
  const all = aspects.flatMap(({ name }) => verdictsOf(name));
  const share = (verdicts: readonly boolean[]): number => verdicts.filter(Boolean).length / verdicts.length;
  return {
    coach,
    prompt,
    plans: scores.length,
    unsafe: scores.filter(({ must }) => must > 0).length,
    shouldPerPlan: mean(({ should }) => should),
    byClaude: sum((score) => score.byClaude) / sum(({ weeks }) => weeks),
    distinctSessions: mean((score) => score.variety.distinctSessions),
    freshHard: mean((score) => score.variety.freshHard),
    repeatedWeeks: mean((score) => score.variety.repeatedWeeks),
    noteWords: mean(({ notes }) => notes.words),
    fitting: mean(({ notes }) => notes.fitting),
    specific: mean(({ notes }) => notes.specific),
    withFigures: mean(({ notes }) => notes.withFigures),
    repeated: mean(({ notes }) => notes.repeated),
    mostRepeated: mean(({ notes }) => notes.mostRepeated),
    aspectShare: share(all),
    aspects: Object.fromEntries(
      aspects.map(({ name }) => [name, verdictsOf(name).length === 0 ? null : share(verdictsOf(name))]),
    ),
  };
};
