import { typable } from '../parts/form/typable';

/** As the contract has it; systems allow longer ones. */
const longest = 200;

/** A file's name as it is told: in one line, of what can be read. Its end says what kind of file it is. */
export const announcedName = (name: string): string =>
  typable(name).replace(/\s+/g, ' ').trim().slice(-longest).toWellFormed();
