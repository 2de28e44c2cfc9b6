import { type Forbidden, forbiddenInEnglish } from './forbidden-in-english';
import { forbiddenInGerman } from './forbidden-in-german';

/** Bounds of a piece of prose, and the words of ours it must not repeat. */
export type ProseBounds = Readonly<{ longest: number; isLeak: (prose: string) => boolean }>;

type Check = Readonly<{ pattern: RegExp; sentence: string }>;

const checks: readonly Check[] = [
  { pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u, sentence: 'it holds line breaks or control characters' },
  { pattern: /[\p{Cf}\p{Co}\p{Cs}]/u, sentence: 'it holds characters that cannot be seen' },
  {
    pattern: /https?:|www\.|\b[\w-]{2,63}\.(?:com|net|org|io|app|dev|info|me|co|ly|gg|ai|de|uk|eu)\b|@[\w.]/i,
    sentence: 'it holds a link or an address',
  },
  { pattern: /[<>`\\|]|\]\(|\*\*|^#|javascript:|data:/i, sentence: 'it holds markup; write plain sentences' },
];

/** Whatever language was asked for, prose is read in each of ours. */
const forbidden: Readonly<Record<Forbidden, string>> = {
  remedy: 'it speaks of medicines, which belong to a doctor',
  diagnosis: 'it speaks of a diagnosis or a cure, which belong to a doctor',
  recklessness: 'it talks someone out of minding their body',
  instructions: 'it speaks of instructions instead of running',
};

const isForbidden = (what: Forbidden, prose: string): boolean =>
  forbiddenInEnglish[what].test(prose) || forbiddenInGerman[what].test(prose);

/** What is wrong with a piece of prose, as the end of a sentence that begins with its name; null when nothing is. */
export const proseFault = (prose: string, { longest, isLeak }: ProseBounds): string | null => {
  if (prose.trim() === '') return 'it is empty';
  if (prose.length > longest) return `it is ${prose.length} characters long; ${longest} are the most`;
  const failed = checks.find(({ pattern }) => pattern.test(prose));
  if (failed !== undefined) return failed.sentence;
  for (const [what, sentence] of Object.entries(forbidden)) if (isForbidden(what as Forbidden, prose)) return sentence;
  const slot = [...prose.matchAll(/\{[^{}]*\}?|\}/g)].find(([found]) => !knownSlots.has(found));
  if (slot !== undefined) return 'its only slots may be {pace}, {zone}, {distance}, {duration} and {goal}';
  return isLeak(prose) ? 'it repeats what the coach was told instead of coaching' : null;
};

const knownSlots: ReadonlySet<string> = new Set(['{pace}', '{zone}', '{distance}', '{duration}', '{goal}']);
