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

/** A warning sign and what to do about it, in words for the athlete: never what it might be. */
export type RedFlag = Readonly<{ id: RedFlagId; urgent: boolean; sentence: string }>;

const emergency = 'call the emergency services (112 in Europe, 999 in the UK, 911 in North America)';

/** Those that cannot wait for an appointment. */
const urgent: ReadonlySet<RedFlagId> = new Set([
  'chest-pain',
  'fainting',
  'breathlessness',
  'heat-collapse',
  'calf-swelling',
  'saddle-numbness',
  'despair',
  'head-injury',
  'allergic-reaction',
]);

const sentences: Readonly<Record<RedFlagId, string>> = {
  'chest-pain': `Please stop running. If the pain or pressure is there now, lasts, or comes with breathlessness, sweating or pain in the arm or jaw, ${emergency}; otherwise see a doctor before you run again.`,
  fainting: `Please stop running and do not train alone. If you have just passed out, or it came in the middle of a run, ${emergency} or have somebody take you to a doctor today.`,
  palpitations: `Please stop running until a doctor has looked at this. If it goes on now, or you feel faint, breathless or have chest pain with it, ${emergency}.`,
  breathlessness: `Please stop running. If you are short of breath at rest or it is getting worse, ${emergency}; otherwise have a doctor look at it before you run again.`,
  'heat-collapse': `If you or somebody with you is confused or has collapsed in the heat, ${emergency} and cool down at once: shade, cold water, wet cloths. If it is over, see a doctor before you run again.`,
  'calf-swelling': `Please do not run or massage the leg, and have a doctor look at it today. If you are short of breath or have chest pain with it, ${emergency}.`,
  'bone-pain':
    'Please do not run on it, not even easily. Pain on one spot of a bone, at rest or at night needs a doctor’s look before the next run; in the hip or groin, or if you cannot put weight on it, see one today.',
  'saddle-numbness': `Back pain with numbness between the legs, weak legs, or trouble with bladder or bowels cannot wait: go to an emergency department now, or ${emergency}.`,
  'blood-in-urine':
    'Please rest and drink as usual, and see a doctor, today if it has lasted longer than a day, is very dark, or comes with pain or very sore muscles.',
  fever:
    'Please do not run with a fever or an illness below the neck. Rest, and start again gently once you have been free of fever and symptoms for a day or two; see a doctor if it is high, lasts, or your heart or breathing feels odd.',
  pregnancy: `We coach nobody through pregnancy or the weeks after a birth: your midwife or doctor can say which running is right for you. With bleeding, fluid, contractions, chest pain, dizziness or a swollen calf, stop and call them at once, or ${emergency}.`,
  'eating-or-periods':
    'Please talk to a doctor you trust about how you eat, your weight or your missing periods before training goes on; they can help, and it is nothing to be ashamed of. We will not add any running for now.',
  despair: `Thank you for saying this; you do not have to carry it alone. Please talk to somebody now: a person you trust, your doctor, or a helpline (116 123 in the UK and Ireland, 0800 111 0 111 in Germany, 988 in the US and Canada; others at findahelpline.com). If you might act on it, ${emergency}.`,
  'head-injury': `Please do no sport after a blow to the head until a doctor has seen you. With being knocked out, vomiting, a worsening headache, double vision or drowsiness, ${emergency}, and do not stay alone.`,
  'allergic-reaction': `If your face, lips, tongue or throat swell, or breathing is hard, use your adrenaline pen if you have one and ${emergency} now. If it is over, see a doctor before you run again.`,
  'heart-condition':
    'Please stop training until the doctor who looks after your heart has said which running is right for you.',
};

export const redFlag = (id: RedFlagId): RedFlag => ({ id, urgent: urgent.has(id), sentence: sentences[id] });
