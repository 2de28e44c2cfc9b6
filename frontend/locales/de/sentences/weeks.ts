import type { Sentence } from '../../../i18n/sentence-book';

/** What a week is about, what an adapted or replaced session is for, and how a week that is over went. */
export const weeks: readonly Sentence[] = [
  [
    'A [race] in the middle of training: race it, then let the week be easy.',
    '[race] mitten im Training: Lauf ihn voll, dann lass die Woche locker sein.',
  ],
  ['The biggest week of the plan, all of it easy.', 'Die größte Woche des Plans, alles locker.'],
  ['Less again: trust the weeks behind you and sleep.', 'Noch weniger: Vertrau den Wochen hinter dir und schlaf.'],
  [
    'Running comes down, pace stays: freshness is what you train now.',
    'Der Umfang sinkt, das Tempo bleibt: Was du jetzt trainierst, ist Frische.',
  ],
  [
    'Race week: little running, good sleep, a full day of rest, and then your race.',
    'Wettkampfwoche: wenig Laufen, guter Schlaf, ein ganzer Ruhetag, und dann dein Wettkampf.',
  ],
  [
    'Race day opens this week: arrive rested, and let every day after it be easy.',
    'Der Wettkampf eröffnet diese Woche: Komm ausgeruht an, und halt jeden Tag danach locker.',
  ],
  [
    'Race day is close: easy running only, so that you arrive rested.',
    'Der Wettkampftag ist nah: nur lockeres Laufen, damit du ausgeruht ankommst.',
  ],
  [
    'Begin with short runs and long walks: the habit comes first.',
    'Beginn mit kurzen Laufstücken und langem Gehen: Die Gewohnheit kommt zuerst.',
  ],
  ['A short first week: find the rhythm of your days.', 'Eine kurze erste Woche: Finde den Rhythmus deiner Tage.'],
  [
    'Begin where you are: the running you know, on the days you chose.',
    'Beginn, wo du bist: mit dem Laufen, das du kennst, an den Tagen, die du gewählt hast.',
  ],
  [
    'Straight in from where you are, with no time to waste and none to hurry.',
    'Gleich hinein, von da, wo du bist: keine Zeit zu verlieren, keine zu hetzen.',
  ],
  [
    'Recovery: a quarter less running and nothing hard, so that the last weeks can sink in.',
    'Erholung: ein Viertel weniger Laufen und nichts Hartes, damit die letzten Wochen wirken können.',
  ],
  [
    'A lighter week by design; come out of it hungry.',
    'Eine leichtere Woche mit Absicht; komm hungrig aus ihr heraus.',
  ],
  [
    'Step back to step forward: short, easy, early to bed.',
    'Ein Schritt zurück für den nächsten nach vorn: kurz, locker, früh ins Bett.',
  ],
  [
    'Endurance first: easy minutes, a long run that grows a little, strides for the feet.',
    'Zuerst Ausdauer: lockere Minuten, ein langer Lauf, der ein wenig wächst, Steigerungen für die Füße.',
  ],
  ['A little more running than last week, and no faster.', 'Etwas mehr Laufen als letzte Woche, und nicht schneller.'],
  ['The same again, so that it becomes a habit.', 'Noch einmal dasselbe, damit es zur Gewohnheit wird.'],
  [
    'Slow enough to talk, all the way; that is the only pace you need.',
    'Durchweg so langsam, dass du reden kannst; ein anderes Tempo brauchst du nicht.',
  ],
  [
    'Easy outings, never a race with yourself: that is how shins and knees keep up.',
    'Lockere Ausflüge, nie ein Wettlauf mit dir selbst: So halten Schienbeine und Knie mit.',
  ],
  [
    'Steady and unspectacular: the weeks that carry all the others.',
    'Stetig und unspektakulär: die Wochen, die alle anderen tragen.',
  ],
  [
    'Nothing new this week, and that is the work: easy days, one after another.',
    'Diese Woche nichts Neues, und genau das ist die Arbeit: lockere Tage, einer nach dem anderen.',
  ],
  [
    'Endurance first: easy minutes, a calm long run, strides for the feet.',
    'Zuerst Ausdauer: lockere Minuten, ein ruhiger langer Lauf, Steigerungen für die Füße.',
  ],
  ['Same effort as last week, a little more of it.', 'Dieselbe Anstrengung wie letzte Woche, nur etwas mehr davon.'],
  ['Easy running until it bores you; that is when it works.', 'Lockeres Laufen, bis es dich langweilt; dann wirkt es.'],
  [
    'The first hard running of the plan: meet it calmly, and leave it unharmed.',
    'Das erste harte Laufen des Plans: Geh es ruhig an und komm heil davon.',
  ],
  [
    'The heaviest week: eat well, sleep long, keep the easy days easy.',
    'Die schwerste Woche: Iss gut, schlaf lang, halt die lockeren Tage locker.',
  ],
  [
    'The long run takes the lead this week, with work at its end.',
    'Diese Woche führt der lange Lauf, mit Arbeit an seinem Ende.',
  ],
  [
    'Back to work with fresh legs, and do not spend them on the first day.',
    'Zurück an die Arbeit mit frischen Beinen; gib sie nicht am ersten Tag aus.',
  ],
  [
    'Rested, and a step up: hold back early in the week.',
    'Ausgeruht und eine Stufe höher: Halt dich früh in der Woche zurück.',
  ],
  [
    'Two hard days, far apart: one for your ceiling, one for your threshold.',
    'Zwei harte Tage, weit auseinander: einer für deine Decke, einer für deine Schwelle.',
  ],
  [
    'Speed early, strength late, and easy running to bind them.',
    'Früh Tempo, spät Kraft und dazwischen lockeres Laufen.',
  ],
  [
    'A little more threshold than last time, at the same pace.',
    'Etwas mehr Schwelle als beim letzten Mal, im selben Tempo.',
  ],
  [
    'The work gets longer, not faster: that is progress.',
    'Die Arbeit wird länger, nicht schneller: Das ist Fortschritt.',
  ],
  [
    'One hard session, done well, and everything else easy.',
    'Eine harte Einheit, gut gemacht, und alles andere locker.',
  ],
  [
    'Hold the pace of your hard day and add a little to it.',
    'Halte das Tempo deines harten Tages und leg ein wenig dazu.',
  ],
  [
    'The long run and the hard day each get your fresh legs.',
    'Der lange Lauf und der harte Tag bekommen beide deine frischen Beine.',
  ],
  ['More of what went well, in small steps.', 'Mehr von dem, was gut ging, in kleinen Schritten.'],
  ['Less running, more race pace: make it familiar.', 'Weniger Laufen, mehr Renntempo: Mach es dir vertraut.'],
  ['Volume gives way and speed stays.', 'Der Umfang weicht, das Tempo bleibt.'],
  ['Race rhythm, then rest: the shape is coming.', 'Rennrhythmus, dann Ruhe: Die Form kommt.'],
  [
    'The long run is the rehearsal: race effort when tired.',
    'Der lange Lauf ist die Generalprobe: Wettkampfanstrengung, wenn du müde bist.',
  ],
  [
    'Long, with the race in it; everything else makes room.',
    'Lang, mit dem Wettkampf darin; alles andere macht Platz.',
  ],
  ['[weeks] to go.', 'Noch [weeks].'],
  // Adapted sessions and weeks.
  [
    'Easy running in place of the hard work that stood here. Keep it so relaxed that you could talk all the way; the work comes back when you are ready for it.',
    'Lockeres Laufen statt der harten Arbeit, die hier stand. So entspannt, dass du die ganze Zeit reden könntest; die Arbeit kommt wieder, wenn du bereit bist.',
  ],
  [
    'Shorter than first planned, at the same effort. Stop when it is done: what is left out now is what lets the rest sink in.',
    'Kürzer als zuerst geplant, bei gleicher Anstrengung. Hör auf, wenn es geschafft ist: Was jetzt wegbleibt, lässt den Rest wirken.',
  ],
  [
    'A little longer than first planned, and no faster. Easy all the way.',
    'Etwas länger als zuerst geplant, und nicht schneller. Durchweg locker.',
  ],
  [
    'A walk in place of the run. Go as far as it is free of pain, and stop if it is not.',
    'Gehen statt Laufen. Geh, so weit es schmerzfrei ist, und hör auf, wenn nicht.',
  ],
  [
    'The same minutes on other legs: easy, and only as far as it is free of pain. Stop if it is not.',
    'Dieselben Minuten, nur nicht laufend: locker und nur, so weit es schmerzfrei ist. Hör auf, wenn nicht.',
  ],
  [
    'It goes well: a little more easy running, and nothing else.',
    'Es läuft gut: etwas mehr lockeres Laufen, sonst nichts.',
  ],
  [
    'No running for now: the same minutes on other legs, as far as they are free of pain.',
    'Vorerst kein Laufen: dieselben Minuten anders bewegt, so weit es schmerzfrei ist.',
  ],
  [
    'Nothing is planned this week. Rest, and come back in steps.',
    'Diese Woche ist nichts geplant. Ruh dich aus und komm in Schritten zurück.',
  ],
  [
    'Coming back in steps: short, easy, and less than you feel you could.',
    'Zurück in Schritten: kurz, locker und weniger, als du glaubst zu können.',
  ],
  [
    'An early recovery week: a quarter less running and nothing hard, so that the load can sink in.',
    'Eine vorgezogene Erholungswoche: ein Viertel weniger Laufen und nichts Hartes, damit die Belastung wirken kann.',
  ],
  [
    'A week around other things: what fits is enough, and nothing is made up for.',
    'Eine Woche um anderes herum: Was passt, genügt, und nichts wird nachgeholt.',
  ],
  [
    'A lighter week than first planned, so that the next ones can be good ones.',
    'Eine leichtere Woche als zuerst geplant, damit die nächsten gute werden.',
  ],
  // Sessions in another one's place.
  [
    'Easy all the way at {pace}: you could talk in whole sentences. Stop when the time is up, even if it feels good.',
    'Durchweg locker mit {pace}: Du könntest in ganzen Sätzen reden. Hör auf, wenn die Zeit um ist, auch wenn es sich gut anfühlt.',
  ],
  [
    'As slow as you like, {pace} or slower. This is to loosen the legs, not to train them.',
    'So langsam du magst, {pace} oder langsamer. Das soll die Beine lockern, nicht trainieren.',
  ],
  [
    'The heart of the session in less time. Warm up well, hold {pace} in the work, and leave the rest for another week.',
    'Der Kern der Einheit in weniger Zeit. Wärm dich gut auf, halte {pace} in der Belastung, und lass den Rest für eine andere Woche.',
  ],
  [
    'By the watch and by feel: the same effort in {zone}, wherever the ground is even and safe.',
    'Nach Uhr und Gefühl: dieselbe Anstrengung in {zone}, wo immer der Boden eben und sicher ist.',
  ],
  [
    'On the treadmill at 1 % incline, which costs what the flat road does. Turn the fan on and drink.',
    'Auf dem Laufband mit 1 % Steigung; das kostet so viel wie die flache Straße. Mach den Ventilator an und trink.',
  ],
  [
    'The same as planned, only less of it. End it when the last part still feels controlled.',
    'Dasselbe wie geplant, nur weniger. Hör auf, solange sich der letzte Teil noch kontrolliert anfühlt.',
  ],
  [
    'Minute for minute in place of the run, at {zone} effort: steady breathing, no racing.',
    'Minute für Minute statt des Laufs, mit einer Anstrengung wie in {zone}: gleichmäßig atmen, kein Rennen.',
  ],
  [
    'A brisk walk: it keeps you moving and takes nothing out of you.',
    'Zügiges Gehen: Es hält dich in Bewegung und kostet dich nichts.',
  ],
  [
    'An easy run keeps the habit and lets the rest of the week stand.',
    'Ein lockerer Lauf hält die Gewohnheit und lässt den Rest der Woche stehen.',
  ],
  [
    'A short run in zone 1 keeps you moving and costs next to nothing.',
    'Ein kurzer Lauf in Zone 1 hält dich in Bewegung und kostet fast nichts.',
  ],
  [
    'Repetitions go first; what is left is the part that counts.',
    'Wiederholungen fallen zuerst weg; übrig bleibt der Teil, der zählt.',
  ],
  [
    'Time in the zone is what trains you, not the place.',
    'Was dich trainiert, ist die Zeit in der Zone, nicht der Ort.',
  ],
  ['The session can stay as it is.', 'Die Einheit kann bleiben, wie sie ist.'],
  ['The same session, cut down.', 'Dieselbe Einheit, gekürzt.'],
  ['It keeps your fitness and takes the impact out.', 'Das erhält deine Form und nimmt die Stöße heraus.'],
  [
    'A walk is what fits; the run is not made up for later.',
    'Gehen ist, was passt; der Lauf wird später nicht nachgeholt.',
  ],
  [
    'Rest is the right session today. Nothing is made up for later.',
    'Ruhe ist heute die richtige Einheit. Nichts wird später nachgeholt.',
  ],
  ['You are tired, so today gives way.', 'Du bist müde, also weicht der heutige Tag.'],
  [
    'You are tired, and the last days were hard, so today gives way.',
    'Du bist müde, und die letzten Tage waren hart, also weicht der heutige Tag.',
  ],
  ['You have [n] minutes.', 'Du hast [n] Minuten.'],
  [
    'No training with fever, aches or a chest infection; see a doctor if it does not get better. Wait until you have been well for a day at least.',
    'Kein Training mit Fieber, Gliederschmerzen oder einem Infekt der Brust; geh zum Arzt, wenn es nicht besser wird. Warte, bis du mindestens einen Tag gesund bist.',
  ],
  [
    'With a cold, half of it and easy; stop if it gets worse.',
    'Mit einer Erkältung die Hälfte und locker; hör auf, wenn es schlimmer wird.',
  ],
  ['On the road, short and easy keeps the habit.', 'Unterwegs hält kurz und locker die Gewohnheit.'],
  ['You cannot do it as planned today.', 'Du kannst sie heute nicht wie geplant machen.'],
  [
    'In the heat the body works harder at every pace: go early, in the shade, and by feel.',
    'Bei Hitze arbeitet der Körper in jedem Tempo härter: Lauf früh, im Schatten und nach Gefühl.',
  ],
  ['On ice a fall costs more than a session is worth.', 'Auf Eis kostet ein Sturz mehr, als eine Einheit wert ist.'],
  ['Wait until the storm has passed.', 'Warte, bis der Sturm vorbei ist.'],
  ['Without hills the same effort is found on the flat.', 'Ohne Hügel findet sich dieselbe Anstrengung in der Ebene.'],
  ['Without a track the watch measures as well.', 'Ohne Bahn misst die Uhr genauso gut.'],
  // A week that is over.
  ['Nothing of this week has been told yet.', 'Von dieser Woche ist noch nichts erzählt.'],
  [
    'None of the [count] sessions happened; that is a week off, and it is behind you.',
    'Keine der [count] Einheiten fand statt; das war eine freie Woche, und sie liegt hinter dir.',
  ],
  [
    '[done] of [count] sessions, and the hard work among them.',
    '[done] von [count] Einheiten, und die harte Arbeit war dabei.',
  ],
  [
    '[done] of [count] sessions; the hard work stayed out.',
    '[done] von [count] Einheiten; die harte Arbeit blieb aus.',
  ],
  ['[done] of [count] sessions were done.', '[done] von [count] Einheiten sind geschafft.'],
  ['You did every session that was planned.', 'Du hast jede geplante Einheit gemacht.'],
  ['All of it was done, the dull parts too.', 'Alles wurde gemacht, auch das Langweilige.'],
  ['Every session of the week is in the log.', 'Jede Einheit der Woche ist eingetragen.'],
  [
    'The running came to much less than planned, so there is nothing to catch up: go on from here.',
    'Es kam viel weniger Laufen zusammen als geplant; nachzuholen gibt es nichts: Mach von hier weiter.',
  ],
  [
    'The running came to a little less than planned, which costs nothing.',
    'Es kam etwas weniger Laufen zusammen als geplant; das kostet nichts.',
  ],
  [
    'You ran more than was asked; the plan grows fast enough by itself.',
    'Du bist mehr gelaufen als verlangt; der Plan wächst von selbst schnell genug.',
  ],
  ['The running came to what was planned.', 'Es kam so viel Laufen zusammen wie geplant.'],
  [
    'It felt hard and it left you tired, which is worth taking seriously.',
    'Es fühlte sich hart an und hat dich müde gemacht; das ist ernst zu nehmen.',
  ],
  [
    'It felt hard, though you have come out of it fairly fresh.',
    'Es fühlte sich hart an, doch du bist recht frisch herausgekommen.',
  ],
  [
    'The work itself was bearable, but you are tired: sleep is the first thing to mend.',
    'Die Arbeit selbst war erträglich, aber du bist müde: Als Erstes bring den Schlaf in Ordnung.',
  ],
  [
    'It felt easy and you are fresh, as it should be now and then.',
    'Es fühlte sich leicht an und du bist frisch, wie es ab und zu sein soll.',
  ],
  ['The effort was about right.', 'Die Anstrengung war etwa richtig.'],
  [
    'Keep an eye on the [site] and say so if it changes.',
    'Behalte die Stelle im Auge ([site]) und sag es, wenn sich etwas ändert.',
  ],
  [
    'Race week is next: little running, much sleep.',
    'Als Nächstes kommt die Wettkampfwoche: wenig Laufen, viel Schlaf.',
  ],
  ['Next week is lighter on purpose.', 'Die nächste Woche ist mit Absicht leichter.'],
  [
    'From here on the running comes down and the rest does its work.',
    'Ab hier sinkt der Umfang, und die Ruhe tut ihre Arbeit.',
  ],
  ['Next week holds a little more.', 'Die nächste Woche bringt etwas mehr.'],
  ['Next week holds about the same.', 'Die nächste Woche bringt etwa dasselbe.'],
  // Strength workouts.
  [
    'No strength work while a bone hurts. Have it looked at first; this is not medical advice.',
    'Keine Kraft, solange ein Knochen weh tut. Lass es zuerst ansehen; das ist kein medizinischer Rat.',
  ],
  [
    'What loads the sore place is left out. Stop an exercise that hurts.',
    'Was die wunde Stelle belastet, bleibt weg. Hör mit einer Übung auf, die weh tut.',
  ],
  ['Recovery week: little more than half the sets.', 'Erholungswoche: wenig mehr als die halben Sätze.'],
  [
    'The race is near: no more strength work. Ten minutes of loosening up are enough.',
    'Der Wettkampf ist nah: keine Kraft mehr. Zehn Minuten Lockern genügen.',
  ],
  [
    'Learn the movements: slowly, cleanly, two or three good repetitions left at the end of each set.',
    'Lern die Bewegungen: langsam, sauber, am Ende jedes Satzes noch zwei oder drei gute Wiederholungen übrig.',
  ],
  [
    'The movements sit: a little heavier, still smooth.',
    'Die Bewegungen sitzen: etwas schwerer, immer noch geschmeidig.',
  ],
  [
    'Heavier and fewer, with long rests, never to failure: strong legs make each stride cheaper.',
    'Schwerer und weniger, mit langen Pausen, nie bis zum Versagen: Starke Beine machen jeden Schritt billiger.',
  ],
  ['Few and quick: keep the strength, lose the soreness.', 'Wenige und schnelle: Behalte die Kraft, ohne Muskelkater.'],
  ['A short reminder for the muscles before the race.', 'Eine kurze Erinnerung für die Muskeln vor dem Wettkampf.'],
  [
    'Light today, for the technique: nothing that you would feel tomorrow.',
    'Heute leicht, für die Technik: nichts, was du morgen spüren würdest.',
  ],
];
