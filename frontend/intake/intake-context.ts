import { createContext, useContext } from 'react';
import type { IsoDate } from '../../shared/domain/units/calendar';
import type { Format } from '../format';
import type { Draft } from './draft';

export type Intake = Readonly<{
  draft: Draft;
  change: (answers: Partial<Draft>) => void;
  /** The sentence about a field's fault, once the athlete has tried to go on. */
  errorOf: (field: string) => string | null;
  today: IsoDate;
  /** In the units of the draft, which the athlete may not have saved yet. */
  format: Format;
}>;

export const IntakeContext = createContext<Intake | null>(null);

/** The answers and how to change them, for the steps of the intake. */
export const useIntake = (): Intake => {
  const intake = useContext(IntakeContext);
  if (!intake) throw new Error('A step stands outside the intake');
  return intake;
};
