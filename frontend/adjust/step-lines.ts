import type { TFunction } from 'i18next';
import type { PaceRange, Zone } from '../../shared/domain/fitness/fitness';
import type { Session } from '../../shared/domain/session/session';
import { stepRow } from '../charts/workout-blocks';
import type { Format } from '../format';
import { stepDoing } from '../session/step-words';

/** One line of a session told in short. */
export type StepLine = Readonly<{
  key: string;
  /** How long, and how often. @example '4 × 6 min' */
  amount: string;
  doing: string;
  zone: Zone | null;
  pace: PaceRange | null;
}>;

/** A session in short lines, repeats multiplied out front. */
export const stepLines = (
  { sections, kind }: Pick<Session, 'sections' | 'kind'>,
  format: Format,
  t: TFunction<'session'>,
): readonly StepLine[] =>
  sections.flatMap(({ groups }, section) =>
    groups.flatMap(({ times, steps }, group) =>
      steps.map((step, index) => {
        const amount = format.stepWords(step.amount);
        return {
          key: stepRow(section, group, index),
          amount: times === 1 ? amount : t('set', { times, amount }),
          doing: stepDoing(step, kind, t),
          zone: step.zone,
          pace: step.pace,
        };
      }),
    ),
  );
