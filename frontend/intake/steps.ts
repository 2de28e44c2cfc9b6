/** The questions in their order, one group to a screen. */
export const steps = ['goal', 'now', 'results', 'days', 'body', 'strength', 'review'] as const;
export type Step = (typeof steps)[number];
export const questions = steps.filter((step) => step !== 'review');

export const isStep = (name: string): name is Step => steps.some((step) => step === name);
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'review';
export const stepBefore = (step: Step): Step | null => steps[steps.indexOf(step) - 1] ?? null;
