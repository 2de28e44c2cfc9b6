import { readFileSync } from 'node:fs';
import { type AthleteFile, athleteFile } from '../../shared/contract/athlete-file';
import { placedFaults } from '../../shared/contract/field-faults';

/** One thing wrong with a file: where it stands, and what to do. */
export type FileFault = Readonly<{ path: string; reason: string }>;

export type ReadFile =
  | Readonly<{ status: 'read'; file: AthleteFile }>
  | Readonly<{ status: 'faulty'; faults: readonly FileFault[] }>;

const wholeFile = (reason: string): ReadFile => ({ status: 'faulty', faults: [{ path: '(file)', reason }] });

/** Reads an athlete file and names every fault in it by path. */
export const readAthleteFile = (path: string): ReadFile => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return wholeFile(`${path} cannot be read.`);
  }
  return parseAthleteFile(text);
};

export const parseAthleteFile = (text: string): ReadFile => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (fault) {
    return wholeFile(`This is not JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }

  const parsed = athleteFile.safeParse(content);
  if (parsed.success) return { status: 'read', file: parsed.data };
  return {
    status: 'faulty',
    faults: placedFaults(parsed.error).map(({ path, sentence }) => ({
      path: path.join('.') || '(file)',
      reason: sentence,
    })),
  };
};
