/** Signs that no coaching may go on with until a professional has had a look (coaching rules, “red flags”). */
export const redFlagIds = [
  'chest-pain',
  'fainting',
  'palpitations',
  'breathlessness',
  'heat-collapse',
  'calf-swelling',
  'bone-pain',
  'saddle-numbness',
  'blood-in-urine',
  'fever',
  'pregnancy',
  'eating-or-periods',
  'despair',
  'head-injury',
  'allergic-reaction',
  'heart-condition',
] as const;
export type RedFlagId = (typeof redFlagIds)[number];
