import { Logger } from '@aws-lambda-powertools/logger';

/** Structured lines for operators: ids, names of errors and times; never a name, an address or an athlete's words. */
export const log = new Logger();
