import type { Sentence } from '../../../i18n/sentence-book';

/** The rules of a plan, as its certificate names them, and what it cannot hold. */
export const rules: readonly Sentence[] = [
  [
    'Under the age of 18 there is no marathon and no ultra.',
    'Unter 18 Jahren gibt es keinen Marathon und keinen Ultra.',
  ],
  [
    'The weeks follow each other without a gap, and every session is in its week.',
    'Die Wochen folgen lückenlos aufeinander, und jede Einheit steht in ihrer Woche.',
  ],
  [
    'Your race is on race day, and no other race is made up.',
    'Dein Wettkampf ist am Wettkampftag, und kein anderer ist erfunden.',
  ],
  [
    'All sums are right: parts make the session, sessions make the week.',
    'Alle Summen stimmen: Teile ergeben die Einheit, Einheiten die Woche.',
  ],
  ['Every week with its days open holds a run.', 'Jede Woche, deren Tage offen sind, enthält einen Lauf.'],
  ['Every pace lies inside its zone.', 'Jedes Tempo liegt in seiner Zone.'],
  ['Days you keep clear hold no session of any kind.', 'An Tagen, die du freihältst, steht keinerlei Einheit.'],
  [
    'Runs fall only on the days you chose for running.',
    'Läufe fallen nur auf die Tage, die du fürs Laufen gewählt hast.',
  ],
  [
    'The long run is on the day you chose for it, unless that day is taken.',
    'Der lange Lauf ist an dem Tag, den du gewählt hast, außer er ist vergeben.',
  ],
  ['No day asks for more minutes than you have.', 'Kein Tag verlangt mehr Minuten, als du hast.'],
  [
    'The day before your race is a full rest day: no run, no strength, no cross-training.',
    'Der Tag vor dem Wettkampf ist ein ganzer Ruhetag: kein Lauf, keine Kraft, kein Alternativtraining.',
  ],
  [
    'Recovery weeks hold easy running and short strides only, and no race.',
    'Erholungswochen enthalten nur lockeres Laufen und kurze Steigerungen und keinen Wettkampf.',
  ],
  [
    'At most three weeks of loading come before a recovery week or the taper.',
    'Höchstens drei Belastungswochen liegen vor einer Erholungswoche oder dem Tapering.',
  ],
  [
    'Recovery weeks come after two or three weeks of loading, after two where you need more recovery.',
    'Erholungswochen kommen nach zwei oder drei Belastungswochen; nach zwei, wo du mehr Erholung brauchst.',
  ],
  [
    'A recovery week holds at most 80 % of the loaded weeks before it.',
    'Eine Erholungswoche enthält höchstens 80 % der Belastungswochen davor.',
  ],
  [
    'A recovery week keeps at least 70 % of the loaded weeks before it.',
    'Eine Erholungswoche behält mindestens 70 % der Belastungswochen davor.',
  ],
  [
    'In a recovery week the long run falls to 80 % of the block’s longest or less.',
    'In einer Erholungswoche sinkt der lange Lauf auf höchstens 80 % des längsten im Block.',
  ],
  [
    'In a recovery week the long run aims for three quarters of the block’s longest.',
    'In einer Erholungswoche zielt der lange Lauf auf drei Viertel des längsten im Block.',
  ],
  [
    'No run is more than a tenth longer than your longest run of the last 30 days.',
    'Kein Lauf ist mehr als ein Zehntel länger als dein längster der letzten 30 Tage.',
  ],
  [
    'No run lasts longer than two and a half hours, somewhat more only for marathons and ultras.',
    'Kein Lauf dauert länger als zweieinhalb Stunden, etwas mehr nur für Marathon und Ultra.',
  ],
  ['Only one run of a week lasts 100 minutes or more.', 'Nur ein Lauf der Woche dauert 100 Minuten oder mehr.'],
  [
    'At least one easy day, two from the age of 50, lies between hard sessions.',
    'Zwischen harten Einheiten liegt mindestens ein lockerer Tag, ab 50 Jahren zwei.',
  ],
  [
    'A week grows by a tenth over the best of the four weeks before, or by 3 km when you run little.',
    'Eine Woche wächst um ein Zehntel über die beste der vier davor, oder um 3 km, wenn du wenig läufst.',
  ],
  [
    'No week is ever 30 % above the best of the four weeks before.',
    'Keine Woche liegt je 30 % über der besten der vier davor.',
  ],
  [
    'No week goes beyond the ceiling you set, or 60 km under the age of 18.',
    'Keine Woche überschreitet die Obergrenze, die du gesetzt hast, oder 60 km unter 18 Jahren.',
  ],
  ['The first week holds no more than you run now.', 'Die erste Woche enthält nicht mehr, als du jetzt läufst.'],
  [
    'The first week keeps what you run now, as far as its days can hold it.',
    'Die erste Woche behält, was du jetzt läufst, so weit ihre Tage es fassen.',
  ],
  ['While you sharpen, the running of a week no longer grows.', 'Im Feinschliff wächst der Wochenumfang nicht mehr.'],
  ['Sharpening begins below the heaviest week.', 'Der Feinschliff beginnt unter der schwersten Woche.'],
  [
    'In the taper your running falls to a set share of the heaviest week.',
    'Im Tapering sinkt der Umfang auf einen festen Anteil der schwersten Woche.',
  ],
  [
    'Each week of the taper holds less running than the week before.',
    'Jede Woche des Taperings enthält weniger Laufen als die davor.',
  ],
  [
    'The taper lasts at least five days, race day included.',
    'Das Tapering dauert mindestens fünf Tage, Wettkampftag eingeschlossen.',
  ],
  ['The taper lasts at most three weeks.', 'Das Tapering dauert höchstens drei Wochen.'],
  [
    'In the taper you run as often as before, only less far.',
    'Im Tapering läufst du so oft wie zuvor, nur weniger weit.',
  ],
  [
    'In the taper each run is shorter than is usual on its day.',
    'Im Tapering ist jeder Lauf kürzer als an seinem Tag üblich.',
  ],
  [
    'Race week holds at most one opener: ten hard minutes at most, three days or more before the race.',
    'Die Wettkampfwoche enthält höchstens eine Vorbelastung: höchstens zehn harte Minuten, mindestens drei Tage vor dem Wettkampf.',
  ],
  [
    'The other runs of race week last an hour at most.',
    'Die anderen Läufe der Wettkampfwoche dauern höchstens eine Stunde.',
  ],
  ['The long run is not too large a part of its week.', 'Der lange Lauf ist kein zu großer Teil seiner Woche.'],
  ['The long run is the longest run of its week.', 'Der lange Lauf ist der längste seiner Woche.'],
  [
    'The last long run leaves time to recover before the race.',
    'Der letzte lange Lauf lässt Zeit zur Erholung vor dem Wettkampf.',
  ],
  [
    'The last long run is not so long ago that it is forgotten on race day.',
    'Der letzte lange Lauf ist nicht so lange her, dass er am Wettkampftag vergessen ist.',
  ],
  [
    'The longest run is long enough to carry you to the finish.',
    'Der längste Lauf ist lang genug, um dich ins Ziel zu tragen.',
  ],
  [
    'The base holds no hard running; a fitness plan starts it in week three, strides come from week two.',
    'Die Grundlage enthält kein hartes Laufen; ein Fitnessplan beginnt damit in Woche drei, Steigerungen kommen ab Woche zwei.',
  ],
  [
    'A week holds two quality sessions at most, one when you run three times or fewer.',
    'Eine Woche enthält höchstens zwei intensive Einheiten, eine, wenn du höchstens dreimal läufst.',
  ],
  ['At most one session of a week goes into zone 5.', 'Höchstens eine Einheit der Woche geht in Zone 5.'],
  [
    'A quality session needs a day with at least 28 minutes.',
    'Eine intensive Einheit braucht einen Tag mit mindestens 28 Minuten.',
  ],
  [
    'Each full week of build and sharpening holds a quality session, where the days leave room for one.',
    'Jede volle Woche in Aufbau und Feinschliff enthält eine intensive Einheit, wo die Tage Platz lassen.',
  ],
  [
    'Threshold work fits your week: a tenth of it, 40 minutes at most.',
    'Schwellenarbeit passt zu deiner Woche: ein Zehntel davon, höchstens 40 Minuten.',
  ],
  ['Threshold work lasts at least 8 minutes.', 'Schwellenarbeit dauert mindestens 8 Minuten.'],
  [
    'Interval work fits your week: 8 % of it, 25 minutes at most.',
    'Intervallarbeit passt zu deiner Woche: 8 % davon, höchstens 25 Minuten.',
  ],
  ['Interval work lasts at least 6 minutes.', 'Intervallarbeit dauert mindestens 6 Minuten.'],
  [
    'Fast repetitions fit your week: 5 % of it, 8 km at most.',
    'Schnelle Wiederholungen passen zu deiner Woche: 5 % davon, höchstens 8 km.',
  ],
  [
    'Marathon pace takes at most half of a run, 29 km and 110 minutes.',
    'Marathontempo nimmt höchstens die Hälfte eines Laufs ein, 29 km und 110 Minuten.',
  ],
  [
    'Repetitions are as long as their zone asks for, with the recovery that belongs to them.',
    'Wiederholungen sind so lang, wie ihre Zone verlangt, mit der Pause, die dazugehört.',
  ],
  ['Hard running starts after 8 easy minutes or more.', 'Hartes Laufen beginnt nach mindestens 8 lockeren Minuten.'],
  ['Hard running is followed by 5 easy minutes or more.', 'Auf hartes Laufen folgen mindestens 5 lockere Minuten.'],
  [
    'Most of each week is easy: 80 % of its time in the build, 75 % in sharpening and taper.',
    'Das meiste jeder Woche ist locker: 80 % der Zeit im Aufbau, 75 % in Feinschliff und Tapering.',
  ],
  [
    'Over build and sharpening together at least 80 % of your running time is easy.',
    'Über Aufbau und Feinschliff zusammen sind mindestens 80 % deiner Laufzeit locker.',
  ],
  [
    'Little running falls between easy and hard: 5 % of a week, more only for the long races.',
    'Wenig Laufen fällt zwischen locker und hart: 5 % einer Woche, mehr nur für die langen Wettkämpfe.',
  ],
  [
    'A run lasts 20 minutes or more, 15 in recovery, taper and race weeks.',
    'Ein Lauf dauert mindestens 20 Minuten, in Erholungs-, Tapering- und Wettkampfwochen 15.',
  ],
  [
    'Races on the way leave room for training and for the race you train for.',
    'Wettkämpfe auf dem Weg lassen Raum fürs Training und für den Wettkampf, auf den du trainierst.',
  ],
  [
    'Around a B race you rest the day before and two days after, run little in the four days before, and end the week easily.',
    'Rund um einen B-Wettkampf ruhst du am Tag davor und zwei Tage danach, läufst in den vier Tagen davor wenig und beendest die Woche locker.',
  ],
  [
    'The week of a B race holds at most 60 % of a full week besides the race.',
    'Die Woche eines B-Wettkampfs enthält neben ihm höchstens 60 % einer vollen Woche.',
  ],
  [
    'The week of a C race holds at most 80 % of a full week besides the race.',
    'Die Woche eines C-Wettkampfs enthält neben ihm höchstens 80 % einer vollen Woche.',
  ],
  [
    'A C race takes the place of a quality session of its week.',
    'Ein C-Wettkampf nimmt den Platz einer intensiven Einheit seiner Woche ein.',
  ],
  [
    'Strength is never the day before a hard session, a long run or a race, once at most in a recovery week, and not in the last five days.',
    'Kraft liegt nie am Tag vor einer harten Einheit, einem langen Lauf oder einem Wettkampf, höchstens einmal in einer Erholungswoche und nicht in den letzten fünf Tagen.',
  ],
  [
    'From zero you go out two or three times a week for 40 minutes at most, walking included.',
    'Von null gehst du zwei- oder dreimal pro Woche hinaus, höchstens 40 Minuten, Gehen eingeschlossen.',
  ],
  [
    'From zero a week adds at most five minutes of running to each session.',
    'Von null kommen pro Woche höchstens fünf Minuten Laufen je Einheit dazu.',
  ],
  [
    'The longest stretch without a walk break grows by six tenths, or two minutes, at a time.',
    'Das längste Stück ohne Gehpause wächst jeweils um sechs Zehntel oder zwei Minuten.',
  ],
  ['The typical loaded week grows by 7 % or less.', 'Die typische Belastungswoche wächst um höchstens 7 %.'],
  [
    'The heaviest week is no heavier than is usual for your goal and level, unless you run that much already.',
    'Die schwerste Woche ist nicht schwerer, als für dein Ziel und Niveau üblich, außer du läufst schon so viel.',
  ],
  [
    'After a week half lost to other things, running comes back in steps.',
    'Nach einer Woche, die zur Hälfte verloren ging, kommt das Laufen in Schritten zurück.',
  ],
  // What a plan cannot hold.
  [
    'Your race is on [day], a day you keep clear: the plan has the race on it and nothing else. If you cannot run that day, choose another race.',
    'Dein Wettkampf ist am [day], einem Tag, den du freihältst: Der Plan hat den Wettkampf darauf und sonst nichts. Kannst du an dem Tag nicht laufen, wähl einen anderen Wettkampf.',
  ],
  [
    '[n] strength session finds no place: the days left lie before hard runs or are too short.',
    '[n] Krafttraining findet keinen Platz: Die übrigen Tage liegen vor harten Läufen oder sind zu kurz.',
  ],
  [
    '[n] strength sessions find no place: the days left lie before hard runs or are too short.',
    '[n] Krafttrainings finden keinen Platz: Die übrigen Tage liegen vor harten Läufen oder sind zu kurz.',
  ],
  [
    'Race pace in this plan comes from the form that race day may bring; [time] asks for more.',
    'Das Renntempo in diesem Plan kommt aus der Form, die der Wettkampftag bringen kann; [time] verlangt mehr.',
  ],
  [
    'The plan begins at [a] a week, below the [b] you run now: [n] days with their minutes safely hold no more. Another day or more minutes would.',
    'Der Plan beginnt bei [a] pro Woche, unter den [b], die du jetzt läufst: [n] Tage mit ihren Minuten fassen sicher nicht mehr. Ein weiterer Tag oder mehr Minuten schon.',
  ],
  [
    'A day of [n] minutes holds [m] minutes of running and the walk before it. 35 minutes on each day would hold half an hour.',
    'Ein Tag mit [n] Minuten fasst [m] Minuten Laufen und das Gehen davor. 35 Minuten an jedem Tag fassten eine halbe Stunde.',
  ],
  [
    'Your days and minutes leave no room for a hard session with rest around it. One more day of 45 minutes would.',
    'Deine Tage und Minuten lassen keinen Raum für eine harte Einheit mit Ruhe darum herum. Ein weiterer Tag mit 45 Minuten schon.',
  ],
  [
    'In week [n] the long run moves to another day, because its own is blocked.',
    'In Woche [n] zieht der lange Lauf auf einen anderen Tag um, weil sein eigener gesperrt ist.',
  ],
  [
    'In [n] weeks the long run moves to another day, because its own is blocked.',
    'In [n] Wochen zieht der lange Lauf auf einen anderen Tag um, weil sein eigener gesperrt ist.',
  ],
  ['The [race] on [day] is left out of the plan: [reason].', 'Ausgelassen ([race], [day]): [reason].'],
  ['you keep that day clear', 'du hältst den Tag frei'],
  ['it falls into the rest before your goal race', 'er fällt in die Ruhe vor deinem Hauptwettkampf'],
  ['that week is for recovery', 'diese Woche ist zur Erholung'],
  ['the first two weeks are for settling in', 'die ersten zwei Wochen sind zum Hineinfinden'],
  [
    'it comes too close to your goal race to recover from',
    'er kommt deinem Hauptwettkampf zu nah, um sich davon zu erholen',
  ],
  [
    'a race of that length would cost the plan its build',
    'ein Wettkampf dieser Länge würde den Plan seinen Aufbau kosten',
  ],
  ['another race is too close to it', 'ein anderer Wettkampf ist ihm zu nah'],
  // Who wrote the plan.
  [
    'Claude has written all it may for today, so the house coach wrote this plan. Ask again tomorrow for one by Claude.',
    'Claude hat für heute alles geschrieben, was es darf; deshalb schrieb der Hauscoach diesen Plan. Frag morgen wieder nach einem von Claude.',
  ],
  ['[why], so the house coach wrote [thing].', '[why]; deshalb schrieb der Hauscoach [thing].'],
  ['Claude has written all it may for today', 'Claude hat für heute alles geschrieben, was es darf'],
  ['Claude did not want to write this', 'Claude wollte das nicht schreiben'],
  ['Claude could not be asked just now', 'Claude war gerade nicht zu fragen'],
  ['Claude did not answer in time', 'Claude antwortete nicht rechtzeitig'],
  [
    'What Claude wrote did not arrive whole or did not pass the rules',
    'Was Claude schrieb, kam nicht vollständig an oder bestand die Regeln nicht',
  ],
  ['this plan', 'diesen Plan'],
  ['these weeks', 'diese Wochen'],
  ['this proposal', 'diesen Vorschlag'],
  ['this workout', 'dieses Training'],
  ['this review', 'diesen Rückblick'],
  [
    'Claude wrote the last [n1] weeks; the house coach wrote the [n2] before, which keep you running steadily.',
    'Claude schrieb die letzten [n1] Wochen; die [n2] davor, die dich stetig laufen lassen, schrieb der Hauscoach.',
  ],
  [
    'Claude wrote [n1] of the [n2] weeks. The others did not come in time or did not pass the rules, so the house coach wrote them.',
    'Claude schrieb [n1] der [n2] Wochen. Die anderen kamen nicht rechtzeitig oder bestanden die Regeln nicht; deshalb schrieb sie der Hauscoach.',
  ],
  ['A pace on [day] was moved into its zone.', 'Ein Tempo am [day] wurde in seine Zone gerückt.'],
  ['The sums of the session on [day] were made anew.', 'Die Summen der Einheit am [day] wurden neu gebildet.'],
  ['The sessions of week [n] were put in order.', 'Die Einheiten von Woche [n] wurden geordnet.'],
  ['The sums of week [n] were made anew.', 'Die Summen von Woche [n] wurden neu gebildet.'],
];
