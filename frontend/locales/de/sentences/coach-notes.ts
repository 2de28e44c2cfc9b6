import type { Sentence } from '../../../i18n/sentence-book';

/** What the house coach says of sessions. The slots in braces are filled from the session afterwards. */
export const coachNotes: readonly Sentence[] = [
  // Easy runs.
  [
    'Easy for most of {distance}, then let the last kilometres roll at {pace}, still in control. It teaches you to run faster on tired legs without paying for it tomorrow.',
    'Den größten Teil der {distance} locker, dann lass die letzten Kilometer mit {pace} rollen, immer noch kontrolliert. Das lehrt dich, auf müden Beinen schneller zu laufen, ohne morgen dafür zu zahlen.',
  ],
  [
    'Long again on yesterday’s legs: {distance} with no hurry in it. Walk whenever it stops being easy; keeping on is the exercise.',
    'Noch einmal lang, auf den Beinen von gestern: {distance} ohne Eile. Geh, sobald es nicht mehr leicht ist; weitermachen ist die Übung.',
  ],
  [
    'The second day of two. Start with ten minutes of walking, then shuffle; {duration} on tired legs teach what no fresh run can.',
    'Der zweite von zwei Tagen. Beginn mit zehn Minuten Gehen, dann schlurf los; {duration} auf müden Beinen lehren, was kein frischer Lauf kann.',
  ],
  [
    'Yesterday emptied the legs, today shows them that they still work. Stay in {zone}, eat as you run, hike the climbs.',
    'Gestern hat die Beine geleert, heute zeigt ihnen, dass sie noch gehen. Bleib in {zone}, iss unterwegs, geh die Anstiege.',
  ],
  [
    'The first day of two: {distance}, all of it easy, so that tomorrow’s long run begins on legs that have already worked.',
    'Der erste von zwei Tagen: {distance}, alles locker, damit der lange Lauf morgen auf Beinen beginnt, die schon gearbeitet haben.',
  ],
  [
    'Long today and longer tomorrow. Keep to the slow end of {pace}, and eat well when you are back.',
    'Heute lang und morgen länger. Bleib am langsamen Ende von {pace}, und iss gut, wenn du zurück bist.',
  ],
  [
    'Put {duration} into the legs and nothing into the lungs: what is trained comes tomorrow, when you go on.',
    '{duration} für die Beine und nichts für die Lunge: Trainiert wird morgen, wenn du weitermachst.',
  ],
  [
    'Base work: {distance} at {pace}, slow enough to tell a story while you run.',
    'Grundlagenarbeit: {distance} mit {pace}, langsam genug, um beim Laufen eine Geschichte zu erzählen.',
  ],
  [
    'This is where endurance comes from. Keep to {pace} even where it feels too slow.',
    'Hier kommt Ausdauer her. Bleib bei {pace}, auch wo es sich zu langsam anfühlt.',
  ],
  [
    'Run by breath today: if you cannot speak in whole sentences you are past {zone}.',
    'Lauf heute nach dem Atem: Wenn du nicht in ganzen Sätzen sprechen kannst, bist du über {zone} hinaus.',
  ],
  [
    'Patience pays in these weeks. {distance} in {zone}, hills walked if they push you out of it.',
    'Geduld zahlt sich in diesen Wochen aus. {distance} in {zone}; Anstiege, die dich darüber treiben, werden gegangen.',
  ],
  [
    'Try a new loop for this {distance}; the body learns from the ground as much as from the minutes.',
    'Probier für diese {distance} eine neue Runde; der Körper lernt vom Boden so viel wie von den Minuten.',
  ],
  [
    'Breathe through the nose for the first kilometre. If that works, {pace} is right.',
    'Atme den ersten Kilometer durch die Nase. Wenn das geht, stimmt {pace}.',
  ],
  [
    'The small vessels in your legs grow on days like this: {distance}, all of it in {zone}.',
    'An Tagen wie diesem wachsen die kleinen Gefäße in deinen Beinen: {distance}, alles in {zone}.',
  ],
  [
    'Begin at the slow end of {pace} and stay there until you are warm.',
    'Beginn am langsamen Ende von {pace} und bleib dort, bis du warm bist.',
  ],
  [
    'A run to repeat tomorrow if you had to: {distance}, nothing spent.',
    'Ein Lauf, den du morgen wiederholen könntest: {distance}, nichts ausgegeben.',
  ],
  [
    'The aim is to finish wanting more: {distance} at {pace}, with walk breaks whenever you like.',
    'Ziel ist, am Ende mehr zu wollen: {distance} mit {pace}, mit Gehpausen, wann immer du magst.',
  ],
  [
    'Start slower than you think you should and stay there; {zone} should feel almost too easy.',
    'Beginn langsamer, als du denkst, und bleib dabei; {zone} sollte sich fast zu leicht anfühlen.',
  ],
  [
    'Time on your feet is what counts. {distance}, relaxed shoulders, quick short steps.',
    'Was zählt, ist Zeit auf den Beinen. {distance}, lockere Schultern, schnelle kurze Schritte.',
  ],
  [
    'Talk to yourself aloud now and then: if it comes out in gasps, slow down.',
    'Sprich ab und zu laut mit dir: Wenn du nach Luft schnappst, werde langsamer.',
  ],
  [
    'Walk for three minutes first, then run {distance} and let {pace} find you.',
    'Geh zuerst drei Minuten, dann lauf {distance} und lass {pace} zu dir kommen.',
  ],
  [
    'If {pace} feels slow today, good. Easy runs make the others possible.',
    'Wenn sich {pace} heute langsam anfühlt: gut so. Lockere Läufe machen die anderen möglich.',
  ],
  [
    'Look up and let the arms swing: {distance} goes by faster when you are not staring at the ground.',
    'Schau nach vorn und lass die Arme schwingen: {distance} vergehen schneller, wenn du nicht auf den Boden starrst.',
  ],
  [
    'A hill may be walked; that keeps you in {zone} and costs you nothing.',
    'Einen Anstieg darfst du gehen; das hält dich in {zone} und kostet nichts.',
  ],
  [
    'Take someone along if you can. {distance} at talking pace is made for company.',
    'Nimm jemanden mit, wenn es geht. {distance} im Plaudertempo sind für Gesellschaft gemacht.',
  ],
  [
    'Easy means easy: {distance} at {pace} lets the hard days be hard.',
    'Locker heißt locker: {distance} mit {pace} lassen die harten Tage hart sein.',
  ],
  [
    'Fill the tank rather than drain it. {zone} throughout, and the last kilometre no faster than the first.',
    'Füll den Tank, statt ihn zu leeren. Durchweg {zone}, und der letzte Kilometer nicht schneller als der erste.',
  ],
  [
    'Run this one by feel and check the watch only at the end: {pace} should come by itself.',
    'Lauf diesen nach Gefühl und sieh erst am Ende auf die Uhr: {pace} sollte von selbst kommen.',
  ],
  [
    'Volume without cost: {distance} on soft ground if you have some near.',
    'Umfang ohne Kosten: {distance}, auf weichem Boden, wenn du welchen in der Nähe hast.',
  ],
  [
    'Let the pace sag where the road climbs and keep the effort level in {zone}.',
    'Lass das Tempo sinken, wo die Straße steigt, und halte die Anstrengung gleichmäßig in {zone}.',
  ],
  [
    'The slow end of {pace} does all that the fast end does, and leaves more for the rest of the week.',
    'Das langsame Ende von {pace} leistet alles, was das schnelle leistet, und lässt mehr für den Rest der Woche.',
  ],
  [
    'Use {distance} to look after your form: tall, relaxed hands, feet landing under you.',
    'Nutze {distance} für deinen Stil: aufrecht, lockere Hände, die Füße landen unter dir.',
  ],
  [
    'Nobody wins the easy day. {zone}, a podcast, home.',
    'Den lockeren Tag gewinnt niemand. {zone}, ein Podcast, nach Hause.',
  ],
  [
    'These {distance} carry the week: no hurry, no race with the watch.',
    'Diese {distance} tragen die Woche: keine Eile, kein Rennen gegen die Uhr.',
  ],
  [
    'Nothing to gain today but loose legs: run {distance} as if you were early for something.',
    'Heute gibt es nur lockere Beine zu gewinnen: Lauf {distance}, als wärst du zu früh dran.',
  ],
  [
    'Go over the race in your mind while you run {distance}; the legs only come along.',
    'Geh den Wettkampf im Kopf durch, während du {distance} läufst; die Beine kommen nur mit.',
  ],
  [
    'Easy and short. Whatever {pace} feels like this week says nothing about race day.',
    'Locker und kurz. Wie sich {pace} diese Woche auch anfühlt: Über den Wettkampftag sagt es nichts.',
  ],
  ['A quiet {distance} to keep the rhythm of your days.', 'Ruhige {distance}, um den Rhythmus deiner Tage zu halten.'],
  [
    'Run, stretch, eat, sleep: {distance} is all there is to do today.',
    'Laufen, dehnen, essen, schlafen: {distance}, mehr ist heute nicht zu tun.',
  ],
  [
    'Shorter than you are used to, and that is the training: {distance} at {pace}, while your body catches up with the work.',
    'Kürzer, als du es gewohnt bist, und genau das ist das Training: {distance} mit {pace}, während dein Körper die Arbeit verdaut.',
  ],
  [
    'You may feel heavy or restless; both are the taper at work. {distance}, easy, done.',
    'Vielleicht fühlst du dich schwer oder unruhig; beides ist das Tapering. {distance}, locker, fertig.',
  ],
  [
    'Nothing you add today helps on race day, and what you leave out does. {distance} in {zone}.',
    'Nichts, was du heute dazutust, hilft am Wettkampftag; was du weglässt, schon. {distance} in {zone}.',
  ],
  [
    'Keep the habit, drop the load: {distance} at {pace}.',
    'Behalte die Gewohnheit, lass die Last fallen: {distance} mit {pace}.',
  ],
  [
    'Spare legs feel like fast legs. Stay at {pace} all the same.',
    'Ausgeruhte Beine fühlen sich schnell an. Bleib trotzdem bei {pace}.',
  ],
  [
    'A lighter week on purpose: {distance} at {pace}, and stop while it is still fun.',
    'Eine leichtere Woche mit Absicht: {distance} mit {pace}, und hör auf, solange es noch Spaß macht.',
  ],
  [
    'Your body is building what the last weeks asked for. Give it {distance} in {zone} and nothing more.',
    'Dein Körper baut, was die letzten Wochen verlangt haben. Gib ihm {distance} in {zone} und nicht mehr.',
  ],
  [
    'No targets today. Run {distance} somewhere pleasant and leave the watch under your sleeve.',
    'Heute keine Vorgaben. Lauf {distance} irgendwo, wo es schön ist, und lass die Uhr unter dem Ärmel.',
  ],
  ['Short and slow: {distance}, and an early night.', 'Kurz und langsam: {distance}, und früh ins Bett.'],
  [
    'If you feel too good for {pace}, recovery is working. Keep it for next week.',
    'Wenn du dich zu gut für {pace} fühlst, wirkt die Erholung. Heb es dir für nächste Woche auf.',
  ],
  [
    'Blood flow, not training: {distance} so slow that it feels silly.',
    'Durchblutung, kein Training: {distance}, so langsam, dass es albern wirkt.',
  ],
  [
    'Keep to {zone}. The slower you go, the sooner you are ready for the next hard day.',
    'Bleib in {zone}. Je langsamer du läufst, desto eher bist du bereit für den nächsten harten Tag.',
  ],
  [
    'Legs will be heavy at first and lighter at the end; that is all this run is for.',
    'Die Beine werden erst schwer sein und am Ende leichter; mehr soll dieser Lauf nicht.',
  ],
  ['Shuffle {distance} on flat ground and call it done.', 'Trab {distance} auf flachem Boden, und gut ist.'],
  ['Slower than {pace} is fine; faster is not.', 'Langsamer als {pace} ist in Ordnung; schneller nicht.'],
  [
    'Run easily, then the strides: build up over a few seconds to quick and relaxed, float, and walk or jog until your breath is back.',
    'Lauf locker, dann die Steigerungen: Werde über ein paar Sekunden schnell und entspannt, lass es gleiten, und geh oder trab, bis der Atem wieder da ist.',
  ],
  [
    'After {distance} of easy running finish with strides on flat ground. Fast feet, loose jaw, never a sprint.',
    'Nach {distance} lockerem Laufen zum Schluss Steigerungen auf flachem Boden. Schnelle Füße, lockerer Kiefer, nie ein Sprint.',
  ],
  [
    'The strides at the end are about form: tall, light, quick under your hips. Take all the rest you need between them.',
    'Bei den Steigerungen am Ende geht es um den Stil: aufrecht, leicht, schnell unter der Hüfte. Nimm dir dazwischen alle Erholung, die du brauchst.',
  ],
  [
    'Keep {distance} easy until the strides, then let the legs turn over: each a touch quicker than the last, none flat out.',
    'Halte die {distance} bis zu den Steigerungen locker, dann lass die Beine drehen: jede etwas schneller als die davor, keine voll.',
  ],
  [
    'Strides today. Think of running over hot sand, and walk until you could chat again before the next.',
    'Heute Steigerungen. Stell dir vor, du läufst über heißen Sand, und geh vor der nächsten, bis du wieder plaudern könntest.',
  ],
  [
    'They keep the snap in your legs while the rest of you recovers.',
    'Sie halten die Spritzigkeit in den Beinen, während sich der Rest erholt.',
  ],
  [
    'With so much rest about, they stop you feeling flat.',
    'Bei so viel Ruhe bewahren sie dich davor, dich schlapp zu fühlen.',
  ],
  [
    'They are your only fast running now, [weeks] out; the hard work can wait.',
    'Sie sind jetzt dein einziges schnelles Laufen, [weeks] vor dem Ziel; die harte Arbeit kann warten.',
  ],
  [
    'Twenty seconds is too short to tire you and long enough to teach you.',
    'Zwanzig Sekunden sind zu kurz, um dich zu ermüden, und lang genug, um dich etwas zu lehren.',
  ],
  [
    'Find a short steep hill. After the easy running sprint up it for ten seconds, walk down, and wait until you feel fresh: strength work in running shoes.',
    'Such dir einen kurzen steilen Hügel. Nach dem lockeren Laufen sprinte zehn Sekunden hinauf, geh hinunter, und warte, bis du frisch bist: Krafttraining in Laufschuhen.',
  ],
  [
    'Ten-second hill sprints end this run. Drive the arms, push off the toes, full rest between: power without pounding.',
    'Bergsprints von zehn Sekunden beenden diesen Lauf. Arme antreiben, vom Vorfuß abdrücken, dazwischen volle Pause: Kraft ohne Stöße.',
  ],
  [
    'Easy first, then short sprints uphill, eyes on the top. Walk down slowly; the last should be as quick as the first.',
    'Erst locker, dann kurze Sprints bergauf, den Blick nach oben. Geh langsam hinunter; der letzte sollte so schnell sein wie der erste.',
  ],
  [
    'A shakeout and no more: loosen up, three relaxed strides, home. The work is done.',
    'Nur ein Auflockern: locker werden, drei entspannte Steigerungen, nach Hause. Die Arbeit ist getan.',
  ],
  [
    'Just enough to feel your legs turn over. Lay out your race kit when you are back and put your feet up tomorrow.',
    'Gerade genug, um die Beine zu spüren. Leg dir danach die Wettkampfsachen zurecht und morgen die Füße hoch.',
  ],
  [
    'If the old trouble speaks up, walk home; one run lost is nothing.',
    'Wenn sich das alte Leiden meldet, geh nach Hause; ein verlorener Lauf ist nichts.',
  ],
  [
    'Ten minutes of brisk walking first will make the start kinder.',
    'Zehn Minuten flottes Gehen zuerst machen den Anfang freundlicher.',
  ],
  // What surrounds a day.
  ['Tomorrow you race; today is only for loose legs.', 'Morgen ist Wettkampf; heute geht es nur um lockere Beine.'],
  ['Tomorrow is free.', 'Morgen ist frei.'],
  [
    'Yesterday’s hard work is still in your legs; let it settle.',
    'Die harte Arbeit von gestern steckt noch in den Beinen; lass sie sich setzen.',
  ],
  ['The gain from yesterday comes now, if you let it.', 'Der Gewinn von gestern kommt jetzt, wenn du ihn lässt.'],
  [
    'Expect tired legs after yesterday and do not argue with them.',
    'Rechne nach gestern mit müden Beinen und streite nicht mit ihnen.',
  ],
  [
    'Hard yesterday, soft today: that is the whole plan in four words.',
    'Gestern hart, heute sanft: Das ist der ganze Plan in vier Worten.',
  ],
  ['Yesterday did the work; today only clears up after it.', 'Gestern wurde gearbeitet; heute wird nur aufgeräumt.'],
  [
    'The long run was yesterday: shuffle for ten minutes before you judge how you feel.',
    'Gestern war der lange Lauf: Trab zehn Minuten, bevor du urteilst, wie es dir geht.',
  ],
  [
    'Stiff from the long run? It goes after two kilometres or it is a sign to cut this short.',
    'Steif vom langen Lauf? Nach zwei Kilometern ist es weg, oder es ist ein Zeichen, hier abzukürzen.',
  ],
  ['Yesterday was long, so nobody is counting today.', 'Gestern war lang, heute zählt also niemand mit.'],
  ['Tomorrow is the long run, so come home fresh.', 'Morgen ist der lange Lauf; komm also frisch nach Hause.'],
  ['Eat well tonight: the long run is tomorrow.', 'Iss heute Abend gut: Morgen ist der lange Lauf.'],
  ['Leave the hills alone, the long run is next.', 'Lass die Hügel in Ruhe, als Nächstes kommt der lange Lauf.'],
  [
    'Lay out what you need for tomorrow’s long run when you are back.',
    'Leg dir danach zurecht, was du morgen für den langen Lauf brauchst.',
  ],
  [
    'Stop while it is pleasant: the kilometres that count come tomorrow.',
    'Hör auf, solange es angenehm ist: Die Kilometer, die zählen, kommen morgen.',
  ],
  ['Save your legs: tomorrow is the day to use them.', 'Schon deine Beine: Morgen ist der Tag, sie zu nutzen.'],
  ['Tomorrow asks for more, so give little today.', 'Morgen verlangt mehr, also gib heute wenig.'],
  ['If you finish this one bored, tomorrow will go well.', 'Wenn du am Ende gelangweilt bist, wird es morgen gut.'],
  [
    'Hard work comes tomorrow; come home with an appetite for it.',
    'Morgen kommt harte Arbeit; komm mit Appetit darauf nach Hause.',
  ],
  ['Rest well after this: tomorrow wants fresh legs.', 'Ruh dich danach gut aus: Morgen braucht frische Beine.'],
  // Eating and drinking.
  ['Take water if it is warm.', 'Nimm Wasser mit, wenn es warm ist.'],
  ['Carry something to drink and a gel in case.', 'Nimm etwas zu trinken mit und für alle Fälle ein Gel.'],
  [
    'Rehearse race morning and race food: your own breakfast, then [n] g of carbohydrate an hour from the first half hour on, and nothing you have not tried.',
    'Probe den Wettkampfmorgen und die Verpflegung: dein gewohntes Frühstück, dann ab der ersten halben Stunde [n] g Kohlenhydrate pro Stunde, und nichts, was du nicht kennst.',
  ],
  [
    'Practise eating: [n] g of carbohydrate an hour, a little every twenty minutes from early on.',
    'Üb das Essen: [n] g Kohlenhydrate pro Stunde, von Anfang an alle zwanzig Minuten ein wenig.',
  ],
  [
    'Drink and eat what you will have on race day, [n] g of carbohydrate an hour, so that your stomach learns too.',
    'Trink und iss, was du am Wettkampftag haben wirst, [n] g Kohlenhydrate pro Stunde, damit auch dein Magen lernt.',
  ],
  [
    'Have breakfast as you will before the race, and take [n] g of carbohydrate an hour on the way.',
    'Frühstücke wie vor dem Wettkampf, und nimm unterwegs [n] g Kohlenhydrate pro Stunde.',
  ],
  [
    'Eat before you are hungry: [n] g of carbohydrate an hour. If your stomach objects, take less, more often.',
    'Iss, bevor du Hunger hast: [n] g Kohlenhydrate pro Stunde. Wenn dein Magen protestiert, nimm weniger, dafür öfter.',
  ],
  // Long runs.
  [
    'A shorter long run, as befits a recovery week.',
    'Ein kürzerer langer Lauf, wie es sich für eine Erholungswoche gehört.',
  ],
  ['The longest run of the plan.', 'Der längste Lauf des Plans.'],
  ['The longest run of the plan, [weeks] before the race.', 'Der längste Lauf des Plans, [weeks] vor dem Wettkampf.'],
  [
    'Shorter than the long runs behind you, and so it goes on until the race.',
    'Kürzer als die langen Läufe hinter dir, und so geht es weiter bis zum Wettkampf.',
  ],
  [
    'The last run that counts as long, and easier than the ones behind you.',
    'Der letzte Lauf, der als lang zählt, und leichter als die hinter dir.',
  ],
  ['The longest you have run for some time: {distance}.', 'So weit bist du länger nicht gelaufen: {distance}.'],
  [
    'New ground today: {distance}, a small step beyond your last long run.',
    'Heute Neuland: {distance}, ein kleiner Schritt über deinen letzten langen Lauf hinaus.',
  ],
  [
    'A little further than before, which is how long runs grow safely.',
    'Etwas weiter als zuvor; so wachsen lange Läufe sicher.',
  ],
  [
    'Begin slower than feels right; a minute of walking every two kilometres is no weakness.',
    'Beginn langsamer, als es sich richtig anfühlt; alle zwei Kilometer eine Minute Gehen ist keine Schwäche.',
  ],
  [
    'Finish is the only goal. If {pace} feels hard, it is too hard today.',
    'Ankommen ist das einzige Ziel. Wenn sich {pace} hart anfühlt, ist es heute zu hart.',
  ],
  ['Cut it in three in your mind: slow, steady, proud.', 'Teil ihn im Kopf in drei: langsam, gleichmäßig, stolz.'],
  [
    'All of it at {pace}: the engine grows from minutes, not from speed.',
    'Alles mit {pace}: Der Motor wächst durch Minuten, nicht durch Tempo.',
  ],
  [
    'Stay in {zone} from the first step to the last, and pick a route that lets you.',
    'Bleib vom ersten bis zum letzten Schritt in {zone}, und wähl eine Strecke, die das zulässt.',
  ],
  [
    'Go by talk test rather than watch; whole sentences to the end.',
    'Richte dich nach dem Sprechtest statt nach der Uhr; ganze Sätze bis zum Schluss.',
  ],
  [
    'Hold {pace} and resist the group or the hill that wants you faster.',
    'Halte {pace} und widersteh der Gruppe oder dem Hügel, die dich schneller wollen.',
  ],
  [
    'Run the second half as evenly as the first; if you must choose, start slower.',
    'Lauf die zweite Hälfte so gleichmäßig wie die erste; im Zweifel beginn langsamer.',
  ],
  [
    'Keep the effort in {zone} and practise the patience your {goal} will ask for.',
    'Halte die Anstrengung in {zone} und üb die Geduld, die du bei deinem {goal} brauchst.',
  ],
  [
    'Think tall in the last third, when form goes first: hips high, short quick steps.',
    'Mach dich im letzten Drittel groß, wenn der Stil zuerst nachlässt: Hüfte hoch, kurze schnelle Schritte.',
  ],
  [
    'Time on your feet counts today, {duration} of it: run easily, hike briskly when the walk comes, and start again before you want to.',
    'Heute zählt Zeit auf den Beinen, {duration} davon: Lauf locker, geh zügig, wenn das Gehen kommt, und lauf wieder an, bevor du willst.',
  ],
  [
    'The hikes are training too: lean in, short strong steps, hands on your thighs if it is steep. {duration} in all.',
    'Auch das Gehen ist Training: nach vorn lehnen, kurze kräftige Schritte, Hände auf die Oberschenkel, wenn es steil ist. {duration} insgesamt.',
  ],
  [
    'Run and hike in turn as you will in the race, so that walking becomes a plan and not a defeat. {duration} on your feet.',
    'Lauf und geh im Wechsel wie im Wettkampf, damit Gehen ein Plan wird und keine Niederlage. {duration} auf den Beinen.',
  ],
  ['Finish with something left: tomorrow you run long again.', 'Hör mit Reserven auf: Morgen läufst du wieder lang.'],
  [
    'Yesterday is still in your legs, and that is the point of today.',
    'Gestern steckt noch in den Beinen, und genau darum geht es heute.',
  ],
  [
    'Easy until the last part, then lift to {pace} and hold it home. Running briskly on tired legs is what the second half of your {goal} comes down to.',
    'Locker bis zum letzten Teil, dann steigere auf {pace} und halte es bis nach Hause. Zügig laufen auf müden Beinen: Darauf kommt es in der zweiten Hälfte bei deinem {goal} an.',
  ],
  [
    'After the easy part settle into race effort, {pace}, and let it become dull. You are learning what your {goal} feels like when the legs are no longer fresh.',
    'Nach dem lockeren Teil finde in die Wettkampfanstrengung, {pace}, und lass sie eintönig werden. Du lernst, wie es sich bei deinem {goal} anfühlt, wenn die Beine nicht mehr frisch sind.',
  ],
  [
    'Race effort in pieces inside a long run: {pace} for each, one easy kilometre between. Eat and drink in the breaks as you will on the day.',
    'Wettkampfanstrengung in Stücken in einem langen Lauf: jeweils {pace}, dazwischen ein lockerer Kilometer. Iss und trink in den Pausen wie am Tag selbst.',
  ],
  // Races.
  [
    'A race in place of a hard session: warm up well, run it honestly but not to the last drop, and jog ten minutes afterwards. Training goes on.',
    'Ein Wettkampf statt einer harten Einheit: Wärm dich gut auf, lauf ihn ehrlich, aber nicht bis zum letzten Tropfen, und trab danach zehn Minuten. Das Training geht weiter.',
  ],
  [
    'A rehearsal with a number on: the breakfast, the shoes and the pacing of your main race. Warm up well, go out evenly, and take the easy days that follow.',
    'Eine Generalprobe mit Startnummer: Frühstück, Schuhe und Einteilung deines Hauptwettkampfs. Wärm dich gut auf, geh gleichmäßig an, und nimm die lockeren Tage danach.',
  ],
  [
    'Jog fifteen minutes and do three strides before the start. Hold {pace} through the first kilometre however good you feel, stay on it through the third, which is the one that hurts, then empty the tank.',
    'Trab fünfzehn Minuten und mach drei Steigerungen vor dem Start. Halte {pace} auf dem ersten Kilometer, wie gut du dich auch fühlst, bleib dabei auf dem dritten, dem, der weh tut, dann leer den Tank.',
  ],
  [
    'Warm up with ten easy minutes and a few strides. Run {pace} from the gun and not faster; the race begins after seven kilometres. Then pass people.',
    'Wärm dich mit zehn lockeren Minuten und ein paar Steigerungen auf. Lauf vom Start weg {pace} und nicht schneller; das Rennen beginnt nach sieben Kilometern. Dann überhol.',
  ],
  [
    'Ten easy minutes to warm up. Run the first five kilometres at the slow end of {pace}, settle, drink when it is offered, and race the last five.',
    'Zehn lockere Minuten zum Aufwärmen. Lauf die ersten fünf Kilometer am langsamen Ende von {pace}, finde deinen Rhythmus, trink, wenn es etwas gibt, und kämpf auf den letzten fünf.',
  ],
  [
    'No warm-up but the walk to the start. {pace} should feel too easy for an hour; keep it there. Eat early and often, stay patient to thirty kilometres, and spend what is left after that.',
    'Kein Aufwärmen außer dem Weg zum Start. {pace} sollte sich eine Stunde lang zu leicht anfühlen; lass es dabei. Iss früh und oft, bleib geduldig bis Kilometer dreißig, und gib danach, was übrig ist.',
  ],
  [
    'Start slower than you want, walk the climbs, eat every half hour. The race is won after forty kilometres by whoever slowed down least.',
    'Beginn langsamer, als du willst, geh die Anstiege, iss jede halbe Stunde. Das Rennen gewinnt nach vierzig Kilometern, wer am wenigsten langsamer wird.',
  ],
  [
    'Begin so easily that it feels like cheating. Walk early, eat before you are hungry, and think from one aid station to the next.',
    'Beginn so locker, dass es sich wie Schummeln anfühlt. Geh früh, iss, bevor du Hunger hast, und denk von einer Verpflegung zur nächsten.',
  ],
  [
    'Walk briskly for ten minutes, then start at the back and slower than everyone. If you can talk at halfway you have it right. Smile at the line.',
    'Geh zehn Minuten zügig, dann starte hinten und langsamer als alle. Wenn du zur Halbzeit reden kannst, machst du es richtig. Lächle auf der Ziellinie.',
  ],
  [
    'Begin as if it were a long run, and let people go. From halfway on, if you feel good, run a little faster. You have done the work.',
    'Beginn, als wäre es ein langer Lauf, und lass die anderen ziehen. Ab der Hälfte, wenn du dich gut fühlst, lauf etwas schneller. Du hast die Arbeit getan.',
  ],
  [
    'Start slower than {pace} and find someone chatty to run with. Drink at each station, walk while you do, and count down the last five kilometres.',
    'Starte langsamer als {pace} und such dir jemanden zum Plaudern. Trink an jeder Station, geh dabei, und zähl die letzten fünf Kilometer herunter.',
  ],
  [
    'The first half is transport, the second half the event. Stay slower than feels right, eat every half hour, walk the drink stations, and take the last kilometres one at a time.',
    'Die erste Hälfte ist Anreise, die zweite das Ereignis. Bleib langsamer, als es sich richtig anfühlt, iss jede halbe Stunde, geh an den Getränkeständen, und nimm die letzten Kilometer einzeln.',
  ],
  [
    'Walk every climb from the first one on, eat every half hour, and keep moving. Finishing is all there is to win.',
    'Geh jeden Anstieg, vom ersten an, iss jede halbe Stunde, und bleib in Bewegung. Zu gewinnen gibt es nur das Ankommen.',
  ],
  [
    'Go gently until halfway and then gentler. Eat, drink, change socks if they bother you, and never decide anything at an aid station you are sitting in.',
    'Geh es bis zur Hälfte sanft an und dann noch sanfter. Iss, trink, wechsle die Socken, wenn sie stören, und entscheide nie etwas, während du an einer Verpflegung sitzt.',
  ],
  // Running and walking in turn.
  [
    'Short and light: you have done the work, and your legs should feel it is over too soon.',
    'Kurz und leicht: Du hast die Arbeit getan, und deine Beine sollten finden, dass es zu früh vorbei ist.',
  ],
  [
    'Walk briskly, then run so slowly that you could talk, and walk again before you are tired. Stopping early is the skill here.',
    'Geh zügig, dann lauf so langsam, dass du reden könntest, und geh wieder, bevor du müde bist. Früh aufhören ist hier die Kunst.',
  ],
  ['Less running this week, on purpose.', 'Diese Woche weniger Laufen, mit Absicht.'],
  [
    'An easier week: what you have done needs time to become strength.',
    'Eine leichtere Woche: Was du getan hast, braucht Zeit, um Kraft zu werden.',
  ],
  ['Rested, you take the next step.', 'Ausgeruht gehst du den nächsten Schritt.'],
  [
    'After the easy week a step up, and it may feel lighter than it is.',
    'Nach der leichten Woche eine Stufe höher, und sie fühlt sich vielleicht leichter an, als sie ist.',
  ],
  ['The same again: let it settle before it grows.', 'Noch einmal dasselbe: Lass es sich setzen, bevor es wächst.'],
  [
    'No more than last week; notice how much easier it is.',
    'Nicht mehr als letzte Woche; merk, wie viel leichter es geht.',
  ],
  ['One more week at this length, so that it becomes yours.', 'Noch eine Woche in dieser Länge, damit sie dir gehört.'],
  [
    'As much running as last week, with fewer walks in it.',
    'So viel Laufen wie letzte Woche, mit weniger Gehpausen darin.',
  ],
  [
    'The runs grow longer and the walks fewer; the minutes of running stay as they were.',
    'Die Laufstücke werden länger und die Gehpausen weniger; die Laufminuten bleiben, wie sie waren.',
  ],
  [
    'A few minutes more of running than last week, at the same pace.',
    'Ein paar Minuten mehr Laufen als letzte Woche, im selben Tempo.',
  ],
  [
    'A little more running again: the pace stays as slow as it was.',
    'Wieder etwas mehr Laufen: Das Tempo bleibt so langsam, wie es war.',
  ],
  [
    'A little more running, in steps small enough for your shins and knees to follow.',
    'Etwas mehr Laufen, in Schritten, klein genug, dass Schienbeine und Knie mitkommen.',
  ],
  [
    'Run slower than you want to: if you cannot speak, shorten your steps.',
    'Lauf langsamer, als du willst: Wenn du nicht sprechen kannst, mach kürzere Schritte.',
  ],
  [
    'Begin each run as if it were the last of the day; the walks are part of it, not a failure.',
    'Beginn jedes Laufstück, als wäre es das letzte des Tages; das Gehen gehört dazu und ist kein Versagen.',
  ],
  [
    'Land softly, look ahead, let your shoulders hang. Repeat the week if it felt too hard.',
    'Lande weich, schau nach vorn, lass die Schultern hängen. Wiederhol die Woche, wenn sie zu hart war.',
  ],
  [
    'Breathe out fully and the rest comes by itself. Flat ground makes it easier.',
    'Atme ganz aus, der Rest kommt von selbst. Flacher Boden macht es leichter.',
  ],
  [
    'Walk as soon as the walk comes, also when you feel you could go on.',
    'Geh, sobald das Gehen kommt, auch wenn du weiterlaufen könntest.',
  ],
  [
    'Choose a route without hurry in it: a park, a path, a loop that ends at your door.',
    'Wähl eine Strecke ohne Eile: einen Park, einen Weg, eine Runde, die vor deiner Tür endet.',
  ],
  [
    'Small quick steps carry you further than long ones; the last run should look like the first.',
    'Kleine schnelle Schritte tragen weiter als lange; das letzte Laufstück sollte aussehen wie das erste.',
  ],
  [
    'You know the beginning by now: the first minutes are always the stiffest.',
    'Du kennst den Anfang inzwischen: Die ersten Minuten sind immer die steifsten.',
  ],
  [
    'If a run feels too easy, good. Keep it so to the end.',
    'Wenn sich ein Laufstück zu leicht anfühlt: gut. Lass es so bis zum Ende.',
  ],
  [
    'Count breaths instead of minutes for a while; it calms the pace.',
    'Zähl eine Weile Atemzüge statt Minuten; das beruhigt das Tempo.',
  ],
  [
    'Talk to someone on the way, or to yourself: whole sentences mean the right speed.',
    'Sprich unterwegs mit jemandem oder mit dir selbst: Ganze Sätze heißen richtiges Tempo.',
  ],
  ['Where it climbs, slow down until it feels flat.', 'Wo es steigt, werde langsamer, bis es sich flach anfühlt.'],
  [
    'Run with your hands open, as if you carried something that might break.',
    'Lauf mit offenen Händen, als würdest du etwas Zerbrechliches tragen.',
  ],
  [
    'Tired today? Walk a little longer at the start, and see how the running feels then.',
    'Heute müde? Geh am Anfang etwas länger, und sieh, wie sich das Laufen dann anfühlt.',
  ],
  [
    'Your legs grow on the days between: rest is a part of the plan.',
    'Deine Beine wachsen an den Tagen dazwischen: Ruhe ist ein Teil des Plans.',
  ],
  // Strength.
  [
    'Half the sets, none of the strain: keep the habit while you recover.',
    'Die halben Sätze, nichts von der Mühe: Behalte die Gewohnheit, während du dich erholst.',
  ],
  ['Do it after the run, some hours later if you can.', 'Mach es nach dem Lauf, wenn möglich ein paar Stunden später.'],
  [
    'Learn the movements: slow down, steady up, two or three good repetitions left in you at the end of each set.',
    'Lern die Bewegungen: langsam hinunter, gleichmäßig hinauf, am Ende jedes Satzes noch zwei oder drei gute Wiederholungen übrig.',
  ],
  [
    'Calves, hips and trunk first: they carry everything the next weeks will add.',
    'Zuerst Waden, Hüfte und Rumpf: Sie tragen alles, was die nächsten Wochen bringen.',
  ],
  [
    'Full range before weight. Clean repetitions now make heavier work safe later.',
    'Voller Bewegungsumfang vor Gewicht. Saubere Wiederholungen jetzt machen schwerere Arbeit später sicher.',
  ],
  [
    'Heavier and fewer now, with long rests: strength makes each stride cheaper.',
    'Jetzt schwerer und weniger, mit langen Pausen: Kraft macht jeden Schritt billiger.',
  ],
  [
    'Push hard off the floor, lower slowly, never to failure. You have running to do this week.',
    'Drück kräftig vom Boden weg, lass langsam ab, nie bis zum Versagen. Du hast diese Woche noch zu laufen.',
  ],
  [
    'Single-leg work shows which side needs more; give it one set extra.',
    'Einbeinige Übungen zeigen, welche Seite mehr braucht; gib ihr einen Satz extra.',
  ],
  [
    'Fewer sets, moved fast: keep the strength, lose the soreness.',
    'Weniger Sätze, schnell bewegt: Behalte die Kraft, ohne Muskelkater.',
  ],
  [
    'Quick and crisp. If it makes tomorrow’s legs heavy, it was too much.',
    'Schnell und knackig. Wenn es die Beine morgen schwer macht, war es zu viel.',
  ],
  [
    'A short reminder for the muscles, the last before the race.',
    'Eine kurze Erinnerung für die Muskeln, die letzte vor dem Wettkampf.',
  ],
  [
    'Light and brisk, then leave the weights alone until after the race.',
    'Leicht und flott, dann lass die Gewichte bis nach dem Wettkampf liegen.',
  ],
];
