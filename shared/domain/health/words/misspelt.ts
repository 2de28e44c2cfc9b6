/**
 * Words of the tables that are often typed wrongly and are long enough to mend, and ordinary words that are a letter
 * away from them and stay as they are.
 */
export const misspelt = {
  words: [
    ...['chest', 'sternum', 'breastbone', 'pressure', 'tightness', 'fainted', 'fainting', 'dizzy', 'dizziness'],
    ...['unconscious', 'consciousness', 'collapsed', 'palpitations', 'palpitation', 'irregular', 'heartbeat'],
    ...['breathless', 'breathlessness', 'shortness', 'breathe', 'breath', 'confused', 'disoriented', 'swollen'],
    ...['swelling', 'thrombosis', 'fracture', 'metatarsal', 'numbness', 'bladder', 'urine', 'fever', 'feverish'],
    ...['temperature', 'vomiting', 'vomited', 'diarrhoea', 'diarrhea', 'antibiotics', 'bronchitis', 'pneumonia'],
    ...['pregnant', 'pregnancy', 'miscarriage', 'postpartum', 'period', 'periods', 'anorexia', 'bulimia'],
    ...['suicide', 'suicidal', 'hopeless', 'concussion', 'concussed', 'anaphylaxis', 'anaphylactic', 'allergic'],
    ...['arrhythmia', 'fibrillation', 'cardiomyopathy', 'myocarditis', 'cardiologist', 'murmur'],
    ...['brust', 'brustbein', 'brustschmerz', 'brustschmerzen', 'schmerz', 'schmerzen', 'ohnmacht', 'ohnmächtig'],
    ...['bewusstlos', 'umgekippt', 'schwindel', 'schwindelig', 'zusammengebrochen', 'herzrasen', 'herzstolpern'],
    ...['unregelmäßig', 'herzklopfen', 'kurzatmig', 'atemnot', 'luftnot', 'hitzschlag', 'verwirrt', 'desorientiert'],
    ...['geschwollen', 'angeschwollen', 'schwellung', 'unterschenkel', 'thrombose', 'ermüdungsbruch', 'schienbein'],
    ...['taubheit', 'fieber', 'fiebrig', 'grippe', 'schüttelfrost', 'erbrechen', 'durchfall', 'antibiotika'],
    ...['schwanger', 'schwangerschaft', 'fehlgeburt', 'entbunden', 'periode', 'magersucht', 'bulimie', 'essstörung'],
    ...['suizid', 'selbstmord', 'umbringen', 'hoffnungslos', 'gehirnerschütterung', 'anaphylaxie', 'allergische'],
    ...['weight', 'swallowing', 'temperatur', 'erhöhte', 'gefühl', 'schlucken', 'zugeschwollen', 'zusammengeklappt'],
    ...['herzinfarkt', 'vorhofflimmern', 'herzfehler', 'herzmuskelentzündung', 'kardiologe', 'herzrhythmusstörungen'],
  ],
  ordinary: [
    ...['breathed', 'breather', 'breathes', 'breaths', 'breadth', 'chess', 'chests', 'periode', 'brisk', 'collapse'],
    ...['pressured', 'fibre', 'fiber', 'brut', 'brest', 'brüste', 'scherz', 'schmerzt', 'scherzen', 'periodes'],
    ...['griffe', 'gruppe', 'umbringt', 'geschwommen', 'geschollen', 'suizide', 'temperaturen', 'sollen', 'sollten'],
    ...[
      'weigh',
      'weighs',
      'weights',
      'height',
      'eight',
      'gefühle',
      'gefüllt',
      'erhöht',
      'erhöhe',
      'schlucke',
      'schluckt',
    ],
    ...['allergies', 'allergisch', 'fainter', 'dizzily', 'fractured', 'fractures', 'confuse', 'hopeless', 'erbrochen'],
  ],
} as const;
