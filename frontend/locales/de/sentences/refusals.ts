import type { Sentence } from '../../../i18n/sentence-book';

/** Why a plan cannot be, what would make it possible, and how likely a goal is. */
export const refusals: readonly Sentence[] = [
  [
    'Under 18 we plan no marathon and nothing longer.',
    'Unter 18 Jahren planen wir keinen Marathon und nichts Längeres.',
  ],
  [
    'This goal needs [n1] days a week with at least [n2] minutes to run; you have [n3].',
    'Dieses Ziel braucht [n1] Tage pro Woche mit mindestens [n2] Minuten zum Laufen; du hast [n3].',
  ],
  [
    'From zero to half an hour of running takes nine weeks, with recovery on the way.',
    'Von null auf eine halbe Stunde Laufen dauert neun Wochen, mit Erholung auf dem Weg.',
  ],
  [
    'Your longest run of late is so short that a run of 20 minutes would be too big a step.',
    'Dein längster Lauf der letzten Zeit ist so kurz, dass ein Lauf von 20 Minuten ein zu großer Schritt wäre.',
  ],
  [
    'Your running of the last four weeks comes to hardly two runs of 20 minutes a week.',
    'Dein Laufen der letzten vier Wochen ergibt kaum zwei Läufe von 20 Minuten pro Woche.',
  ],
  [
    'You run so little now that after a light week a run of 20 minutes would be too big a step.',
    'Du läufst jetzt so wenig, dass nach einer leichten Woche ein Lauf von 20 Minuten ein zu großer Schritt wäre.',
  ],
  [
    'No safe run of 20 minutes fits into the days and minutes you have.',
    'In die Tage und Minuten, die du hast, passt kein sicherer Lauf von 20 Minuten.',
  ],
  [
    'By race day your longest run could safely be [a], too short for this race.',
    'Bis zum Wettkampftag könnte dein längster Lauf sicher [a] erreichen; das ist zu kurz für diesen Wettkampf.',
  ],
  [
    'Give your running days all the minutes that their runs take.',
    'Gib deinen Lauftagen alle Minuten, die ihre Läufe brauchen.',
  ],
  [
    'give your running days all the minutes that their runs take',
    'gib deinen Lauftagen alle Minuten, die ihre Läufe brauchen',
  ],
  ['Train for a [race] first.', 'Trainiere zuerst auf einen [race].'],
  ['train for a [race] first', 'trainiere zuerst auf einen [race]'],
  ['Run on [days] too.', 'Lauf auch [days].'],
  ['run on [days] too', 'lauf auch [days]'],
  ['Run on [days] too and [more].', 'Lauf auch [days] und [more].'],
  ['Give [days] at least [n] minutes.', 'Gib mindestens [n] Minuten her: [days].'],
  ['give [days] at least [n] minutes', 'gib mindestens [n] Minuten her: [days]'],
  ['Choose a race at least [weeks] later.', 'Wähle einen Wettkampf, der später liegt: mindestens [weeks].'],
  ['choose a race at least [weeks] later', 'wähle einen Wettkampf, der später liegt: mindestens [weeks]'],
  [
    'Choose a race at least [weeks] later and [more].',
    'Wähle einen Wettkampf, der mindestens [weeks] später liegt, und [more].',
  ],
  ['Take [weeks] more.', 'Nimm dir mehr Zeit: [weeks].'],
  ['take [weeks] more', 'nimm dir mehr Zeit: [weeks]'],
  ['Take [weeks] more and [more].', 'Nimm dir [weeks] mehr, und [more].'],
  ['Leave out the races on the way.', 'Lass die Wettkämpfe auf dem Weg weg.'],
  ['leave out the races on the way', 'lass die Wettkämpfe auf dem Weg weg'],
  ['Leave out the races on the way and [more].', 'Lass die Wettkämpfe auf dem Weg weg, und [more].'],
  ['Free the days you keep clear.', 'Gib die Tage frei, die du freihältst.'],
  ['free the days you keep clear', 'gib die Tage frei, die du freihältst'],
  ['Free the days you keep clear and [more].', 'Gib die Tage frei, die du freihältst, und [more].'],
  ['Lift the ceiling for your weeks.', 'Heb die Obergrenze für deine Wochen an.'],
  ['lift the ceiling for your weeks', 'heb die Obergrenze für deine Wochen an'],
  ['Lift the ceiling for your weeks and [more].', 'Heb die Obergrenze für deine Wochen an, und [more].'],
  [
    'Begin from zero, with run and walk in turn, and come back to this goal at 30 minutes without a break.',
    'Beginn bei null, mit Laufen und Gehen im Wechsel, und komm mit 30 Minuten am Stück auf dieses Ziel zurück.',
  ],
  [
    'begin from zero, with run and walk in turn, and come back to this goal at 30 minutes without a break',
    'beginn bei null, mit Laufen und Gehen im Wechsel, und komm mit 30 Minuten am Stück auf dieses Ziel zurück',
  ],
  [
    'Take [weeks] of run and walk in turn, without the race.',
    'Nimm dir [weeks] mit Laufen und Gehen im Wechsel, ohne den Wettkampf.',
  ],
  [
    'take [weeks] of run and walk in turn, without the race',
    'nimm dir [weeks] mit Laufen und Gehen im Wechsel, ohne den Wettkampf',
  ],
  [
    'Take a plan of [n] weeks without a race, and ask again from there.',
    'Nimm einen Plan von [n] Wochen ohne Wettkampf, und frag von dort aus wieder.',
  ],
  [
    'take a plan of [n] weeks without a race, and ask again from there',
    'nimm einen Plan von [n] Wochen ohne Wettkampf, und frag von dort aus wieder',
  ],
  ['Mondays', 'montags'],
  ['Tuesdays', 'dienstags'],
  ['Wednesdays', 'mittwochs'],
  ['Thursdays', 'donnerstags'],
  ['Fridays', 'freitags'],
  ['Saturdays', 'samstags'],
  ['Sundays', 'sonntags'],
  ['your running days', 'an deinen Lauftagen'],
  ['[a] and [b]', '[a] und [b]'],
  ['[a], [b] and [c]', '[a], [b] und [c]'],
  ['[a], [b], [c] and [d]', '[a], [b], [c] und [d]'],
  ['at least [a]', 'mindestens [a]'],
  [
    'Current trajectory suggests about [time] for the [race].',
    'Die jetzige Entwicklung spricht für etwa [time] ([race]).',
  ],
  ['A goal of [time] is on track.', 'Ein Ziel von [time] liegt auf Kurs.'],
  [
    'A goal of [time] is realistic: [n] % faster, well within what steady training brings.',
    'Ein Ziel von [time] ist realistisch: [n] % schneller, gut in dem, was stetiges Training bringt.',
  ],
  [
    'A goal of [time] is aggressive but possible: [n] % faster, with every week of the build done and a good day.',
    'Ein Ziel von [time] ist ehrgeizig, aber möglich: [n] % schneller, mit jeder Woche des Aufbaus und einem guten Tag.',
  ],
  [
    'A goal of [time] is a stretch: [n] % faster. Keep it as the dream and [target] as the goal to train by.',
    'Ein Ziel von [time] ist gewagt: [n] % schneller. Behalte es als Traum und trainiere auf [target].',
  ],
  [
    'A goal of [time] is not realistic in [weeks] weeks: [n] % faster. [safe] is a goal you can trust; the time you wish for takes more than one block of training.',
    'Ein Ziel von [time] ist in [weeks] Wochen nicht realistisch: [n] % schneller. [safe] ist ein Ziel, dem du trauen kannst; die Wunschzeit braucht mehr als einen Trainingsblock.',
  ],
  [
    'A goal of [time] is not realistic in [weeks] weeks: [n] % faster. [safe] is a goal you can trust; the time you wish for takes about [long] weeks of training.',
    'Ein Ziel von [time] ist in [weeks] Wochen nicht realistisch: [n] % schneller. [safe] ist ein Ziel, dem du trauen kannst; die Wunschzeit braucht etwa [long] Wochen Training.',
  ],
];
