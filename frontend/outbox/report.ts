import type { CallInput } from '../../shared/contract/client';
import type { Problem } from '../../shared/contract/problem';

type Told<Name extends 'putSessionLog' | 'deleteSessionLog' | 'putCheckIn' | 'putSetLog'> = Readonly<{
  name: Name;
  input: Pick<CallInput<Name>, 'params' | 'body'>;
}>;

/** What an athlete reports, which must not be lost without a network. */
export type Report = Told<'putSessionLog'> | Told<'deleteSessionLog'> | Told<'putCheckIn'> | Told<'putSetLog'>;

/** A report on this device until the API has it. */
export type Waiting = Readonly<{
  athleteId: string;
  /** What it is about; a later report about the same thing replaces it. */
  about: string;
  /** Made with the report, and the same however often it is sent. */
  key: string;
  at: string;
  report: Report;
  /** Why the API refused it; null as long as it has not. */
  refusal: Problem | null;
}>;

/** @example 'log s1', 'sets s1', 'check-in p1 3' */
export const aboutOf = ({ name, input }: Report): string => {
  switch (name) {
    case 'putSessionLog':
    case 'deleteSessionLog':
      return aboutLog(input.params.sessionId);
    case 'putSetLog':
      return aboutSets(input.params.sessionId);
    case 'putCheckIn':
      return aboutCheckIn(input.params.planId, Number(input.params.week));
  }
};

export const aboutLog = (sessionId: string): string => `log ${sessionId}`;
export const aboutSets = (sessionId: string): string => `sets ${sessionId}`;
export const aboutCheckIn = (planId: string, week: number): string => `check-in ${planId} ${week}`;
