import type { Sentence } from '../../../i18n/sentence-book';

/** What was heard, what follows from it and by which rule; what a change comes to, and what it leaves alone. */
export const changes: readonly Sentence[] = [
  // What a change comes to.
  ['Nothing changes.', 'Nichts ändert sich.'],
  ['[n1] session eased, [n2] harder', '[n1] Einheit erleichtert, [n2] härter'],
  ['[n1] sessions eased, [n2] harder', '[n1] Einheiten erleichtert, [n2] härter'],
  ['[n1] session eased, [n2] harder, [rest]', '[n1] Einheit erleichtert, [n2] härter, [rest]'],
  ['[n1] sessions eased, [n2] harder, [rest]', '[n1] Einheiten erleichtert, [n2] härter, [rest]'],
  ['[n] moved', '[n] verlegt'],
  ['[n] with new paces', '[n] mit neuem Tempo'],
  ['[n] moved, [rest]', '[n] verlegt, [rest]'],
  ['[n] with new paces, [rest]', '[n] mit neuem Tempo, [rest]'],
  ['distance [n1] % in week [n2]', 'Distanz [n1] % in Woche [n2]'],
  ['distance [n] % in weeks [a]', 'Distanz [n] % in den Wochen [a]'],
  // As kept by changes of before.
  ['week [n1] [n2] %', 'Woche [n1] [n2] %'],
  ['weeks [a] [n] %', 'Wochen [a] [n] %'],
  ['The plan as it was first written.', 'Der Plan, wie er zuerst geschrieben wurde.'],
  ['A session gave way to rest.', 'Eine Einheit wich der Ruhe.'],
  ['A session was replaced by an easier one.', 'Eine Einheit wurde durch eine leichtere ersetzt.'],
  ['Moved from [a] to [b].', 'Verlegt vom [a] auf den [b].'],
  ['Swapped from [a] to [b].', 'Getauscht vom [a] auf den [b].'],
  ['A missed session is done on [a].', 'Eine versäumte Einheit wird am [a] nachgeholt.'],
  ['A missed session is done on [a], shortened.', 'Eine versäumte Einheit wird am [a] nachgeholt, gekürzt.'],
  ['[n] session moved around your busy days.', '[n] Einheit um deine vollen Tage herum verlegt.'],
  ['[n] sessions moved around your busy days.', '[n] Einheiten um deine vollen Tage herum verlegt.'],
  ['[a] moved around your busy days, [b] left out.', 'Um deine vollen Tage herum verlegt: [a]; weggelassen: [b].'],
  ['[n] session', '[n] Einheit'],
  ['[n] sessions', '[n] Einheiten'],
  ['[days]: no time to train.', '[days]: keine Zeit zum Trainieren.'],
  // What was left alone.
  ['Week [n] stays as it was.', 'Woche [n] bleibt, wie sie war.'],
  ['Weeks [n1] to [n2] stay as they were.', 'Die Wochen [n1] bis [n2] bleiben, wie sie waren.'],
  ['[n] logged session is untouched.', '[n] eingetragene Einheit bleibt unangetastet.'],
  ['[n] logged sessions are untouched.', '[n] eingetragene Einheiten bleiben unangetastet.'],
  [
    'Recovery week [n] stays a recovery week; it only gets lighter.',
    'Erholungswoche [n] bleibt eine Erholungswoche; sie wird nur leichter.',
  ],
  ['Recovery week [n] untouched.', 'Erholungswoche [n] bleibt unangetastet.'],
  [
    'The taper keeps its days and gains nothing: [weeks].',
    'Das Tapering behält seine Tage und gewinnt nichts dazu: [weeks].',
  ],
  ['The taper untouched: [weeks].', 'Das Tapering bleibt unangetastet: [weeks].'],
  ['Race day stays [day].', 'Der Wettkampftag bleibt der [day].'],
  ['[n] day stays clear.', '[n] Tag bleibt frei.'],
  ['[n] days stay clear.', '[n] Tage bleiben frei.'],
  ['week [n]', 'Woche [n]'],
  ['weeks [n1] to [n2]', 'Wochen [n1] bis [n2]'],
  // Effort and fatigue.
  ['Effort [n1], fatigue [n2] in week [n3].', 'Anstrengung [n1], Müdigkeit [n2] in Woche [n3].'],
  ['You asked for less.', 'Du hast um weniger gebeten.'],
  ['You asked for more.', 'Du hast um mehr gebeten.'],
  [
    'Strained two weeks in a row, with effort [n1] and fatigue [n2] in week [n3].',
    'Zwei Wochen in Folge überanstrengt, mit Anstrengung [n1] und Müdigkeit [n2] in Woche [n3].',
  ],
  [
    'Fatigue [n1] although week [n2] held only [n3] % of your usual running: look at sleep, stress, food and any illness.',
    'Müdigkeit [n1], obwohl Woche [n2] nur [n3] % deines üblichen Laufens brachte: Sieh auf Schlaf, Stress, Essen und eine mögliche Krankheit.',
  ],
  ['No week is left to ease.', 'Es ist keine Woche mehr übrig, die leichter werden könnte.'],
  [
    'Week [n] is light by design: it gives you the rest you need.',
    'Woche [n] ist mit Absicht leicht: Sie gibt dir die Ruhe, die du brauchst.',
  ],
  [
    'After a straining week the next one holds an eighth less running and one hard session at most.',
    'Nach einer anstrengenden Woche bringt die nächste ein Achtel weniger Laufen und höchstens eine harte Einheit.',
  ],
  [
    'Week [n] is a recovery week already: that is what you need now.',
    'Woche [n] ist schon eine Erholungswoche: Genau das brauchst du jetzt.',
  ],
  [
    'Tired in the taper: 15 % less running than planned, and nothing hard before the race.',
    'Müde im Tapering: 15 % weniger Laufen als geplant und nichts Hartes vor dem Wettkampf.',
  ],
  [
    'Too much for now: the next week becomes a recovery week, a quarter less running and nothing hard.',
    'Zu viel im Moment: Die nächste Woche wird eine Erholungswoche, ein Viertel weniger Laufen und nichts Hartes.',
  ],
  ['Overloaded three times in the six weeks up to week [n].', 'Dreimal überlastet in den sechs Wochen bis Woche [n].'],
  [
    'Fatigue of 8 and more for three weeks, up to week [n].',
    'Drei Wochen lang Müdigkeit von 8 und mehr, bis Woche [n].',
  ],
  [
    'No more building for four weeks. Tiredness that stays has many causes, low iron, infection and too little food among them: have a doctor look at it.',
    'Vier Wochen lang kein Aufbau mehr. Müdigkeit, die bleibt, hat viele Ursachen, darunter Eisenmangel, Infekte und zu wenig Essen: Lass es ärztlich abklären.',
  ],
  [
    'Effort up to 4, fatigue up to 3 and the plan done, two weeks up to week [n].',
    'Anstrengung bis 4, Müdigkeit bis 3 und der Plan erfüllt, zwei Wochen lang bis Woche [n].',
  ],
  [
    'Effort up to 4, fatigue up to 3 and the plan done, two weeks running.',
    'Anstrengung bis 4, Müdigkeit bis 3 und der Plan erfüllt, zwei Wochen in Folge.',
  ],
  ['No week is left to add to.', 'Es ist keine Woche mehr übrig, zu der etwas dazukommen könnte.'],
  [
    'Week [n] is light by design: what you feel is what it is for.',
    'Woche [n] ist mit Absicht leicht: Was du spürst, ist ihr Zweck.',
  ],
  [
    'Feeling strong allows 5 % more easy running in the next week, if you agree.',
    'Wer sich stark fühlt, darf in der nächsten Woche 5 % mehr locker laufen, wenn du einverstanden bist.',
  ],
  [
    'Nothing is added while something else asks for less. Ask again when that is over.',
    'Nichts kommt dazu, solange anderes nach weniger verlangt. Frag wieder, wenn das vorbei ist.',
  ],
  // Volume.
  ['Week [n1] came to [n2] % of its plan.', 'Woche [n1] kam auf [n2] % ihres Plans.'],
  ['Weeks [n1] and [n2] came to [n3] % of their plan.', 'Die Wochen [n1] und [n2] kamen auf [n3] % ihres Plans.'],
  [
    'A week that came to less than 70 % is repeated rather than built upon; what was missed stays missed.',
    'Auf eine Woche mit weniger als 70 % wird nicht aufgebaut, sie wird wiederholt; was versäumt ist, bleibt versäumt.',
  ],
  [
    'Two short weeks running make a new start: from the [a] a week you really run, and from there a tenth at most over the best of four weeks.',
    'Zwei kurze Wochen in Folge sind ein neuer Anfang: von den [a] pro Woche, die du wirklich läufst, und von da höchstens ein Zehntel über der besten von vier Wochen.',
  ],
  [
    'More than planned two weeks running: the next week holds what the last one planned, and no more.',
    'Zwei Wochen in Folge mehr als geplant: Die nächste Woche bringt, was die letzte geplant hatte, und nicht mehr.',
  ],
  ['Back after [n] days without running.', 'Zurück nach [n] Tagen ohne Laufen.'],
  [
    'After [n] days off, half the running for half as long as you were away, then three quarters, then all of it; nothing hard until you have run easily for as many days.',
    'Nach [n] Tagen Pause die Hälfte des Laufens, halb so lange, wie du weg warst, dann drei Viertel, dann alles; nichts Hartes, bis du ebenso viele Tage locker gelaufen bist.',
  ],
  [
    'After [n1] days off, running comes back from a third over [n2] weeks; nothing hard until you have run easily for as long as you were away.',
    'Nach [n1] Tagen Pause kommt das Laufen von einem Drittel aus über [n2] Wochen zurück; nichts Hartes, bis du so lange locker gelaufen bist, wie du weg warst.',
  ],
  [
    'The last week was run, and nothing speaks against more.',
    'Die letzte Woche ist gelaufen, und nichts spricht gegen mehr.',
  ],
  ['You have kept to the lighter plan.', 'Du hast dich an den leichteren Plan gehalten.'],
  [
    'The plan may lead back to what was first planned, by a tenth at most over the best of four weeks and the longest run of thirty days, if you agree.',
    'Der Plan darf zu dem zurückführen, was zuerst geplant war, um höchstens ein Zehntel über die beste von vier Wochen und den längsten Lauf von dreißig Tagen, wenn du einverstanden bist.',
  ],
  [
    'The weeks before hold less than the plan builds upon.',
    'Die Wochen davor enthalten weniger, als der Plan voraussetzt.',
  ],
  [
    'Weeks and long runs grow by a tenth at most from what was really run, and recovery weeks are measured against it.',
    'Wochen und lange Läufe wachsen höchstens um ein Zehntel über das wirklich Gelaufene, und Erholungswochen werden daran gemessen.',
  ],
  ['Less has been run than the plan builds upon.', 'Es wurde weniger gelaufen, als der Plan voraussetzt.'],
  [
    'For your goal: [n] days off usually cost [a] % of fitness, [b] minutes over the [race] if you raced on the day you are back.',
    'Zu deinem Ziel: [n] Tage Pause kosten meist [a] % der Form; im Wettkampf ([race]) wären das [b] Minuten, wenn du am Tag deiner Rückkehr starten würdest.',
  ],
  [
    'Much of it returns on the way back; how much of it by [day] nobody can promise, so let the next weeks show it before you hold on to a time.',
    'Vieles davon kehrt mit dem Wiedereinstieg zurück; wie viel bis zum [day], kann niemand versprechen. Lass es die nächsten Wochen zeigen, bevor du an einer Zeit festhältst.',
  ],
  // Illness, absence, pauses.
  ['Ill since [day].', 'Krank seit dem [day].'],
  ['Ill on [day].', 'Krank am [day].'],
  ['Ill from [a] to [b].', 'Krank vom [a] bis zum [b].'],
  ['Away on [day].', 'Unterwegs am [day].'],
  ['Away from [a] to [b].', 'Unterwegs vom [a] bis zum [b].'],
  ['On holiday on [day].', 'Im Urlaub am [day].'],
  ['On holiday from [a] to [b].', 'Im Urlaub vom [a] bis zum [b].'],
  ['Busy on [day].', 'Viel zu tun am [day].'],
  ['Busy from [a] to [b].', 'Viel zu tun vom [a] bis zum [b].'],
  ['A pause on [day].', 'Eine Pause am [day].'],
  ['A pause from [a] to [b].', 'Eine Pause vom [a] bis zum [b].'],
  [
    'No running with fever, aches, or illness in chest or gut, nor for two days after; then half a week’s running and easy days, one for each day ill. See a doctor if it lasts, and at once for pain or pressure in the chest.',
    'Kein Laufen mit Fieber, Gliederschmerzen oder einer Krankheit in Brust oder Bauch, auch nicht in den zwei Tagen danach; dann der halbe Wochenumfang und lockere Tage, einer für jeden Krankheitstag. Geh zum Arzt, wenn es anhält, und sofort bei Schmerz oder Druck in der Brust.',
  ],
  [
    'With a head cold and no fever: easy running only, half of it, until you are well.',
    'Mit Schnupfen und ohne Fieber: nur locker laufen, die Hälfte, bis du gesund bist.',
  ],
  [
    'One easy day for each of the [n] days ill before anything hard.',
    'Ein lockerer Tag für jeden der [n] Krankheitstage, bevor etwas Hartes kommt.',
  ],
  [
    'One easy day for each of the [n] days ill before anything hard, and half the running first.',
    'Ein lockerer Tag für jeden der [n] Krankheitstage, bevor etwas Hartes kommt, und zuerst die Hälfte des Laufens.',
  ],
  [
    'Days without running are lost days: what falls on them is left out and not made up for.',
    'Tage ohne Laufen sind verlorene Tage: Was auf sie fällt, bleibt weg und wird nicht nachgeholt.',
  ],
  [
    'The most important sessions move to the days you have; the rest is left out and not made up for.',
    'Die wichtigsten Einheiten ziehen auf die Tage um, die du hast; der Rest bleibt weg und wird nicht nachgeholt.',
  ],
  [
    'Nothing is planned while you pause; afterwards running comes back gently, from half or less.',
    'Solange du pausierst, ist nichts geplant; danach kommt das Laufen behutsam zurück, von der Hälfte oder weniger.',
  ],
  [
    'Nothing is planned while you pause; afterwards running comes back in steps, from half or less.',
    'Solange du pausierst, ist nichts geplant; danach kommt das Laufen in Schritten zurück, von der Hälfte oder weniger.',
  ],
  // What hurts.
  ['[site] [n] of 10.', '[site] [n] von 10.'],
  ['[site] [n] of 10, worse at two check-ins running.', '[site] [n] von 10, bei zwei Check-ins in Folge schlimmer.'],
  ['[site] [n] of 10, with a changed stride.', '[site] [n] von 10, mit verändertem Laufstil.'],
  [
    '[site] [n] of 10, with a changed stride, worse at two check-ins running.',
    '[site] [n] von 10, mit verändertem Laufstil, bei zwei Check-ins in Folge schlimmer.',
  ],
  [
    'Pain of 1 or 2: the fastest running goes out until the next check-in, easy running stays.',
    'Schmerz von 1 oder 2: Das schnellste Laufen fällt bis zum nächsten Check-in weg, lockeres bleibt.',
  ],
  [
    'No hard running at pain 3–4: for a week [n] % less, flat and easy, one run on other legs. Stop and have it looked at if you notice [signs].',
    'Kein hartes Laufen bei Schmerz 3–4: eine Woche lang [n] % weniger, flach und locker, ein Lauf wird anders bewegt. Hör auf und lass es ansehen, wenn dir das auffällt: [signs].',
  ],
  [
    'No running at pain of 5 and more, with a limp, or when it keeps getting worse: the same minutes on other legs, as far as that is free of pain. Run again once you can walk 30 minutes and hop ten times without pain. Have it looked at if it lasts longer than a week, and at once if you notice [signs].',
    'Kein Laufen bei Schmerz von 5 und mehr, mit Humpeln oder wenn es immer schlimmer wird: dieselben Minuten anders bewegt, so weit das schmerzfrei ist. Lauf wieder, sobald du 30 Minuten gehen und zehnmal hüpfen kannst, ohne Schmerz. Lass es ansehen, wenn es länger als eine Woche dauert, und sofort, wenn dir das auffällt: [signs].',
  ],
  [
    'Pain that may come from bone tolerates no running at all. Please see a doctor or physiotherapist before the next run; the plan waits for you. This is not medical advice.',
    'Schmerz, der vom Knochen kommen kann, verträgt gar kein Laufen. Bitte geh vor dem nächsten Lauf zum Arzt oder zur Physiotherapie; der Plan wartet auf dich. Das ist kein medizinischer Rat.',
  ],
  [
    'A week without running has not helped. Please have a doctor or physiotherapist look at it; the plan waits for you. This is not medical advice.',
    'Eine Woche ohne Laufen hat nicht geholfen. Bitte lass es ärztlich oder physiotherapeutisch ansehen; der Plan wartet auf dich. Das ist kein medizinischer Rat.',
  ],
  ['Your [site] is down to [n] of 10.', 'Deutlich besser ([site]): noch [n] von 10.'],
  [
    'A niggle that eases brings the running back first and the hard work a week later.',
    'Eine Beschwerde, die nachlässt, bringt zuerst das Laufen zurück und eine Woche später die harte Arbeit.',
  ],
  [
    'First step back: half the running, nothing hard, runs of half an hour. Before the first one, walk 30 minutes and hop ten times without pain.',
    'Erster Schritt zurück: die Hälfte des Laufens, nichts Hartes, Läufe von einer halben Stunde. Geh vor dem ersten 30 Minuten und hüpf zehnmal, ohne Schmerz.',
  ],
  [
    'Second step back: three quarters of the running, nothing hard yet.',
    'Zweiter Schritt zurück: drei Viertel des Laufens, noch nichts Hartes.',
  ],
  ['Pain [n] of 10 while running on [day].', 'Schmerz [n] von 10 beim Laufen am [day].'],
  ['Keep it easy and see how it is in three days.', 'Halte es locker und sieh in drei Tagen, wie es ist.'],
  [
    'Nothing hard and nothing steep until it is down to 2 of 10.',
    'Nichts Hartes und nichts Steiles, bis es bei 2 von 10 ist.',
  ],
  [
    'No running until you walk 30 minutes and hop ten times without pain.',
    'Kein Laufen, bis du 30 Minuten gehst und zehnmal hüpfst, ohne Schmerz.',
  ],
  [
    'Pain on a bone belongs before a doctor before the next run: nothing that loads it until then.',
    'Schmerz am Knochen gehört vor dem nächsten Lauf zum Arzt: bis dahin nichts, was ihn belastet.',
  ],
  ['Have it looked at if you notice [signs].', 'Lass es ansehen, wenn dir das auffällt: [signs].'],
  [
    'Coaching stops until a professional has looked at this.',
    'Das Training ruht, bis eine Fachperson das angesehen hat.',
  ],
  // Wishes and edits.
  ['A [race] on [day] as a B race.', '[race] am [day] als B-Wettkampf.'],
  ['A [race] on [day] as a C race.', '[race] am [day] als C-Wettkampf.'],
  [
    'A race on the way is drawn into the remaining weeks with the rest around it, and waits for your yes.',
    'Ein Wettkampf auf dem Weg wird mit der Ruhe um ihn herum in die übrigen Wochen gezeichnet und wartet auf dein Ja.',
  ],
  ['You changed your goal.', 'Du hast dein Ziel geändert.'],
  ['You changed your zones.', 'Du hast deine Zonen geändert.'],
  ['You changed your schedule.', 'Du hast deine Lauftage geändert.'],
  ['You changed your running days.', 'Du hast deine Lauftage geändert.'],
  ['You changed your strength training.', 'Du hast dein Krafttraining geändert.'],
  ['You changed your answers about yourself.', 'Du hast deine Antworten zu dir geändert.'],
  [
    'The paces of the remaining sessions follow your zones once you agree.',
    'Die Tempi der übrigen Einheiten folgen deinen Zonen, sobald du zustimmst.',
  ],
  [
    'The remaining weeks are drawn anew from what you have really run, and wait for your yes.',
    'Die übrigen Wochen werden aus dem neu gezeichnet, was du wirklich gelaufen bist, und warten auf dein Ja.',
  ],
  [
    'We could not read this as a change to the plan, so nothing was guessed. The fields of the check-in are sure to be understood.',
    'Wir konnten das nicht als Änderung am Plan lesen und haben deshalb nichts geraten. Die Felder des Check-ins werden sicher verstanden.',
  ],
  [
    'Nothing speaks for a change: the plan goes on as it is.',
    'Nichts spricht für eine Änderung: Der Plan geht weiter, wie er ist.',
  ],
  ['No week is left to draw anew.', 'Es ist keine Woche mehr übrig, die neu gezeichnet werden könnte.'],
  ['Choose a later race, or begin a new plan.', 'Wähle einen späteren Wettkampf, oder beginne einen neuen Plan.'],
  [
    'The weeks that are left, after those you have run, do not lead far enough.',
    'Die übrigen Wochen führen nach denen, die du gelaufen bist, nicht weit genug.',
  ],
  [
    'What the plan needs is possible from a fresh start: end this plan and begin a new one, or leave the change as it is.',
    'Was der Plan braucht, ist bei einem Neubeginn möglich: Beende diesen Plan und beginne einen neuen, oder lass die Änderung, wie sie ist.',
  ],
  [
    'Your plan stays as it is. Choose a shorter race, or a later one.',
    'Dein Plan bleibt, wie er ist. Wähle einen kürzeren Wettkampf oder einen späteren.',
  ],
  [
    'Your plan stays as it is. What would make it possible: [ways].',
    'Dein Plan bleibt, wie er ist. Was es möglich machen würde: [ways].',
  ],
  [
    'There is no room for more yet: weeks and long runs grow by a tenth at most from what was really run. The plan stays as it is.',
    'Für mehr ist noch kein Platz: Wochen und lange Läufe wachsen höchstens um ein Zehntel über das wirklich Gelaufene. Der Plan bleibt, wie er ist.',
  ],
  [
    'No change was found that keeps every rule of safety.',
    'Es fand sich keine Änderung, die jede Sicherheitsregel einhält.',
  ],
  [
    'The plan stays as it is; take the coming days by feel, and leave out what feels like too much.',
    'Der Plan bleibt, wie er ist; nimm die kommenden Tage nach Gefühl, und lass weg, was sich nach zu viel anfühlt.',
  ],
  [
    'The plan stays as it is. Move or ease that session first and ask again, choose a smaller change, or begin a new plan from what you run now.',
    'Der Plan bleibt, wie er ist. Verlege oder erleichtere zuerst diese Einheit und frag wieder, wähle eine kleinere Änderung, oder beginne einen neuen Plan mit dem, was du jetzt läufst.',
  ],
  [
    'The first attempts did not pass the rules, so the house coach wrote these weeks.',
    'Die ersten Versuche bestanden die Regeln nicht; deshalb schrieb der Hauscoach diese Wochen.',
  ],
  // Changes made by hand.
  ['You asked for another day.', 'Du hast um einen anderen Tag gebeten.'],
  ['Every rule of the plan still holds.', 'Jede Regel des Plans gilt weiter.'],
  ['You missed it.', 'Du hast sie versäumt.'],
  [
    'It takes a free day or the place of an easy run, and every rule holds.',
    'Sie nimmt einen freien Tag oder den Platz eines lockeren Laufs, und jede Regel gilt.',
  ],
  [
    'Hard days keep their distance, no day holds two runs, and what finds no place is left out.',
    'Harte Tage halten Abstand, kein Tag hat zwei Läufe, und was keinen Platz findet, bleibt weg.',
  ],
  [
    'Never harder than the session it replaces, in any measure.',
    'In keiner Hinsicht härter als die Einheit, die sie ersetzt.',
  ],
  ['You asked for an earlier plan back.', 'Du wolltest einen früheren Plan zurück.'],
  ['You asked for the old days back.', 'Du wolltest die alten Tage zurück.'],
  ['Days that are over or logged stay as they are.', 'Vergangene oder eingetragene Tage bleiben, wie sie sind.'],
  [
    'Let it go. One missed session costs nothing; making up for it can.',
    'Lass sie los. Eine versäumte Einheit kostet nichts; sie nachzuholen schon.',
  ],
  ['Do it on [day], which is free.', 'Mach sie am [day]; der ist frei.'],
  ['Do a shorter version of it on [day], which is free.', 'Mach eine kürzere Fassung am [day]; der ist frei.'],
  [
    'Do it on [day] in place of the easy run, which is let go.',
    'Mach sie am [day] statt des lockeren Laufs, der entfällt.',
  ],
  [
    'Do a shorter version of it on [day] in place of the easy run, which is let go.',
    'Mach eine kürzere Fassung am [day] statt des lockeren Laufs, der entfällt.',
  ],
  ['The plan no longer holds this session.', 'Der Plan enthält diese Einheit nicht mehr.'],
  ['The other session is no longer on that day.', 'Die andere Einheit steht nicht mehr an diesem Tag.'],
  [
    'This session has been logged; what happened stays where it was.',
    'Diese Einheit ist eingetragen; was geschehen ist, bleibt, wo es war.',
  ],
  ['The day of this session is over.', 'Der Tag dieser Einheit ist vorbei.'],
  [
    'A race is run when it is held. If its date has changed, change the race itself.',
    'Ein Wettkampf wird gelaufen, wenn er stattfindet. Hat sich sein Datum geändert, ändere den Wettkampf selbst.',
  ],
  ['It is on that day already.', 'Sie steht schon an diesem Tag.'],
  ['That day is over.', 'Dieser Tag ist vorbei.'],
  ['That day lies after the end of the plan.', 'Dieser Tag liegt nach dem Ende des Plans.'],
  ['You keep [day] clear.', 'Du hältst den [day] frei.'],
  [
    '[day] already holds a run. Swap the two instead.',
    'Am [day] steht schon ein Lauf. Tausche die beiden stattdessen.',
  ],
  [
    '[day] already holds such a session. Swap the two instead.',
    'Am [day] steht schon so eine Einheit. Tausche die beiden stattdessen.',
  ],
  ['Week [n] is a recovery week: nothing is added to it.', 'Woche [n] ist eine Erholungswoche: Es kommt nichts dazu.'],
  ['It would be hard too near the hard day of [day].', 'Sie wäre hart, zu nah am harten Tag vom [day].'],
  [
    'No other day of the week holds the session of [day] without crowding another. It is left out and not made up for.',
    'An keinem anderen Tag der Woche hat die Einheit vom [day] Platz, ohne eine andere zu bedrängen. Sie bleibt weg und wird nicht nachgeholt.',
  ],
  [
    'The session of [day] gives way to a more important one. It is left out and not made up for.',
    'Die Einheit vom [day] weicht einer wichtigeren. Sie bleibt weg und wird nicht nachgeholt.',
  ],
  [
    'The next check-in will look at the run of [day]: with less running before it, it would be too large a step.',
    'Der nächste Check-in sieht sich den Lauf vom [day] an: Mit weniger Laufen davor wäre er ein zu großer Schritt.',
  ],
  [
    'The next check-in will look at [a]: with less running before it, it would be too large a step.',
    'Der nächste Check-in sieht sich das an: [a]. Mit weniger Laufen davor wäre es ein zu großer Schritt.',
  ],
  ['the run of [day]', 'der Lauf vom [day]'],
];
