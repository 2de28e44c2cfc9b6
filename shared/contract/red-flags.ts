/** Answers that stop coaching until a professional has cleared the athlete: the seven questions of the PAR-Q. */
export const redFlags = [
  'heart-condition',
  'chest-pain-active',
  'chest-pain-rest',
  'dizziness',
  'bone-joint',
  'medication',
  'other-reason',
] as const;
