import type { Sentence } from '../../../i18n/sentence-book';

const emergency = 'call the emergency services (112 in Europe, 999 in the UK, 911 in North America)';
const notruf = 'ruf den Notruf (112 in Europa, 999 in Großbritannien, 911 in Nordamerika)';

/** When to stop, and which professional to see. */
export const health: readonly Sentence[] = [
  [
    `Please stop running. If the pain or pressure is there now, lasts, or comes with breathlessness, sweating or pain in the arm or jaw, ${emergency}; otherwise see a doctor before you run again.`,
    `Bitte hör auf zu laufen. Wenn der Schmerz oder Druck jetzt da ist, anhält oder mit Atemnot, Schwitzen oder Schmerz in Arm oder Kiefer kommt, ${notruf}; sonst geh zum Arzt, bevor du wieder läufst.`,
  ],
  [
    `Please stop running and do not train alone. If you have just passed out, or it came in the middle of a run, ${emergency} or have somebody take you to a doctor today.`,
    `Bitte hör auf zu laufen und trainiere nicht allein. Wenn du gerade ohnmächtig warst oder es mitten im Lauf kam, ${notruf}, oder lass dich heute zu einem Arzt bringen.`,
  ],
  [
    `Please stop running until a doctor has looked at this. If it goes on now, or you feel faint, breathless or have chest pain with it, ${emergency}.`,
    `Bitte lauf nicht, bis ein Arzt das angesehen hat. Wenn es jetzt anhält oder dir dabei schwach wird, dir die Luft fehlt oder die Brust weh tut, ${notruf}.`,
  ],
  [
    `Please stop running. If you are short of breath at rest or it is getting worse, ${emergency}; otherwise have a doctor look at it before you run again.`,
    `Bitte hör auf zu laufen. Wenn du in Ruhe Atemnot hast oder es schlimmer wird, ${notruf}; sonst lass es ärztlich ansehen, bevor du wieder läufst.`,
  ],
  [
    `If you or somebody with you is confused or has collapsed in the heat, ${emergency} and cool down at once: shade, cold water, wet cloths. If it is over, see a doctor before you run again.`,
    `Wenn du oder jemand bei dir in der Hitze verwirrt oder zusammengebrochen ist, ${notruf} und kühl sofort: Schatten, kaltes Wasser, nasse Tücher. Wenn es vorbei ist, geh zum Arzt, bevor du wieder läufst.`,
  ],
  [
    `Please do not run or massage the leg, and have a doctor look at it today. If you are short of breath or have chest pain with it, ${emergency}.`,
    `Bitte lauf nicht und massiere das Bein nicht, und lass es heute ärztlich ansehen. Wenn du dabei Atemnot oder Brustschmerz hast, ${notruf}.`,
  ],
  [
    'Please do not run on it, not even easily. Pain on one spot of a bone, at rest or at night needs a doctor’s look before the next run; in the hip or groin, or if you cannot put weight on it, see one today.',
    'Bitte lauf nicht darauf, auch nicht locker. Schmerz an einem Punkt eines Knochens, in Ruhe oder nachts muss vor dem nächsten Lauf ein Arzt ansehen; in Hüfte oder Leiste, oder wenn du nicht auftreten kannst, noch heute.',
  ],
  [
    `Back pain with numbness between the legs, weak legs, or trouble with bladder or bowels cannot wait: go to an emergency department now, or ${emergency}.`,
    `Rückenschmerz mit Taubheit zwischen den Beinen, schwachen Beinen oder Schwierigkeiten mit Blase oder Darm kann nicht warten: Geh sofort in eine Notaufnahme, oder ${notruf}.`,
  ],
  [
    'Please rest and drink as usual, and see a doctor, today if it has lasted longer than a day, is very dark, or comes with pain or very sore muscles.',
    'Bitte ruh dich aus und trink wie üblich, und geh zum Arzt; noch heute, wenn es länger als einen Tag dauert, sehr dunkel ist oder mit Schmerzen oder starkem Muskelkater kommt.',
  ],
  [
    'Please do not run with a fever or an illness below the neck. Rest, and start again gently once you have been free of fever and symptoms for a day or two; see a doctor if it is high, lasts, or your heart or breathing feels odd.',
    'Bitte lauf nicht mit Fieber oder einer Krankheit unterhalb des Halses. Ruh dich aus, und beginn behutsam wieder, wenn du ein, zwei Tage ohne Fieber und Beschwerden bist; geh zum Arzt, wenn es hoch ist, anhält oder Herz oder Atem sich seltsam anfühlen.',
  ],
  [
    `We coach nobody through pregnancy or the weeks after a birth: your midwife or doctor can say which running is right for you. With bleeding, fluid, contractions, chest pain, dizziness or a swollen calf, stop and call them at once, or ${emergency}.`,
    `Durch Schwangerschaft und die Wochen nach einer Geburt trainieren wir niemanden: Deine Hebamme oder dein Arzt kann sagen, welches Laufen für dich richtig ist. Bei Blutung, Flüssigkeit, Wehen, Brustschmerz, Schwindel oder einer geschwollenen Wade hör auf und ruf sie sofort an, oder ${notruf}.`,
  ],
  [
    'Please talk to a doctor you trust about how you eat, your weight or your missing periods before training goes on; they can help, and it is nothing to be ashamed of. We will not add any running for now.',
    'Bitte sprich mit einem Arzt, dem du vertraust, über dein Essen, dein Gewicht oder die ausbleibende Regel, bevor das Training weitergeht; da gibt es Hilfe, und es ist nichts, wofür man sich schämen muss. Vorerst kommt kein Laufen dazu.',
  ],
  [
    `Thank you for saying this; you do not have to carry it alone. Please talk to somebody now: a person you trust, your doctor, or a helpline (116 123 in the UK and Ireland, 0800 111 0 111 in Germany, 988 in the US and Canada; others at findahelpline.com). If you might act on it, ${emergency}.`,
    `Danke, dass du das sagst; du musst es nicht allein tragen. Bitte sprich jetzt mit jemandem: einem Menschen, dem du vertraust, deinem Arzt oder der Telefonseelsorge (0800 111 0 111 in Deutschland, 142 in Österreich, 143 in der Schweiz; weitere auf findahelpline.com). Wenn du es tun könntest, ${notruf}.`,
  ],
  [
    `Please do no sport after a blow to the head until a doctor has seen you. With being knocked out, vomiting, a worsening headache, double vision or drowsiness, ${emergency}, and do not stay alone.`,
    `Bitte treib nach einem Schlag auf den Kopf keinen Sport, bis ein Arzt dich gesehen hat. Bei Bewusstlosigkeit, Erbrechen, zunehmendem Kopfweh, Doppelbildern oder Schläfrigkeit ${notruf}, und bleib nicht allein.`,
  ],
  [
    `If your face, lips, tongue or throat swell, or breathing is hard, use your adrenaline pen if you have one and ${emergency} now. If it is over, see a doctor before you run again.`,
    `Wenn Gesicht, Lippen, Zunge oder Hals anschwellen oder das Atmen schwerfällt, nimm deinen Adrenalin-Pen, wenn du einen hast, und ${notruf}, jetzt. Wenn es vorbei ist, geh zum Arzt, bevor du wieder läufst.`,
  ],
  [
    'Please stop training until the doctor who looks after your heart has said which running is right for you.',
    'Bitte trainiere nicht, bis der Arzt, der dein Herz betreut, gesagt hat, welches Laufen für dich richtig ist.',
  ],
  [
    'If it is over, or not what you meant, please say it in other words; if a professional has cleared you to run, say so in your health answers.',
    'Wenn es vorbei ist oder nicht so gemeint war, sag es bitte mit anderen Worten; wenn dich eine Fachperson zum Laufen freigegeben hat, gib das bei deinen Gesundheitsangaben an.',
  ],
  ['Pacewright coaches runners from the age of 16.', 'Pacewright trainiert Läufer ab 16 Jahren.'],
  [
    'A club or school coach who sees you run is the better choice until then.',
    'Bis dahin ist ein Trainer im Verein oder in der Schule, der dich laufen sieht, die bessere Wahl.',
  ],
  [
    'At 16 and 17, a parent or guardian has to agree first.',
    'Mit 16 und 17 muss zuerst ein Elternteil oder Vormund zustimmen.',
  ],
  ['Ask them, and tick the consent when they do.', 'Frag sie, und setz den Haken, wenn sie zustimmen.'],
  [
    'We write no plan for a marathon or longer before the age of 18.',
    'Für einen Marathon oder mehr schreiben wir unter 18 Jahren keinen Plan.',
  ],
  ['A half marathon or a shorter race.', 'Ein Halbmarathon oder ein kürzerer Wettkampf.'],
  ['We write no training plan during pregnancy.', 'In der Schwangerschaft schreiben wir keinen Trainingsplan.'],
  [
    'Your midwife or doctor can say which running is right for you now. This is not medical advice.',
    'Deine Hebamme oder dein Arzt kann sagen, welches Laufen jetzt gut für dich ist. Das ist kein medizinischer Rat.',
  ],
  [
    'We write no training plan in the time after a birth.',
    'In der Zeit nach einer Geburt schreiben wir keinen Trainingsplan.',
  ],
  [
    'Wait at least twelve weeks and until you are free of symptoms; once a clinician has cleared you to run, change your answer. This is not medical advice.',
    'Warte mindestens zwölf Wochen und bis du ohne Beschwerden bist; sobald du ärztlich zum Laufen freigegeben bist, ändere deine Antwort. Das ist kein medizinischer Rat.',
  ],
  [
    'Some of your health answers need a professional’s look before you train.',
    'Einige deiner Gesundheitsangaben sollte eine Fachperson ansehen, bevor du trainierst.',
  ],
  [
    'See a doctor about them; once you are cleared, say so in your profile. This is not medical advice.',
    'Geh damit zum Arzt; sobald du freigegeben bist, gib es in deinem Profil an. Das ist kein medizinischer Rat.',
  ],
  [
    'Your plan waits until a professional has cleared you.',
    'Dein Plan wartet, bis eine Fachperson dich freigegeben hat.',
  ],
  [
    'Training goes on once a professional has cleared you.',
    'Das Training geht weiter, sobald eine Fachperson dich freigegeben hat.',
  ],
];
