import type { LabelledTexts } from './labelled-texts';

/** A sign told in passing within a chatty paragraph, some of it in English or German learnt later in life. */
export const englishInPassing: LabelledTexts = {
  'chest-pain': [
    'Lovely morning, frost on the fields, saw two deer. Only thing was this dull ache right in the middle of my chest on the way up, but it went once I was over the top. Anyway, can we move Thursday?',
    'I make the training like you say. In the fast part I have a feeling like somebody is sitting on my thorax, then I walk and it goes.',
    'Great group session, Tom brought cake. I did drop out of the last two because my chest felt like it was in a clamp, probably just the cold air.',
    'Week was fine except my jaw goes achy and my left arm heavy whenever I really push, is that posture?',
  ],
  fainting: [
    'Good week overall. Small drama on Wednesday when I got up from tying my shoe and the lights went out for a moment, a nice lady gave me her water.',
    'Sorry for the short one, I was suddenly seeing nothing and my legs went away, had to lie in the grass until it was better.',
    'We had a laugh about it afterwards, but apparently I just dropped in the finish funnel and they had to lift my feet up.',
    'The route was new and gorgeous. Kept feeling as though I was on a boat though, whole world swaying, and I had to grab a tree twice.',
  ],
  palpitations: [
    'Work has been mad, slept little, and when I lie down my heart does this thing where it stops and then kicks like a horse. Running itself ok.',
    'Did the eight miles with Jo. Later while cooking my pulse jumped to 170 for no reason and stayed there until I went to bed.',
    'My heart makes strange jumps since two weeks, also when I am only sitting at the computer.',
    'Loved the trail. Can you explain why I get a fluttery feeling in my throat and chest after easy days?',
  ],
  breathlessness: [
    'The kids are back at school so I have time again. Weirdly I now have to stop halfway up to the second floor to get my wind back.',
    'I have since Monday not enough air, even when I go slowly with the dog.',
    'Holiday was great, food was great. Had to sit on the edge of the bed last night because lying flat I felt I was drowning.',
    'Easy run with the ladies, they chatted, I could not say more than three words at a time which has never happened.',
    'Nothing much to report, a cold is on its way out, there were a few streaks of red in what I coughed up this morning, off to work now.',
  ],
  'heat-collapse': [
    'Brilliant crowd, brass band and all. With the sun straight overhead I apparently ran the wrong way round the roundabout and told the marshal I was at home.',
    'It was so much warm, I was shaking like in winter and I did not know any more my name, they put me wet towels.',
    'The last bit in that heat is a blank, Sam says I was weaving across the road and swearing at lamp posts.',
  ],
  'calf-swelling': [
    'Back from New Zealand, jet lag is easing, one of my calves looks like it belongs to somebody bigger and it is sore when I squeeze it, otherwise ready to go!',
    'Thanks for the new plan. The leg I complained about is now quite red and feels warm just below the knee, I will run it off.',
    'My left under leg is thick and hurts since I was in bed three days with the cast.',
  ],
  'bone-pain': [
    'The parents visited so mileage was low. There is a little place on my shin that makes me yelp when the dog bumps it, and it woke me on Sunday.',
    'I go with pain in the middle foot since three weeks, also in the night it knocks.',
    'Marathon block going great! Only the hip, deep in the front, catches with every step now and I walk a bit like a pirate, should loosen.',
    'I can still do the sessions if I take two ibuprofen first, otherwise the top of my foot is too painful to push off, and one point on it is swollen.',
  ],
  'saddle-numbness': [
    'Moved house this weekend, all the boxes! My back has gone and funnily enough I can hardly tell when I am peeing.',
    'After the disc thing I have no more feeling on the inside of my thighs and where I sit.',
  ],
  'blood-in-urine': [
    'Medal and a burger after, perfect day. When I finally got to the loo it came out the colour of Guinness, is that just dehydration?',
    'The crossfit trial was fun, since then my arms do not bend and my urine is like black tea.',
  ],
  fever: [
    'Not much sleep, sheets soaked, then freezing, then soaked again, but the intervals are on for tonight, right?',
    'I have 38.9 but the race is paid, I take a paracetamol and go.',
    'Everybody at the office was off, and now I have got it too, my whole body hurts even my hair, still did five k.',
    'I have the grippe and the members hurt me, can I run slow?',
  ],
  pregnancy: [
    'Bit of news: there will be three of us by Christmas! Nothing else changes, keep the speed work in.',
    'I am in the fourth month and my belly pulls hard when I run downhill.',
    'Small one is seven weeks old now and sleeping better, so let us start with hill reps. Still a bit of dripping when I jump.',
  ],
  'eating-or-periods': [
    'PB again! Down to 47 kilos and I have not needed tampons since last summer, which is frankly convenient for training.',
    'Coach says lighter is faster so I just have an apple until the evening run and then see how long I can hold out.',
    'We had a birthday dinner and I felt so bad about the cake that I went to the bathroom and got rid of it, then did an extra ten.',
  ],
  despair: [
    'Training is the only thing that keeps going. Otherwise I ask myself most evenings what I am still good for and whether it would be better to just be gone.',
    'Lost the job, lost Anna. On the bridge today I stood there quite long and looked down and did not want to run home.',
  ],
  'head-injury': [
    'Funny story, ran straight into a road sign while waving. Big egg on my brow and I have been a bit slow and queasy since, but the run after was fine.',
    'I have fallen with the bike on the head and since then the light makes me bad.',
  ],
  'allergic-reaction': [
    'Tried the new almond bar you can get at the club. My mouth went tingly and my eyes swelled almost shut, so rather not that one for race day.',
    'A bee has stitched me and after I had everywhere red spots and less air.',
  ],
  'heart-condition': [
    'All good, 40 k in total. The doctor heard something on my heart at the medical and wants pictures made before he signs the form, but I feel great.',
    'They have put me a small machine under the skin that watches my rhythm, can I do the tempo?',
  ],
  none: [
    'Great week! Heart rate was lower than usual on the easy runs, legs felt fresh, and I slept like a stone. My son had a temperature on Tuesday so I swapped that session.',
    'Long run with the club in the rain. My chest strap slipped again so ignore the spike at 20 minutes. Coffee and cake afterwards, nobody wanted to leave.',
    'Bit of a battle in the head on the last reps, but no pain anywhere. Calves tight as always after the hills, rolled them out in front of the telly.',
    'My old stress fracture from university days (fully healed) makes me careful, so I would rather not do back to back days. Nothing hurts at the moment.',
    'It was hot, 29 degrees, so I went out at six, wore a cap and poured water over my head. Slow but happy, no trouble at all.',
    'Missed two runs because of a work trip. Hotel treadmill was broken, so I did some stairs, out of breath by the tenth floor as anyone would be, and legs were jelly.',
    'Raced my first 10k! I was dead on my feet at the finish, threw my arms up, hugged everybody. Next day stairs were a comedy.',
    'My father fainted at the start line last year and was told to drink more, so I am careful about that. I feel fine myself.',
    'No dizziness and no chest trouble this time, thank you for asking. The doctor did an ECG and everything was normal.',
    'A colleague collapsed in the heat on Sunday which shook us all. My own race went to plan.',
    'My knee grumbles on the outside after an hour, gone by the evening, never at night, no swelling.',
    'My heart was pounding on the start line, so nervous, and then I ran the race of my life.',
    'I fell on the trail, scraped both knees and my pride, head never touched the ground, all fine.',
    'The baby is teething, so sleep is thin. My husband takes over on Saturdays so that I can do the long run.',
    'Had a big dinner and earned it after 30k, then an ice cream, life is good.',
    'I nearly died laughing when Pete fell into the stream. Otherwise steady, easy, conversational all the way.',
    'My lungs burned on the last 300 as they should, recovered within a minute, felt strong.',
    'Shoes rubbed, so one heel is raw with a bit of blood, plaster on it and good.',
    'I had covid in 2022 and have been fine since; this was my fastest since then.',
    'Could we skip the gym on Monday? I gave blood on Friday and was told to take it easy for a day.',
  ],
};

export const germanInPassing: LabelledTexts = {
  'chest-pain': [
    'Herrlicher Morgen, Raureif, zwei Rehe gesehen. Nur bergauf hatte ich so ein dumpfes Ziehen mitten in der Brust, oben war es dann weg. Können wir Donnerstag tauschen?',
    'Ich mache Training wie du sagst. Wenn schnell, dann fühlt sich wie jemand sitzt auf mein Brust, beim Gehen ist weg.',
    'Tolle Gruppe, Tom hatte Kuchen dabei. Die letzten zwei hab ich gelassen, weil mir der Brustkorb wie im Schraubstock vorkam, war bestimmt die kalte Luft.',
    'Woche war gut, bloß wird mir beim Drücken immer der Kiefer komisch und der linke Arm schwer, liegt das an der Haltung?',
  ],
  fainting: [
    'Gute Woche. Kleiner Schreck am Mittwoch: beim Aufstehen vom Schuhebinden ging kurz das Licht aus, eine nette Dame hat mir Wasser gegeben.',
    'Tut mir leid, nur kurz gelaufen, ich hab plötzlich nichts mehr gesehen und die Beine waren fort, musste mich ins Gras legen.',
    'Wir haben nachher gelacht, aber offenbar bin ich im Zielkanal einfach umgesunken und sie mussten mir die Füße hochhalten.',
    'Neue Strecke, wunderschön. Kam mir aber vor wie auf einem Schiff, alles hat geschwankt, zweimal am Baum festgehalten.',
  ],
  palpitations: [
    'Viel Arbeit, wenig Schlaf, und wenn ich mich hinlege, bleibt mein Herz kurz stehen und tritt dann wie ein Pferd. Laufen selbst ok.',
    'Zwölf Kilometer mit Jo. Später beim Kochen sprang der Puls ohne Anlass auf 170 und blieb da bis zum Schlafengehen.',
    'Mein Herz macht seit zwei Woche komische Sprung, auch wenn ich nur an Computer sitze.',
    'Trail war super. Woher kommt eigentlich dieses Flattern im Hals und in der Brust nach den lockeren Tagen?',
  ],
  breathlessness: [
    'Die Kinder sind wieder in der Schule, also habe ich Zeit. Seltsam: auf dem Weg in den zweiten Stock muss ich auf halber Höhe verschnaufen, das kenne ich gar nicht.',
    'Ich habe seit Montag nicht genug Luft, auch wenn ich langsam gehe mit Hund.',
    'Urlaub war toll, Essen auch. Gestern Nacht musste ich mich an die Bettkante setzen, weil ich im Liegen das Gefühl hatte zu ertrinken.',
    'Lockerer Lauf mit den Mädels, die haben geratscht, ich brachte keine drei Wörter am Stück raus, das gab es noch nie.',
    'Nichts Besonderes, die Erkältung geht, heute früh waren ein paar rote Fäden in dem, was ich ausgehustet habe, jetzt ab zur Arbeit.',
  ],
  'heat-collapse': [
    'Super Stimmung, Blaskapelle. In der prallen Sonne bin ich wohl falsch herum um den Kreisel und hab dem Streckenposten gesagt, ich sei daheim.',
    'War so viel warm, ich habe gezittert wie Winter und mein Name nicht gewusst, haben mir nasse Tücher gemacht.',
    'Vom letzten Stück in der Hitze weiß ich nichts mehr, Sam sagt, ich sei Schlangenlinien gelaufen und hätte Laternen beschimpft.',
  ],
  'calf-swelling': [
    'Zurück aus Neuseeland, Jetlag lässt nach, die eine Wade sieht aus als gehöre sie jemand Größerem und tut weh beim Zusammendrücken, sonst startklar!',
    'Danke für den Plan. Das Bein, von dem ich erzählt habe, ist jetzt ziemlich rot und unterm Knie warm, das laufe ich raus.',
    'Mein linke Unterbein ist dick und tut weh seit ich drei Tage in Bett war mit Gips.',
  ],
  'bone-pain': [
    'Eltern waren da, wenig Kilometer. Am Schienbein gibt es ein Fleckchen, da schreie ich auf, wenn der Hund drankommt, Sonntag bin ich davon wach geworden.',
    'Ich gehe mit Schmerz in Mittelfuß seit drei Woche, auch in Nacht klopft es.',
    'Marathonblock läuft! Nur die Hüfte, vorne tief drin, hakt jetzt bei jedem Schritt und ich gehe wie ein Pirat, wird schon.',
    'Mit zwei Ibu vorher gehen die Einheiten noch, sonst ist der Fußrücken zu schmerzhaft zum Abdrücken, und ein Punkt ist dick.',
  ],
  'saddle-numbness': [
    'Umzug am Wochenende, die vielen Kisten! Kreuz ist hin und komischerweise merke ich kaum noch, ob ich gerade pinkle.',
    'Seit Bandscheibe habe kein Gefühl mehr innen an Oberschenkel und wo ich sitze.',
  ],
  'blood-in-urine': [
    'Medaille und Burger, perfekter Tag. Als ich endlich aufs Klo kam, war es schwarzbraun wie Stout, ist das nur Flüssigkeitsmangel?',
    'Das Crossfit-Probetraining war lustig, seither gehen die Arme nicht zu strecken und mein Urin ist wie schwarzer Tee.',
  ],
  fever: [
    'Kaum geschlafen, Laken klatschnass, dann gefroren, dann wieder nass, aber heute Abend Intervalle, oder?',
    'Habe 38,9 aber Startgeld ist bezahlt, nehme Paracetamol und gehe.',
    'Im Büro waren alle weg, jetzt hat es mich auch, mir tut alles weh bis zu den Haarspitzen, fünf Kilometer gingen trotzdem.',
    'Ich habe Grippe und die Knochen tun mir alle weh, kann ich langsam laufen?',
  ],
  pregnancy: [
    'Kleine Neuigkeit: zu Weihnachten sind wir zu dritt! Sonst ändert sich nichts, lass das Tempo drin.',
    'Ich bin in vierte Monat und der Bauch zieht hart wenn ich bergab laufe.',
    'Der Kleine ist jetzt sieben Wochen und schläft besser, also los mit Bergsprints. Beim Hüpfen tropft es noch ein bisschen.',
  ],
  'eating-or-periods': [
    'Wieder Bestzeit! Runter auf 47 Kilo, und Tampons brauche ich seit letztem Sommer keine mehr, fürs Training ehrlich gesagt praktisch.',
    'Leichter ist schneller, sagt man, also gibt es bis zum Abendlauf nur einen Apfel und dann schaue ich, wie lang ich durchhalte.',
    'Geburtstagsessen, und wegen der Torte ging es mir so mies, dass ich auf der Toilette alles wieder losgeworden bin und zehn extra gelaufen.',
  ],
  despair: [
    'Training ist das Einzige, was noch geht. Sonst frage ich mich abends meistens, wofür ich überhaupt gut bin und ob es nicht besser wäre, einfach fort zu sein.',
    'Job weg, Anna weg. Auf der Brücke bin ich heute ziemlich lange gestanden und hab runtergeschaut und wollte nicht heim.',
  ],
  'head-injury': [
    'Lustige Geschichte, beim Winken voll in ein Schild gelaufen. Riesenhorn auf der Stirn, seitdem etwas langsam und flau, der Lauf danach ging aber.',
    'Ich bin mit Fahrrad gefallen auf Kopf und seit dann macht Licht mir schlecht.',
  ],
  'allergic-reaction': [
    'Den neuen Mandelriegel vom Verein probiert. Mund hat gekribbelt und die Augen waren fast zu, also den lieber nicht am Renntag.',
    'Eine Biene hat mich gestochen und nachher überall rote Flecken und weniger Luft.',
  ],
  'heart-condition': [
    'Alles gut, 40 km gesamt. Der Arzt hat beim Check was am Herzen gehört und will Bilder machen, bevor er unterschreibt, aber ich fühle mich prima.',
    'Sie haben mir ein kleines Gerät unter Haut gesetzt, das mein Rhythmus schaut, kann ich Tempo machen?',
  ],
  none: [
    'Super Woche! Puls war auf den lockeren Läufen niedriger als sonst, Beine frisch, geschlafen wie ein Stein. Mein Sohn hatte am Dienstag Fieber, da habe ich getauscht.',
    'Langer Lauf mit dem Verein im Regen. Der Brustgurt ist wieder verrutscht, den Zacken bei 20 Minuten also ignorieren. Danach Kaffee und Kuchen.',
    'Kopfsache bei den letzten Wiederholungen, aber keine Schmerzen. Waden fest wie immer nach den Bergen, vorm Fernseher gerollt.',
    'Mein alter Ermüdungsbruch aus der Unizeit (voll verheilt) macht mich vorsichtig, darum lieber keine zwei harten Tage hintereinander. Derzeit tut nichts weh.',
    'Es war heiß, 29 Grad, also um sechs los, Kappe auf und Wasser über den Kopf. Langsam, aber zufrieden, keinerlei Probleme.',
    'Zwei Läufe wegen Dienstreise ausgefallen. Laufband kaputt, also Treppen, im zehnten Stock außer Atem wie jeder, und Beine wie Pudding.',
    'Mein erster Zehner! Im Ziel war ich fix und fertig, Arme hoch, alle umarmt. Am nächsten Tag war die Treppe eine Komödie.',
    'Mein Vater ist letztes Jahr am Start umgekippt und sollte mehr trinken, deshalb passe ich auf. Mir selbst geht es gut.',
    'Diesmal kein Schwindel und nichts an der Brust, danke der Nachfrage. Das EKG war völlig normal.',
    'Ein Kollege ist am Sonntag in der Hitze zusammengebrochen, das hat uns alle erschreckt. Mein Rennen lief nach Plan.',
    'Das Knie meldet sich außen nach einer Stunde, abends weg, nachts nie, nicht geschwollen.',
    'Am Start hat mir das Herz bis zum Hals geschlagen vor Aufregung, und dann lief das Rennen meines Lebens.',
    'Auf dem Trail hingefallen, beide Knie aufgeschürft, Kopf nicht berührt, alles gut.',
    'Das Baby zahnt, der Schlaf ist dünn. Samstags übernimmt mein Mann, damit ich den langen Lauf schaffe.',
    'Großes Abendessen nach 30 km, verdient, danach noch ein Eis, schön war es.',
    'Ich habe mich totgelacht, als Peter in den Bach fiel. Sonst ruhig, locker, die ganze Zeit geredet.',
    'Die Lunge hat auf den letzten 300 gebrannt, wie es sich gehört, nach einer Minute erholt, stark gefühlt.',
    'Schuhe haben gerieben, eine Ferse ist wund mit etwas Blut, Pflaster drauf und gut.',
    'Hatte 2022 Corona und seitdem ist alles gut; das war mein schnellster Lauf seither.',
    'Können wir den Montag im Studio streichen? Ich war am Freitag Blut spenden und soll einen Tag ruhig machen.',
  ],
};
