import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from './summary';
import { aspectTable, coachTable } from './table';

const folder = join(import.meta.dirname, '../..');
const page = join(folder, 'docs/evaluation.md');
const results = join(import.meta.dirname, 'results.json');

/** Puts new results in the place of those of the same coach and prompt, and keeps the others to compare with. */
export const merged = (kept: readonly Summary[], fresh: readonly Summary[]): readonly Summary[] => {
  const keyOf = ({ coach, prompt }: Summary): string => `${coach} ${prompt}`;
  const renewed = new Set(fresh.map(keyOf));
  return [...kept.filter((summary) => !renewed.has(keyOf(summary))), ...fresh].toSorted((first, second) =>
    keyOf(first).localeCompare(keyOf(second)),
  );
};

/** The page with its tables between their marks written anew. @throws Error where a mark is missing */
export const withTables = (text: string, summaries: readonly Summary[]): string =>
  replaced(replaced(text, 'coaches', coachTable(summaries)), 'aspects', aspectTable(summaries));

const replaced = (text: string, name: string, table: string): string => {
  const mark = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!mark.test(text)) throw new Error(`docs/evaluation.md has no marks for ${name}.`);
  return text.replace(mark, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
};

/** Keeps results and writes the tables of docs/evaluation.md anew. */
export const writePage = (fresh: readonly Summary[]): void => {
  const all = merged(JSON.parse(readFileSync(results, 'utf8')) as Summary[], fresh);
  writeFileSync(results, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), all));
};
