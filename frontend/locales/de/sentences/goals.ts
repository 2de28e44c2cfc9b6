import type { Sentence } from '../../../i18n/sentence-book';

/**
 * What a goal asks for, how goals get on with each other, what may follow them, and what the weeks of a season are for.
 */
export const goals: readonly Sentence[] = [
  // What a goal asks for.
  [
    'Speed: how much oxygen you can use, and how well your legs turn it into pace.',
    'Tempo: wie viel Sauerstoff du nutzen kannst und wie gut deine Beine daraus Tempo machen.',
  ],
  [
    'Moderate: enough easy running to carry the hard sessions, and no more.',
    'Mäßig: genug lockeres Laufen, um die harten Einheiten zu tragen, und nicht mehr.',
  ],
  [
    'Most running easy, so that two sessions a week can be truly hard.',
    'Das meiste locker, damit zwei Einheiten pro Woche wirklich hart sein können.',
  ],
  [
    'Long enough to hold your endurance; it is not what the plan turns on.',
    'Lang genug, um deine Ausdauer zu halten; darum dreht sich der Plan nicht.',
  ],
  ['VO2max intervals', 'VO2max-Intervalle'],
  ['strides and hill repeats', 'Steigerungen und Bergintervalle'],
  ['race-pace repeats', 'Wiederholungen im Renntempo'],
  ['top-end speed', 'Endgeschwindigkeit'],
  ['holding a hard effort', 'eine harte Belastung halten'],
  ['quick, springy legs', 'schnelle, federnde Beine'],
  [
    'Endurance: a large aerobic base, a high threshold, and saving fuel at race pace.',
    'Ausdauer: eine große aerobe Grundlage, eine hohe Schwelle und sparsames Laufen im Renntempo.',
  ],
  [
    'High for you: weekly volume goes with race times more closely than any single session.',
    'Hoch für dich: Der Wochenumfang hängt enger mit den Wettkampfzeiten zusammen als jede einzelne Einheit.',
  ],
  [
    'More easy running than in any other plan; the hard part is threshold and race pace.',
    'Mehr lockeres Laufen als in jedem anderen Plan; das Harte sind Schwelle und Renntempo.',
  ],
  [
    'The centre of the week. It grows through the build, and late ones hold race pace.',
    'Die Mitte der Woche. Er wächst im Aufbau, und späte enthalten Renntempo.',
  ],
  ['long runs', 'lange Läufe'],
  ['threshold running', 'Schwellenläufe'],
  ['long runs with race pace', 'lange Läufe mit Renntempo'],
  ['aerobic base', 'aerobe Grundlage'],
  ['running on fat as well as sugar', 'Laufen mit Fett wie mit Zucker'],
  ['patience when it gets long', 'Geduld, wenn es lang wird'],
  [
    'Arriving: time on feet, gathered so gradually that you reach the start healthy.',
    'Ankommen: Zeit auf den Beinen, so allmählich gesammelt, dass du gesund am Start stehst.',
  ],
  [
    'Grows in small steps from what you run now; no week is worth an injury.',
    'Wächst in kleinen Schritten von dem, was du jetzt läufst; keine Woche ist eine Verletzung wert.',
  ],
  [
    'Nearly all easy, with at most one harder session a week.',
    'Fast alles locker, mit höchstens einer härteren Einheit pro Woche.',
  ],
  [
    'Decides the plan: it must come far enough, by distance or by time on feet.',
    'Entscheidet den Plan: Er muss weit genug kommen, nach Distanz oder nach Zeit auf den Beinen.',
  ],
  ['long runs at a talking pace', 'lange Läufe im Plaudertempo'],
  ['one short threshold session', 'eine kurze Schwelleneinheit'],
  ['a healthy start line', 'gesund am Start'],
  ['being able to finish', 'ankommen können'],
  ['the experience, not the clock', 'das Erlebnis, nicht die Uhr'],
  [
    'Keeping at it: running that fits your life and stays pleasant.',
    'Dabeibleiben: Laufen, das in dein Leben passt und angenehm bleibt.',
  ],
  [
    'What you run now, give or take a tenth; nothing has to grow.',
    'Was du jetzt läufst, ein Zehntel auf oder ab; nichts muss wachsen.',
  ],
  [
    'Mostly easy, with one livelier session a week of changing kind.',
    'Meist locker, mit einer lebhafteren Einheit pro Woche, jedes Mal anders.',
  ],
  [
    'A longer run when the week allows it, because it is a good morning out.',
    'Ein längerer Lauf, wenn die Woche es erlaubt, weil er ein guter Morgen ist.',
  ],
  ['easy runs', 'lockere Läufe'],
  ['one session that changes from week to week', 'eine Einheit, die von Woche zu Woche wechselt'],
  ['running next year as well', 'auch nächstes Jahr laufen'],
  ['no burnout', 'kein Ausbrennen'],
  ['health and mood', 'Gesundheit und Stimmung'],
  [
    'Beginning: run and walk in turn until 30 minutes come without a break.',
    'Anfangen: Laufen und Gehen im Wechsel, bis 30 Minuten am Stück gelingen.',
  ],
  [
    'Two or three times a week; minutes of running grow, never the hurry.',
    'Zwei- oder dreimal pro Woche; die Laufminuten wachsen, nie die Eile.',
  ],
  [
    'All easy: you can talk in full sentences, or you walk.',
    'Alles locker: Du kannst in ganzen Sätzen reden, oder du gehst.',
  ],
  [
    'None: each session is as long as the next, and the walking gets shorter.',
    'Keiner: Jede Einheit ist so lang wie die nächste, und das Gehen wird kürzer.',
  ],
  ['run/walk sessions', 'Laufen und Gehen im Wechsel'],
  ['the first unbroken 30 minutes', 'die ersten 30 Minuten am Stück'],
  ['coming back for the next one', 'zur nächsten wiederkommen'],
  ['bones and tendons, which learn more slowly than lungs', 'Knochen und Sehnen, die langsamer lernen als die Lunge'],
  ['enjoying it', 'Freude daran'],
  ['fuelling practice on long runs', 'Verpflegung üben auf langen Läufen'],
  ['hill running', 'Laufen am Berg'],
  ['hill running and hiking', 'Laufen und Gehen am Berg'],
  ['hill repeats', 'Bergintervalle'],
  ['strides', 'Steigerungen'],
  // How goals get on.
  [
    'A fitness goal fills the weeks between races and keeps you running; it asks for nothing that a race does not.',
    'Ein Fitnessziel füllt die Wochen zwischen Wettkämpfen und hält dich am Laufen; es verlangt nichts, was ein Wettkampf nicht auch verlangt.',
  ],
  [
    'The [a] asks for speed and the [b] for volume, and there are too few weeks to build one after the other.',
    'Das eine verlangt Tempo ([a]), das andere Umfang ([b]), und für eines nach dem anderen sind zu wenige Wochen da.',
  ],
  [
    'The [a] asks for speed and the [b] for volume; the calendar gives each a block of its own.',
    'Das eine verlangt Tempo ([a]), das andere Umfang ([b]); der Kalender gibt jedem einen eigenen Block.',
  ],
  [
    'The [a] and the [b] lie too close for one to serve the other.',
    '[a] und [b] liegen zu nah beieinander, als dass eines dem anderen dient.',
  ],
  ['The [a] is run on the way and has no plan of its own.', 'Auf dem Weg gelaufen, ohne eigenen Plan: [a].'],
  [
    'The [a] and the [b] need much the same training, but not two peaks this close.',
    '[a] und [b] brauchen fast dasselbe Training, aber nicht zwei Höhepunkte so nah beieinander.',
  ],
  [
    'Both are a [a]: what you train for one serves the other.',
    'Beide sind gleich ([a]): Was du für einen trainierst, dient dem anderen.',
  ],
  [
    'Training for the [a] supports the [b]: the emphasis is much the same.',
    'Das Training für das eine ([a]) hilft dem anderen ([b]): Der Schwerpunkt ist fast derselbe.',
  ],
  [
    'First 30 minutes without a break, then a plan for the [a]: one leads to the other.',
    'Erst 30 Minuten am Stück, dann ein Plan für den [a]: Das eine führt zum anderen.',
  ],
  [
    'Two full peaks need at least six weeks between them; [a] and [b] are [c] apart.',
    'Zwischen zwei vollen Höhepunkten braucht es mindestens sechs Wochen; zwischen [a] und [b] liegen [c].',
  ],
  [
    'One full peak in twelve weeks is what a body gives; [a] and [b] are [c] apart.',
    'Ein voller Höhepunkt in zwölf Wochen ist, was ein Körper gibt; zwischen [a] und [b] liegen [c].',
  ],
  ['Leave out [a], or move it.', 'Lass ihn weg oder verlege ihn: [a].'],
  ['Run [a] as a B race.', 'Lauf ihn als B-Wettkampf: [a].'],
  ['Run [a] as a C race.', 'Lauf ihn als C-Wettkampf: [a].'],
  [
    'Ten weeks at least lie between two marathons, even when one is for training; these are [a] apart.',
    'Zwischen zwei Marathons liegen mindestens zehn Wochen, auch wenn einer zum Training dient; hier sind es [a].',
  ],
  ['[a] needs [n] days before [b] to be absorbed.', '[a] braucht [n] Tage vor [b], um verdaut zu sein.'],
  ['The [n] days after [a] are easy running only.', 'Die [n] Tage danach sind nur lockeres Laufen ([a]).'],
  [
    'Two marathons or longer races are as many as one can peak for in a year.',
    'Zwei Marathons oder längere Wettkämpfe sind so viele, wie man in einem Jahr auf den Punkt vorbereiten kann.',
  ],
  ['Train for [a] alone.', 'Trainiere nur hierfür: [a].'],
  ['You give up [a].', 'Du gibst auf: [a].'],
  [
    'Train for [a]; run [b] as a B race, with four easier days before it.',
    'Trainiere auf [a]; lauf [b] als B-Wettkampf, mit vier leichteren Tagen davor.',
  ],
  ['A good effort, not a peak.', 'Eine gute Leistung, kein Höhepunkt.'],
  [
    'One after the other: [a] block first, then the [b].',
    'Eines nach dem anderen: zuerst der Block für [a], dann für [b].',
  ],
  ['That takes a later race, from [day] on.', 'Das braucht einen späteren Wettkampf, ab dem [day].'],
  [
    'No time lost on either; the first form fades while you build the second.',
    'Bei keinem geht Zeit verloren; die erste Form verblasst, während du die zweite aufbaust.',
  ],
  [
    '[n] more week of patience; the first form fades while you build the second.',
    '[n] Woche Geduld mehr; die erste Form verblasst, während du die zweite aufbaust.',
  ],
  [
    '[n] more weeks of patience; the first form fades while you build the second.',
    '[n] Wochen Geduld mehr; die erste Form verblasst, während du die zweite aufbaust.',
  ],
  [
    'Train for both at once: one fast session and the long run each week, and neither as much as it could be.',
    'Trainiere auf beides zugleich: jede Woche eine schnelle Einheit und der lange Lauf, und keines so viel, wie es sein könnte.',
  ],
  ['No full peak for either.', 'Für keines ein voller Höhepunkt.'],
  ['Less in reserve when you finish [a].', 'Weniger Reserven im Ziel: [a].'],
  ['[a] will be somewhat slower than with a plan of its own.', 'Etwas langsamer als mit eigenem Plan: [a].'],
  ['About [a] slower in [b] than with a plan of its own.', 'Etwa [a] langsamer als mit eigenem Plan: [b].'],
  ['the [race] on [day]', '[race] am [day]'],
  ['The [race] on [day]', '[race] am [day]'],
  // What may follow.
  [
    '[n] weeks of running that lasted: the habit is the result.',
    '[n] Wochen Laufen, die gehalten haben: Die Gewohnheit ist das Ergebnis.',
  ],
  ['A race with a date can give the habit a point.', 'Ein Wettkampf mit Datum kann der Gewohnheit ein Ziel geben.'],
  [
    'You run for 30 minutes without a break; from here distance is a matter of patience.',
    'Du läufst 30 Minuten am Stück; ab hier ist Distanz eine Frage der Geduld.',
  ],
  [
    'Run a 5K from start to finish, at a pace you can talk at.',
    'Lauf 5 km vom Start bis ins Ziel, in einem Tempo, in dem du reden kannst.',
  ],
  ['Or give yourself a season and grow into a 10K.', 'Oder gib dir eine Saison und wachse in einen 10-km-Lauf hinein.'],
  ['You finished the [race]: the distance is yours now.', 'Du bist angekommen ([race]): Die Distanz gehört jetzt dir.'],
  [
    'You ran the [race] in [time]; your zones follow from it.',
    'Du bist [time] gelaufen ([race]); deine Zonen folgen daraus.',
  ],
  ['The next distance: a [race], to finish it.', 'Die nächste Distanz: ein [race], um anzukommen.'],
  [
    'The [race] again, now for a time: training turns from arriving to pace.',
    'Noch einmal [race], jetzt auf Zeit: Das Training wendet sich vom Ankommen zum Tempo.',
  ],
  [
    'The [race] again, for about [time]: what one more block may bring, if you train it.',
    'Noch einmal [race], auf etwa [time]: was ein weiterer Block bringen kann, wenn du ihn trainierst.',
  ],
  [
    'Or no race at all for a while: hold what you have and run as you like.',
    'Oder eine Weile gar kein Wettkampf: Halte, was du hast, und lauf, wie du magst.',
  ],
  [
    'What you trained for the old goal serves the new one.',
    'Was du für das alte Ziel trainiert hast, dient dem neuen.',
  ],
  ['Training turns.', 'Das Training wendet sich.'],
  [
    '[n] weeks are left and are planned anew; what you have run counts.',
    '[n] Wochen bleiben und werden neu geplant; was du gelaufen bist, zählt.',
  ],
  [
    '[n1] weeks are left, and a time would take [n2]: the plan leads to a safe finish, or to a later race.',
    '[n1] Wochen bleiben, und eine Zeit bräuchte [n2]: Der Plan führt zu einem sicheren Ankommen oder zu einem späteren Wettkampf.',
  ],
  [
    'Letting a race go for the sake of your health is good training sense.',
    'Einen Wettkampf der Gesundheit zuliebe loszulassen ist gutes Training.',
  ],
  [
    'Easy running without a date, once a clinician sees no reason against it.',
    'Lockeres Laufen ohne Termin, sobald ärztlich nichts dagegen spricht.',
  ],
  [
    'A goal that no longer fits your weeks only costs you sleep.',
    'Ein Ziel, das nicht mehr in deine Wochen passt, kostet dich nur Schlaf.',
  ],
  [
    'Fewer days and no race: hold what you have until there is room again.',
    'Weniger Tage und kein Wettkampf: Halte, was du hast, bis wieder Platz ist.',
  ],
  ['What nobody wants to run is not worth training for.', 'Was niemand laufen will, ist das Training nicht wert.'],
  [
    'Running as you like it for a while; say what you enjoy and the plan varies towards it.',
    'Eine Weile laufen, wie du magst; sag, was dir Freude macht, und der Plan neigt sich dahin.',
  ],
  [
    'Or a [race]: it asks for shorter long runs and fewer days.',
    'Oder ein [race]: Er verlangt kürzere lange Läufe und weniger Tage.',
  ],
  [
    'Training was not what failed: begin the next one slower than feels right.',
    'Am Training lag es nicht: Beginn den nächsten langsamer, als es sich richtig anfühlt.',
  ],
  [
    'The weeks that were left out decided it. Plan fewer days, and keep them.',
    'Die ausgelassenen Wochen haben es entschieden. Plane weniger Tage, und halte sie.',
  ],
  [
    'Weather or course took the time; the result says little about your fitness.',
    'Wetter oder Strecke haben die Zeit gekostet; das Ergebnis sagt wenig über deine Form.',
  ],
  [
    'A body that fights an illness does not race. Nothing is lost but the day.',
    'Ein Körper, der mit einer Krankheit kämpft, läuft kein Rennen. Verloren ist nur der Tag.',
  ],
  [
    'First the injury has to heal; the next goal waits until easy running is free of pain.',
    'Zuerst muss die Verletzung heilen; das nächste Ziel wartet, bis lockeres Laufen schmerzfrei ist.',
  ],
  [
    'Look at the weeks before it, your sleep and your first kilometres: one of them usually tells.',
    'Sieh auf die Wochen davor, deinen Schlaf und deine ersten Kilometer: Eines davon verrät es meist.',
  ],
  ['You missed [time] by [late], [n] %.', 'Du hast [time] um [late] verfehlt, [n] %.'],
  [
    '[n] weeks of easy running without a date, once a clinician sees no reason against it.',
    '[n] Wochen lockeres Laufen ohne Termin, sobald ärztlich nichts dagegen spricht.',
  ],
  [
    '[time] next: as far as one block may bring you from here. The old goal can follow it.',
    'Als Nächstes [time]: so weit dich ein Block von hier bringen kann. Das alte Ziel kann folgen.',
  ],
  [
    'Or a [race] for a time: the speed you gain there serves the [other] later.',
    'Oder ein [race] auf Zeit: Das Tempo, das du dort gewinnst, dient dir später ([other]).',
  ],
  [
    'The [race] once more, to finish it: a slower start and longer long runs.',
    'Noch einmal [race], um anzukommen: ein langsamerer Start und längere lange Läufe.',
  ],
  [
    'Or a [race] in between: a finish to build on.',
    'Oder ein [race] dazwischen: ein Ankommen, auf dem du aufbauen kannst.',
  ],
  [
    'The same beginning with four more weeks: go back to a session that felt good, and on from there.',
    'Derselbe Anfang mit vier Wochen mehr: Geh zurück zu einer Einheit, die sich gut anfühlte, und von dort weiter.',
  ],
  [
    'One run a week less than you planned: a week that fits is a week that lasts.',
    'Ein Lauf pro Woche weniger als geplant: Eine Woche, die passt, ist eine Woche, die hält.',
  ],
  // The weeks of a season.
  [
    'Run and walk in turn, until 30 minutes come without a break.',
    'Laufen und Gehen im Wechsel, bis 30 Minuten am Stück gelingen.',
  ],
  [
    'Running for its own sake: steady weeks, one livelier session, nothing that has to grow.',
    'Laufen um des Laufens willen: gleichmäßige Wochen, eine lebhaftere Einheit, nichts, was wachsen muss.',
  ],
  [
    'Hold what you have: mostly easy running, one livelier session a week, no build.',
    'Halte, was du hast: meist lockeres Laufen, eine lebhaftere Einheit pro Woche, kein Aufbau.',
  ],
  [
    'Easy kilometres first: endurance, a growing long run, strides.',
    'Zuerst lockere Kilometer: Ausdauer, ein wachsender langer Lauf, Steigerungen.',
  ],
  [
    'The work of the plan: hard sessions for the race and the biggest weeks.',
    'Die Arbeit des Plans: harte Einheiten für den Wettkampf und die größten Wochen.',
  ],
  [
    'Race pace becomes familiar while the running comes down a little.',
    'Das Renntempo wird vertraut, während der Umfang etwas sinkt.',
  ],
  [
    'Less running at the same pace, so that you arrive fresh.',
    'Weniger Laufen im selben Tempo, damit du frisch ankommst.',
  ],
  [
    'Race week: short runs, a day of rest, and the race.',
    'Wettkampfwoche: kurze Läufe, ein Ruhetag und der Wettkampf.',
  ],
  [
    'Back to regular, easy running by feel; no plan to follow yet.',
    'Zurück zu regelmäßigem, lockerem Laufen nach Gefühl; noch ohne Plan.',
  ],
  [
    'After the [race]: [n] days of easy running only, the first without running.',
    'Danach ([race]): [n] Tage nur lockeres Laufen, der erste ohne Laufen.',
  ],
  [
    'After the [race]: [n1] days of easy running only, the first [n2] with none, or half an hour at most.',
    'Danach ([race]): [n1] Tage nur lockeres Laufen, die ersten [n2] ohne oder höchstens eine halbe Stunde.',
  ],
  ['[a] lies before the season begins.', 'Liegt vor dem Beginn der Saison: [a].'],
  [
    '[a] lies beyond the [n] weeks of this season. Plan it in the next.',
    'Liegt jenseits der [n] Wochen dieser Saison: [a]. Plane ihn in der nächsten.',
  ],
  ['[a] has [n] weeks, with a full peak and taper.', '[n] Wochen, mit vollem Höhepunkt und Tapering: [a].'],
  [
    '[a] has [n] weeks: enough to finish in good health, too few to train for a time.',
    '[n] Wochen, genug, um gesund anzukommen, zu wenige für eine Zeit: [a].',
  ],
  ['[a] leaves too few weeks for a plan of its own.', 'Lässt zu wenige Wochen für einen eigenen Plan: [a].'],
  [
    'It takes [n] weeks from where you are; choose a later race, or a shorter one.',
    'Von da, wo du bist, braucht es [n] Wochen; wähle einen späteren Wettkampf oder einen kürzeren.',
  ],
  [
    '[a] falls into weeks that are for easy running only; it is left out.',
    'Fällt in Wochen, die nur für lockeres Laufen da sind, und bleibt weg: [a].',
  ],
  // What if.
  ['There is no safe plan either way.', 'So oder so gibt es keinen sicheren Plan.'],
  ['That would leave no safe plan.', 'Damit bliebe kein sicherer Plan.'],
  ['That makes a plan possible.', 'Damit wird ein Plan möglich.'],
  ['Nothing you would notice changes.', 'Es ändert sich nichts, was du bemerken würdest.'],
  [
    '[n] weeks, up to [a] a week, with a longest run of [b].',
    '[n] Wochen, bis zu [a] pro Woche, mit einem längsten Lauf von [b].',
  ],
  [
    'There would be too little time to train for a time: the plan leads to a safe finish.',
    'Für eine Zielzeit wäre zu wenig Zeit: Der Plan führt zu einem sicheren Ankommen.',
  ],
  [
    'There would be time enough to train for a time, and not only to finish.',
    'Es wäre Zeit genug, auf eine Zeit zu trainieren und nicht nur aufs Ankommen.',
  ],
  ['[n1] fewer hard session: [n2] instead of [n3].', '[n1] harte Einheit weniger: [n2] statt [n3].'],
  ['[n1] fewer hard sessions: [n2] instead of [n3].', '[n1] harte Einheiten weniger: [n2] statt [n3].'],
  ['[n1] more hard session: [n2] instead of [n3].', '[n1] harte Einheit mehr: [n2] statt [n3].'],
  ['[n1] more hard sessions: [n2] instead of [n3].', '[n1] harte Einheiten mehr: [n2] statt [n3].'],
  ['[n1] fewer recovery week: [n2] instead of [n3].', '[n1] Erholungswoche weniger: [n2] statt [n3].'],
  ['[n1] fewer recovery weeks: [n2] instead of [n3].', '[n1] Erholungswochen weniger: [n2] statt [n3].'],
  ['[n1] more recovery week: [n2] instead of [n3].', '[n1] Erholungswoche mehr: [n2] statt [n3].'],
  ['[n1] more recovery weeks: [n2] instead of [n3].', '[n1] Erholungswochen mehr: [n2] statt [n3].'],
  ['All running of the plan goes from [a] to [b].', 'Das gesamte Laufen des Plans geht von [a] auf [b].'],
  ['The heaviest week goes from [a] to [b].', 'Die schwerste Woche geht von [a] auf [b].'],
  ['The longest run goes from [a] to [b].', 'Der längste Lauf geht von [a] auf [b].'],
  ['This change is not possible.', 'Diese Änderung ist nicht möglich.'],
  ['This goal has no race to move.', 'Dieses Ziel hat keinen Wettkampf, der sich verlegen ließe.'],
  [
    'This is the only day you run on. Choose another day first.',
    'Das ist dein einziger Lauftag. Wähle zuerst einen anderen Tag.',
  ],
  ['The race is still to come.', 'Der Wettkampf kommt erst noch.'],
  ['What became of it needs another look.', 'Was daraus wurde, braucht noch einen Blick.'],
  ['There is no race on the way on that day.', 'An diesem Tag ist kein Wettkampf auf dem Weg.'],
  ['The goal is met with a time of [time] or faster.', 'Das Ziel ist mit [time] oder schneller erreicht.'],
  ['With this time [time] is met.', 'Mit dieser Zeit ist [time] erreicht.'],
];
