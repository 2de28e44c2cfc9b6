import type { Objection } from '../../domain/plan/review';
import { asJson } from './athlete-words';

const mostObjections = 24;
const mostCharacters = 240;

/** What was wrong with the last attempt, a line for each objection; no lines where nothing was. */
export const objectionLines = (objections: readonly Objection[]): readonly string[] =>
  objections.length === 0
    ? []
    : ['Objections to the last attempt:', ...objections.slice(0, mostObjections).map(objectionLine)];

const objectionLine = ({ week, sentence }: Objection): string =>
  asJson(`${week === null ? '' : `Week ${week}: `}${sentence.slice(0, mostCharacters)}`);
