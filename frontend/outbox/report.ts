import type { CallInput } from '../../shared/contract/client';
import type { Problem } from '../../shared/contract/problem';

type Told<Name extends 'putSessionLog' | 'deleteSessionLog' | 'putCheckIn' | 'putSetLog'> = Readonly<{
  name: Name;
  input: Pick<CallInput<Name>, 'params' | 'body'>;
}>;

/** What an athlete tells, which must not be lost where there is no network. */
export type Report = Told<'putSessionLog'> | Told<'deleteSessionLog'> | Told<'putCheckIn'> | Told<'putSetLog'>;

/** A report on this device until the API has it. */
export type Waiting = Readonly<{
  athleteId: string;
  /** What it tells of; a later report of the same takes its place. */
  about: string;
  /** Made when it was told, and the same however often it is sent. */
  key: string;
  at: string;
  report: Report;
  /** Why the API will not have it; null as long as nobody has said no. */
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
