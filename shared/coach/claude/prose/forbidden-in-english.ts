/** What no prose to an athlete may speak of. */
export type Forbidden = 'remedy' | 'diagnosis' | 'recklessness' | 'instructions';

/** How it is spoken of in English. */
export const forbiddenInEnglish: Readonly<Record<Forbidden, RegExp>> = {
  remedy:
    /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|nsaids?|pain\s?killers?|anti-?inflammator\w*|antibiotics?|cortisone|steroids?|medications?|medicines?|prescri(?:be|ption)\w*|dosages?|creatine|caffeine\s(?:pills?|tablets?))\b/i,
  diagnosis:
    /\b(?:diagnos\w+|tend[io]n(?:itis|opathy|osis)|stress fracture|shin splints|plantar fasci\w+|bursitis|arrhythmia|anorexi\w+|cures?|heals?)\b/i,
  recklessness:
    /\b(?:(?:run|push|train|work|go|fight)(?:ning|ing)?\s+(?:on\s+)?through\s+(?:the\s+|any\s+|your\s+|all\s+)?(?:pain|injury|illness|fever|dizziness)|ignor\w+\s+(?:the\s+|any\s+|your\s+|all\s+)?(?:pain|injury|doctor|symptoms?|dizziness)|no pain,? no gain|pain is (?:weakness|progress)|skip (?:your |the )?(?:doctor|meals?)|lose weight|fast(?:ed|ing) (?:all|for) )/i,
  instructions:
    /\b(?:system prompt|my instructions|previous instructions|prior instructions|language model|as an ai\b|athlete_words|developer mode|jailbreak\w*)/i,
};
