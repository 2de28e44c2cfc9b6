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
  {
    pattern:
      /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|nsaids?|pain\s?killers?|anti-?inflammator\w*|antibiotics?|cortisone|steroids?|medications?|medicines?|prescri(?:be|ption)\w*|dosages?|creatine|caffeine\s(?:pills?|tablets?))\b/i,
    sentence: 'it speaks of medicines, which belong to a doctor',
  },
  {
    pattern:
      /\b(?:diagnos\w+|tend[io]n(?:itis|opathy|osis)|stress fracture|shin splints|plantar fasci\w+|bursitis|arrhythmia|anorexi\w+|cures?|heals?)\b/i,
    sentence: 'it speaks of a diagnosis or a cure, which belong to a doctor',
  },
  {
    pattern:
      /\b(?:(?:run|push|train|work|go|fight)(?:ning|ing)?\s+(?:on\s+)?through\s+(?:the\s+|any\s+|your\s+|all\s+)?(?:pain|injury|illness|fever|dizziness)|ignor\w+\s+(?:the\s+|any\s+|your\s+|all\s+)?(?:pain|injury|doctor|symptoms?|dizziness)|no pain,? no gain|pain is (?:weakness|progress)|skip (?:your |the )?(?:doctor|meals?)|lose weight|fast(?:ed|ing) (?:all|for) )/i,
    sentence: 'it talks someone out of minding their body',
  },
  {
    pattern:
      /\b(?:system prompt|my instructions|previous instructions|prior instructions|language model|as an ai\b|athlete_words|developer mode|jailbreak\w*)/i,
    sentence: 'it speaks of instructions instead of running',
  },
];

/** What is wrong with a piece of prose, as the end of a sentence that begins with its name; null when nothing is. */
export const proseFault = (prose: string, { longest, isLeak }: ProseBounds): string | null => {
  if (prose.trim() === '') return 'it is empty';
  if (prose.length > longest) return `it is ${prose.length} characters long; ${longest} are the most`;
  const failed = checks.find(({ pattern }) => pattern.test(prose));
  if (failed !== undefined) return failed.sentence;
  const slot = [...prose.matchAll(/\{[^{}]*\}?|\}/g)].find(([found]) => !knownSlots.has(found));
  if (slot !== undefined) return 'its only slots may be {pace}, {zone}, {distance}, {duration} and {goal}';
  return isLeak(prose) ? 'it repeats what the coach was told instead of coaching' : null;
};

const knownSlots: ReadonlySet<string> = new Set(['{pace}', '{zone}', '{distance}', '{duration}', '{goal}']);
