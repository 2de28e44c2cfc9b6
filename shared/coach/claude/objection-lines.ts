import type { Objection } from '../../domain/plan/review';
import { asJson } from './athlete-words';

const mostObjections = 24;
const mostCharacters = 240;

/** What was wrong with the last attempt, a line for each objection; no lines where nothing was. */
export const objectionLines = (objections: readonly Objection[]): readonly string[] =>
  objections.length === 0
    ? []
    : ['Objections to the last attempt:', ...objections.slice(0, mostObjections).map(objectionLine)];

// A weekday stands before each date and says enough within its week.
const objectionLine = ({ week, sentence }: Objection): string =>
  asJson(`${week === null ? '' : `Week ${week}: `}${sentence.replace(dates, '').slice(0, mostCharacters)}`);

const dates = / ?\b(\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4})\b/g;
