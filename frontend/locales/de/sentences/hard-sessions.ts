import type { Sentence } from '../../../i18n/sentence-book';

/** Why a hard session stands where it does, how to run it, and what is particular about it. */
export const hardSessions: readonly Sentence[] = [
  [
    'Speed starts here, with work you could not hold for more than a few minutes.',
    'Hier beginnt das Tempo, mit Arbeit, die du nur ein paar Minuten halten könntest.',
  ],
  [
    'Before the fast flat work come the hills: power first, speed after.',
    'Vor der schnellen Arbeit in der Ebene kommen die Hügel: erst Kraft, dann Tempo.',
  ],
  [
    'Cruise intervals raise the pace you can hold for an hour, with short jogs that let you do more of it.',
    'Schwellenintervalle heben das Tempo, das du eine Stunde halten kannst; kurze Trabpausen lassen dich mehr davon machen.',
  ],
  [
    'Threshold work in pieces: enough to move your limit, too little to leave you flat.',
    'Schwellenarbeit in Stücken: genug, um deine Grenze zu verschieben, zu wenig, um dich leer zu machen.',
  ],
  [
    'More minutes at threshold than one block would give you, which is what your {goal} needs now.',
    'Mehr Minuten an der Schwelle, als ein Block dir gäbe; das braucht es jetzt für deinen {goal}.',
  ],
  [
    'This tempo run targets your lactate threshold: the pace you could sustain for roughly an hour in a race.',
    'Dieser Tempodauerlauf zielt auf deine Laktatschwelle: das Tempo, das du im Wettkampf etwa eine Stunde halten könntest.',
  ],
  [
    'One unbroken stretch in {zone}: comfortably hard, and practice at staying there when the mind wanders.',
    'Ein Stück am Stück in {zone}: angenehm hart, und Übung darin, dabeizubleiben, wenn die Gedanken wandern.',
  ],
  [
    'A tempo run shows how far the cruise intervals have brought you.',
    'Ein Tempodauerlauf zeigt, wie weit dich die Schwellenintervalle gebracht haben.',
  ],
  [
    'Three stretches, each shorter than the last, so that you finish fast without running faster than {pace}.',
    'Drei Stücke, jedes kürzer als das davor, damit du schnell endest, ohne schneller als {pace} zu laufen.',
  ],
  [
    'The ladder counts down: the longest piece comes while you are fresh.',
    'Die Leiter zählt herunter: Das längste Stück kommt, solange du frisch bist.',
  ],
  [
    'Intervals in {zone} lift the ceiling above your threshold; everything below it gets easier.',
    'Intervalle in {zone} heben die Decke über deiner Schwelle; alles darunter wird leichter.',
  ],
  [
    'Hard but repeatable: these minutes near your maximal oxygen uptake are the strongest stimulus of the week.',
    'Hart, aber wiederholbar: Diese Minuten nahe deiner maximalen Sauerstoffaufnahme sind der stärkste Reiz der Woche.',
  ],
  [
    'A few minutes at a time, close to your limit: this is what makes every slower pace feel easy.',
    'Immer ein paar Minuten nahe an deiner Grenze: So fühlt sich jedes langsamere Tempo leicht an.',
  ],
  [
    'Hills give you interval effort at lower speed, so the legs get stronger with less pounding.',
    'Hügel geben dir Intervallanstrengung bei weniger Tempo; die Beine werden stärker, mit weniger Stößen.',
  ],
  ['Uphill running is strength work with a runner’s form.', 'Bergauf laufen ist Krafttraining im Laufstil.'],
  [
    'Climbing makes the calves and hips that carry you over the last kilometres.',
    'Steigen formt die Waden und Hüften, die dich über die letzten Kilometer tragen.',
  ],
  [
    'Short and quick, for economy: fast running that stays relaxed makes every slower pace cheaper.',
    'Kurz und schnell, für die Ökonomie: Schnelles Laufen, das entspannt bleibt, macht jedes langsamere Tempo billiger.',
  ],
  [
    'This is about form, not suffering: smooth speed, then all the rest you need.',
    'Es geht um Stil, nicht um Leiden: geschmeidiges Tempo, dann alle Erholung, die du brauchst.',
  ],
  [
    'Goal pace, so that on the day it feels like an old acquaintance.',
    'Zieltempo, damit es sich am Tag selbst wie ein alter Bekannter anfühlt.',
  ],
  [
    'Rehearsal for your {goal}: the same effort, in pieces.',
    'Probe für deinen {goal}: dieselbe Anstrengung, in Stücken.',
  ],
  [
    'Learn the rhythm of race pace until you could find it without a watch.',
    'Lern den Rhythmus des Renntempos, bis du ihn ohne Uhr fändest.',
  ],
  [
    'Your paces rest on an estimate so far; this time trial replaces it with what you can do.',
    'Deine Tempi beruhen bisher auf einer Schätzung; dieser Testlauf ersetzt sie durch das, was du kannst.',
  ],
  ['A short wake-up for the legs, nothing more.', 'Ein kurzes Wecken für die Beine, mehr nicht.'],
  ['Just enough speed to feel quick on race day.', 'Gerade genug Tempo, um dich am Wettkampftag schnell zu fühlen.'],
  [
    'Run every piece at {pace}, the last like the first; the jog stays a jog.',
    'Lauf jedes Stück mit {pace}, das letzte wie das erste; die Trabpause bleibt eine Trabpause.',
  ],
  [
    'Hold {pace} and breathe in rhythm. If the final piece gets ragged, you began too fast.',
    'Halte {pace} und atme im Rhythmus. Wenn das letzte Stück ausfranst, hast du zu schnell begonnen.',
  ],
  [
    'Let the first minute of each piece come to you, then lock onto {pace}.',
    'Lass die erste Minute jedes Stücks kommen, dann rast bei {pace} ein.',
  ],
  [
    'Holding {pace} keeps you in {zone} without blowing up. Stay smooth and controlled rather than chasing pace.',
    'Mit {pace} bleibst du in {zone}, ohne zu überziehen. Bleib geschmeidig und kontrolliert, statt dem Tempo nachzujagen.',
  ],
  [
    'Start at the slow end of {pace} and let it come; you should finish able to run five minutes more.',
    'Beginn am langsamen Ende von {pace} und lass es kommen; am Ende solltest du noch fünf Minuten laufen können.',
  ],
  [
    'Stay within {pace} throughout and use the jogs to drop your shoulders.',
    'Bleib durchweg bei {pace} und nutz die Trabpausen, um die Schultern sinken zu lassen.',
  ],
  ['Let the shorter pieces feel easier, not faster.', 'Lass die kürzeren Stücke leichter werden, nicht schneller.'],
  [
    'Aim for {pace} from the second repeat on, and jog the recoveries rather than standing still.',
    'Ziel ab der zweiten Wiederholung auf {pace}, und trab in den Pausen, statt zu stehen.',
  ],
  [
    'Even splits win: the first repeat should feel held back, the last one honest.',
    'Gleichmäßigkeit gewinnt: Die erste Wiederholung sollte sich gebremst anfühlen, die letzte ehrlich.',
  ],
  [
    'Stop one repeat early if your form goes; quality counts, not the number.',
    'Hör eine Wiederholung früher auf, wenn dein Stil zerfällt; Qualität zählt, nicht die Anzahl.',
  ],
  [
    'Choose a steady slope you can run, push with the glutes, eyes up, and jog down gently.',
    'Wähl eine gleichmäßige Steigung, die du laufen kannst, drück aus dem Gesäß, Blick nach oben, und trab sanft hinunter.',
  ],
  [
    'Same effort on every climb, whatever the watch says, and easy back down.',
    'Dieselbe Anstrengung bei jedem Anstieg, was die Uhr auch sagt, und locker zurück.',
  ],
  [
    'Run tall at {pace}, quick feet, loose hands. Walk part of the recovery if you like.',
    'Lauf aufrecht mit {pace}, schnelle Füße, lockere Hände. Geh einen Teil der Pause, wenn du magst.',
  ],
  [
    'If it turns into a strain, slow down: it has to look easy.',
    'Wenn es zum Krampf wird, werde langsamer: Es muss leicht aussehen.',
  ],
  [
    'Settle at {pace} within the first minute and do nothing heroic.',
    'Finde in der ersten Minute zu {pace} und tu nichts Heldenhaftes.',
  ],
  [
    'Hold {pace} to the second if you can; faster proves nothing today.',
    'Halte {pace} auf die Sekunde, wenn du kannst; schneller beweist heute nichts.',
  ],
  [
    'Run the tangents, relax the face and keep to {pace}.',
    'Lauf die Ideallinie, entspann das Gesicht und bleib bei {pace}.',
  ],
  [
    'Warm up well, start the hard part a little slower than you want to, and run it evenly to the end. Then enter its distance and time as a result: every pace to come follows from it.',
    'Wärm dich gut auf, beginn den harten Teil etwas langsamer, als du willst, und lauf ihn gleichmäßig zu Ende. Trag dann Distanz und Zeit als Ergebnis ein: Jedes künftige Tempo folgt daraus.',
  ],
  ['Hit {pace}, feel good, stop there.', 'Triff {pace}, fühl dich gut, hör da auf.'],
  [
    'Keep to {pace}, and go home with more than you came with.',
    'Bleib bei {pace}, und geh mit mehr nach Hause, als du mitgebracht hast.',
  ],
  ['The work is done.', 'Die Arbeit ist getan.'],
  [
    'First hard session of the plan: finish sure that you could do more.',
    'Die erste harte Einheit des Plans: Hör auf mit der Gewissheit, dass mehr ginge.',
  ],
  [
    'Less of it than before, at the same pace: you are sharpening, not building.',
    'Weniger als zuvor, im selben Tempo: Du schärfst, du baust nicht auf.',
  ],
  [
    'This is your heaviest week, so sleep is part of the session.',
    'Das ist deine schwerste Woche; Schlaf gehört also zur Einheit.',
  ],
  ['Race day is [weeks] off: note how this feels.', 'Bis zum Wettkampf: [weeks]. Merk dir, wie sich das anfühlt.'],
  [
    'You come to it rested; use that towards the end, not at the start.',
    'Du kommst ausgeruht; nutz das gegen Ende, nicht am Anfang.',
  ],
  ['At the first sharp pain, end it and jog home.', 'Beim ersten stechenden Schmerz hör auf und trab nach Hause.'],
  ['Leave enough for the long run in two days.', 'Lass genug für den langen Lauf in zwei Tagen.'],
];
