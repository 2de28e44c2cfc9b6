import { concepts as is, usual } from './concepts';
import type { SignTables } from './sign-table';

/**
 * Signs composed of concepts, whatever the words: a place, what is felt there and, where that alone is ordinary for a
 * runner, the circumstance that makes it a sign.
 */
export const composed: SignTables = {
  'chest-pain': {
    signs: [
      'heartburn|heart burn|indigestion|sodbrennen|reflux & run*|fast|hard|uphill|effort|lauf*|schnell*|bergauf|anstreng*|belast*',
      `chest|sternum|breastbone|breast bone|ribs|ribcage|brust|brustkorb|brustbein|rippen & !${usual.ofChest}|${usual.allRight}`,
      `${is.chest} & ${is.pain}|${is.pressure}|${is.odd}`,
      `heart|herz & ${is.pain}`,
      `left arm|l arm|li arm|linker arm|linken arm|linke arm & numb*|dead|heavy|tot|taub*|schwer|eingeschlafen|jaw|kiefer`,
    ],
  },
  fainting: {
    signs: [
      'lost|missing|missed|fehlen|fehlt & few seconds|some seconds|couple of seconds|ten seconds|paar sekunden|paar minuten|einige sekunden|moment of time & came|woke|remember|collapse|down|boden|bank|bench|wieder|erinner*|lauf*',
      'funny turn|funny turns|came over all|come over all|came over queer|pulled the plug|stecker gezogen|stecker zieht|ganz anders worden|ganz anders geworden|anders wordn|lights out|ausgeknipst|trüllt|trümmelig|switched off|schalter umgelegt',
      '*geklappt|*gekippt|*gesackt|*gesunken|kollabier*|zusammenbruch & !uhr|tempo|form|plan|hat geklappt|gut geklappt|super geklappt|alles geklappt|nicht geklappt|umgeknickt|wecker|stimmung|pace',
      'had to sit|be sat down|hinsetzen müssen|niedersetz*|hinsetz*|musste mich setzen & peculiar|queer|funny|strange|weird|anders|komisch|schlecht|sudden*|plötzlich',
      'suddenly|plötzlich|just|einfach|apparently|offenbar & dropped|umgesunken|sank|sunk|crumpled|umgesackt|zusammengesunken|eingeknickt & finish|feet|floor|grass|ziel*|füsse|boden|lift*|run|lauf',
      'boat|ship|ferry|schiff|boot|karussell|carousel|merry go round|cotton wool|watte & sway*|rock*|deck|like on a|as though|as if|wie auf|schwank*|geschwankt|head|kopf|legs|beine',
      'swaying|geschwankt|schwankte|schwankt|wobbly|wackelig & grab*|tree|fence|wall|hold|sit|baum|zaun|festhalten|festgehalten|hinsetzen|geländer',
      'seeing nothing|saw nothing|could not see|couldnt see|nothing more to see|nichts mehr gesehen|nichts mehr sehen|nix mehr gesehen & legs|lie|sit|suddenly|seconds|beine|legen|setzen|plötzlich|sekunden|ears|ohren',
      is.dizzy,
      `${is.sight} & ${is.dark} & ${is.cameTo}|nearly|almost|sit|sat|stop|stopped|hold|moment|second|water|wasser|run|rep|reps|km|tempo|finish|seconds|fast|beinahe|hinsetzen|hingesetzt|setzen|stehen|festhalten|lauf|intervall*|ziel|sekunden|aufstehen|kurz|legs|beine`,
      `${is.cameTo} & ${is.ground}`,
      'balance|gleichgewicht & gone|lost|weg|verlor*|verliere',
      'knees|legs|beine|knie|haxn & gave way|buckled|folded|crumpled|from under me|sackten|weggesackt|eingeknickt|weggeknickt|nachgegeben & vision|black|floor|ground|dizz*|boden|schwarz|schwindl*|suddenly|plötzlich',
    ],
  },
  palpitations: {
    signs: [
      'thump|thud|big beat|one beat|hard beat|dicker schlag|starker schlag|harter schlag|ein schlag|schlag & nothing|pause|gap|nichts|second|sekunde|then none|aussetz*',
      `heart|ticker|old pump|herz|herzl|alte pumpe & !${usual.ofHeart}|${usual.allRight}|${usual.effort}`,
      `heart|herz|ticker|pulse|puls & ${is.pounding}|clappers|glitch*|lag|lags|laggt|rumpel*|hiccough*|narrisch|doppelt|double & ${is.atEase}|telly|fernseher|lehnstuhl|armchair|chair|sessel`,
      `${is.heart} & ${is.misbeat}`,
      `${is.heart}|chest|brust & ${is.pounding} & ${is.atEase}`,
      'palps|palpi|palpies|ectopics|ectopic|extrasyst*',
      `${is.chest}|neck|throat|hals & flutter*|flip|flips|flopping|fish|butterflies|butterfly|flatter*|bird|fisch|schmetterling*|vogel|hüpf*`,
    ],
  },
  breathlessness: {
    signs: [
      `breath|breathe|breathing|breathless|lungs|atem|atmen|atmung|schnauf|puste & !${usual.ofBreath}|${usual.allRight}|${usual.effort}|calm*|ruhig*`,
      'krieg*|bekomm*|kriag & keine luft|ka luft|koa luft|zu wenig luft|wenig luft|kaum luft',
      'drown*|suffocat*|ertrink*|erstick* & lying|night|bed|chest|flat|air|breath*|felt|feel|liegen|nacht|bett|gefühl|luft|wasser',
      'words|wörter|worte|worten|sentence|sentences|satz|sätze & at a time|more than|without stopping|am stück|nicht mehr als|pro atemzug|between breaths|abgehackt & could|can|say|speak|brachte|bringe|sagen|reden|raus',
      `${is.coughed} & streak*|fäden|thread*|flecken|rote|roten|specks`,
      `${is.winded} & ${is.slight}`,
      'sob|schnappatmung',
      `${is.coughed} & ${is.blood}|rust|rusty|rostig*|red|pink|rosa`,
      `${is.breath} & ${is.slight} & hard|harder|short|shallow|trouble|struggl*|no|not enough|weg|knapp|schwer|mühsam|fehlt*|flach`,
    ],
    absences: [
      `cannot|cant|cdnt|couldnt|could not|can not|not|unable|never|hardly|barely|nicht|nimmer|kaum|keine|kein|nie & ${is.breath} & full|proper|properly|deep|enough|catch|get|draw|in|bottom|satisfying|take|krieg*|bekomm*|richtig|tief|genug|rein|durch|ganz|mehr|hol*`,
    ],
  },
  'heat-collapse': {
    signs: [
      '35|34|33|36|37|38|sun|hitze & nonsense|rubbish|gibberish|gelabert|own name|my name|carried|getragen|doolally',
      `${is.hot} & ${is.deranged}`,
    ],
  },
  'calf-swelling': {
    signs: [
      'leg|bein|wade & below the knee|unterhalb des knies|knie & swell*|swollen|angelaufen|dick|mark|rillen',
      'leg|legs|bein|beine|shank & red|rot|swollen|swelled|thick|dick|geschwollen & warm|hot|heiss|hurts|tut weh|sore|cast|gips|flight|flug|bed|bett|knee|knie',
      `${is.calf} & ${is.swollen}`,
    ],
  },
  'bone-pain': {
    signs: [
      `${is.bone} & nail|toothache|knife|zahnweh|nagel|messer|hot poker|dagger|duvet|sheet|decke|bettdecke`,
      `${is.bone} & hobbl*|limp*|humpel*|hatsch*|hink*`,
      `${is.bone} & ${is.gait} & deep|catch*|tief|hakt|sharp|stab*|grind*|woke|geweckt`,
      `${is.bone} & yelp*|scream*|schrei* & ${is.spot}|${is.atNight}`,
      `${is.bone} & ${is.pain} & ${is.spot}|${is.atNight}|${is.gait}`,
      `${is.bone} & ${is.spot} & ${is.gait}|${is.atNight}`,
      `${is.bone} & ${is.gait} & home|off|stopped|heim*|abgebrochen|agony`,
    ],
    absences: [
      `${is.bone} & cannot|cant|couldnt|not|nicht|nimmer|kaum|unmöglich & hop|hopping|hüpfen|hopsen|auftreten`,
    ],
  },
  'saddle-numbness': {
    signs: [
      'pee|peeing|wee|bladder|pinkeln|wasserlassen|blase & trouble|struggl*|hard to|difficult*|cannot|cant|schwer|mühe|probleme|in gang & legs|leg|back|beine|bein|rücken*|numb|taub',
      'crotch|saddle area|genital*|untenrum|unten rum|schritt|intimbereich|groin & asleep|dead|eingeschlafen|tot|numb|taub',
      `${is.numb} & thighs|oberschenkel* & sit|sitz*|inside|innen|disc|bandscheib*|back`,
      `${is.numb} & ${is.down}`,
      `${is.spine} & ${is.bladder} & ${is.uncontrolled}`,
      `${is.spine} & leg|legs|foot|feet|bein|beine|fuss|füsse & weak*|gives way|gave way|drags|dragging|flop*|dead|schwach|schwäche|kraftlos|knickt*|lahm|gelähmt|schleif*|keine kraft`,
    ],
  },
  'blood-in-urine': { signs: [`${is.urine} & ${is.darkened}`] },
  fever: {
    signs: [
      'alles tut weh|alles tut mir weh|tut mir alles weh|sore all over|hurt all over|hurts all over|aching everywhere & 37|38|39|fröst*|shiver*|cold|hot|heiss|kalt|krank|sick|ill|throat|hals|husten|cough*',
      'burning up|laid low|niedergestreckt|glüh|glühe|glühend|hot to the touch|heisse stirn & since|last night|influenza|fever|flu|ofen|oven|gestern|bed|bett|shiver*',
      'shivers|the shakes|shivering|schüttelt mich|schlotter* & !cold|rain|wet|kalt|regen|nass|wind|snow|schnee',
      'have 38|had 38|got 38|habe 38|hab 38|hatte 38|mit 38|have 39|had 39|got 39|habe 39|hab 39|hatte 39|mit 39|have 40|hatte 40 & paracetamol|ibu*|aspirin|tablet*|bed|bett|sick|ill|krank|feel*|fühl*|in the ear|im ohr|doctor|arzt|grippostad',
      'sheet|sheets|pyjama*|pillow|duvet|laken|bettzeug|leintuch|kissen|t shirt & soaked|drenched|wringing|wet through|nass|klatschnass|durchnässt|durchgeschwitzt|pitschnass & sleep*|slept|night|freez*|shiver*|geschlafen|nacht|gefroren|frier*|kalt',
      'everything hurts|whole body hurts|body hurts|every bone|hair hurts|haarspitzen|alles weh|all my bones|members hurt|bones hurt|knochen tun & got it|caught|bug|too|erwischt|grippe|ill|sick|bed|krank|bett|office|büro|fever',
      'grippe|gripe|angine',
      'temp|temperature|fever|fevr|fiebr|fieba|thermometer & 38|39|40|101|102|103',
      'hot|heiss & cold|kalt & sweat*|chest*|flu|bed|brust|husten|bett|schweiss|shiver*',
    ],
  },
  pregnancy: {
    signs: [
      'i am expecting|im expecting|we are expecting|were expecting|ich bin in der hoffnung & !rain|pb|pr|snow|time|delivery|visitors|visitor|guests|heat|a lot|it to|that|more|less|parcel',
      'braten in der röhre|storch|the stork|up the duff|in the family way|in the club now|in froher erwartung|in anderen umständen',
      'three of us|four of us|zu dritt|zu viert|familienzuwachs|nachwuchs & by|from|in|christmas|spring|summer|autumn|winter|news|bald|ab|weihnachten|sind wir',
      'drip|drips|dripping|leak|leaks|leaking|tropft|tröpfelt|tropfen & jump|jumping|hüpfen|sneeze|niesen|skipping',
      'month|months|monat & belly|bauch|bump|kugel',
      'little one|small one|baby|newborn|der kleine|die kleine|unser kleiner|unsere kleine & weeks old|weeks now|weeks|wochen & drip*|leak*|tropf*|tröpf*|jump*|hüpf*|down below|pelvic|stitch*|scar|narbe|stillen|feeding',
      'preg|preggo|preggers|prego|sst|schwanga|knocked up|bun in the oven|in anderen umständen|guter hoffnung|midwife|hebamme|12wks preg|obstetrician',
      `${is.blood}|spotting|blutung|blutungen & wk|wks|week|weeks|9wks|_wks|woche|_woche|wochen|schwang* & baby|wks|pregn*|scan|run|lauf*|after|nach`,
      'birth|born|geburt|geboren|entbindung & weeks|wks|months|wochen|monate & my|i|our|ich|meine|leak*|pelvic|running|laufen',
    ],
  },
  'eating-or-periods': {
    signs: [
      'how few|how little|wie wenig|wie wenige|as few|as little|so wenig & calories|eat|kalorien|essen|carbs|food|kcal',
      'under|below|only|just|unter|nur & 8__|9__|7__|6__|5__|1000|1200 & kcal|calories|kalorien|cals',
      'periode|period|regel|cycle|zyklus & has stopped|stopped|aufgehört|gestoppt|verschwunden',
      'monthlies|monthly|menses|periods|regel|mens|menstruation|periode & ceased|stopped|gone|versiegt|weg|ausgeblieben|dried up|no more',
      'not come on|havent come on|hasnt come on|didnt come on & since|months|for',
      'food|eating|essen & enemy|feind|scared|fear|angst|hate|hasse|disgust*|eklig|sünde|sin|poison|gift & !poisoning',
      'see my ribs|ribs show*|rippen sehe|rippen sehen|hip bones show*|thigh gap|count my ribs',
      'only an apple|just an apple|just have an apple|only have an apple|nur noch einen apfel|just coffee|only coffee|only water|nur einen apfel|nur ein apfel|nur kaffee|nur wasser|one apple|nothing all day|den ganzen tag nichts & light*|hold out|until|till|thin*|weight|race|leicht*|durchhalt*|bis|abend*|gewicht|schlank*',
      'cake|dinner|meal|torte|essen|kuchen & rid of it|losgeworden|wieder raus|back up',
      `${is.period} & ${is.absent} & ${is.forLong}`,
      `${is.eat} & ${is.guilt}`,
      `${is.sickUp} & ${is.eat}|${is.weighty} & ${is.binge}|${is.weighty}`,
      'purge|purged|purging|amenorr*',
      '3_ kcal|4_ kcal|5__ kcal|6__ kcal|7__ kcal|8__ kcal|9__ kcal|8__ calories|9__ calories|7__ calories & proud|cold|run|ran|day|stolz|friere|gelaufen|tag',
    ],
    absences: [`no|not had|havent had|without|keine|ohne|nicht|nimmer & ${is.period} & ${is.forLong}`],
  },
  despair: {
    signs: [
      'be around|be here|gibt es mich|gibts mich|bin ich nicht mehr|bin ich eh nicht & anyway|decided|any more|cancel everything|not want|dont want|sowieso|eh nicht|steht fest|entschieden|nicht mehr & not|wont|dont|nicht|nimmer',
      'disappear|vanish|verschwinden & want|wanna|just|will|möchte|mag|einfach|wake up|aufwachen',
      'enough of this life|enough of life|tired of life|tired of living|tired of being alive|sick of living|sick of life|done with life|done with living|genug von diesem leben|genug vom leben|müde vom leben|leben satt|satt zu leben|lebn gnua|black dog|schwarzer hund',
      'bridge|brücke|train|zug|pills|tabletten|rope|strick|knife|messer & tells me|calls me|calling me|whisper*|ruft mich|sagt mir|wartet auf mich|way out|ausweg',
      'be gone|just gone|gone for good|fort zu sein|weg zu sein|nicht mehr zu sein|fort wäre|weg wäre|weg bin|fort bin & better|besser|wish|wonder|frage|good for|gut bin|easier|leichter|all',
      'what i am good for|what im good for|what am i good for|wofür ich|wozu ich gut|no use to anyone|nobody needs me|niemand braucht mich|braucht mich keiner|keiner braucht mich|i am worthless|im worthless|bin nichts wert|nix wert & gone|better|evening*|all|life|leben|besser|noch|mehr|anymore|überhaupt|feel*|fühl*|anyway',
      'bridge|railway|tracks|platform|roof|cliff|balcony|brücke|gleis*|bahnsteig|dach|balkon|felsen & looked down|looking down|stood there|standing there|jump|let go|let myself|step off|one step|runtergeschaut|hinuntergeschaut|gestanden|springen|fallen lassen|ein schritt & home|long|think*|thought*|want*|heim|lang*|wollte|gedacht|denk*|easy|einfach',
      'ending it|end it|finish it|schluss zu machen|schluss machen|allem ein ende|mir was anzutun|mir was antun|mir etwas anzutun & think*|thought*|thinkin|again|want|wish|all|denk*|gedanke*|will|wieder|überleg*|oft',
      'not be here|not being here|not exist|stop existing|gone forever|not here anymore|go to sleep and & want|wish|rather|better|sometimes|think*|would|if',
      'world|everyone|they|family|kids|all|alle|familie|kinder|welt & better off|better without|easier without|besser dran|besser ohne|leichter ohne|ohne mich',
    ],
    absences: [
      'nimmer|nicht mehr & da sein|nimmer do|nimmer da|do sein|weiter mag|leben mag|mag leben|am liebsten wäre|am liabstn',
      'why|wozu|warum|weshalb & still here|im here|i am here|even here|alive|keep living|bother living|noch da bin|noch lebe|noch hier bin|überhaupt lebe',
      'not|dont|no|cant|nicht|nimmer|kein|keinen|keine|nix & wake up|be here|be alive|exist|live|way out|leben|aufwachen|da sein|dasein|weiterleben|ausweg & more|anymore|tomorrow|want|see|mehr|morgen|mag|will|seh|sehe|möchte|wünsch*',
    ],
  },
  'head-injury': {
    signs: [
      'headbutt*|kopfnuss|bonce|skull|schädel|schädl & sick|forget*|vergess*|doppelt|two of|schlecht|dizz*|ice|eis*|cracked|fell|draufg*',
      `${is.blow} & lump|egg|horn|beule|brow|stirn|forehead|head|kopf & queasy|flau|slow|langsam|since|seitdem|seither|sick|schlecht|headache|kopfweh`,
      `${is.head} & ${is.blow} & ${is.afterBlow}`,
      `my head|the head|den kopf|am kopf|kopf auf|kopf gegen|mim kopf|mit dem kopf & ${is.blow} & fell|fall|trip*|slip*|crash*|bike|ice|door|gefallen|gestürzt|gestolpert|ausgerutscht|rad*|eis|tür*`,
      'blacked out|out cold|knocked & bike|cyclist|car|lump|fell|head|fall',
      'sek|sekunden|kurz|moment & weg & beule|kopf|radler|rad|sturz|gestürzt',
    ],
  },
  'allergic-reaction': {
    signs: [
      'bee|wasp|biene|wespe|wespen|hornet|hornisse & face|lips|eye|throat|gesicht|lippe|auge|hals & up|swell*|balloon*|pumpkin|aufgangen|aufgegangen|kürbis|dick|zu|eng',
      'lips|lip|tongue|throat|lippe|lippen|zunge|hals|rachen & swell*|swollen|swelled|blew up|blown up|puffed|geschwoll*|angeschwoll*|zugeschwoll*|schwoll',
      'eyes|eye|augen|auge & swelled|swollen|zugeschwoll*|shut|fast zu & mouth|mund|lips|lippen|ate|gegessen|bar|riegel|almost|tingl*|kribbel*',
      'bee|wasp|biene|wespe|sting|stung|gestochen|stich & air|luft|breath*|atem*|dizz*|schwindl*|everywhere|überall|all over|hospital|spital|krankenhaus',
      `${is.throat} & ${is.closing} & ${is.allergen}`,
      'hives|quaddeln|nesselausschlag & wheez*|pfeif*|breath*|luft|throat|hals',
    ],
  },
  'heart-condition': {
    signs: [
      'ecg|ekg|holter|echo & extra*|irregular*|unregelm*|warn*|treadmill test|belastungs*|further|weitere|abklär*|pause*|block|st strecke|blip*',
      'valve|herzklapp*|klappe & doctor|doc|specialist|wonky|leak*|dicht|spezialist*|doktor|arzt|kardio*',
      'specialist|spezialist*|consultant & heart|herz*|ticker',
      'doctor|doc|gp|arzt|ärztin|physician|hausarzt & heart|herz|herzen & heard|hears|pictures|ultrasound|scan|referr*|specialist|echo|noise|sound|gehört|hört|bilder|ultraschall|überwies*|geräusch|kardiolog*|schickt',
      'machine|device|recorder|monitor|gerät|rekorder & rhythm*|heart|herz*|rhythmus & skin|under|haut|unter|watch*|schaut|überwacht|implant*|eingesetzt|gesetzt',
      'cardio|cardiologist|kardio|kardiologe|kardiologin|herzarzt|heart doctor|heart specialist & says|said|told|found|wants|not allowed|no running|sagt|meint|meinte|gefunden|verboten|laufverbot|will|pause|dx',
      'bisoprolol|metoprolol|flecainid*|apixaban|eliquis|xarelto|rivaroxaban|warfarin|marcumar|amiodaron*|nitro spray|nitrospray|vhf|afib|myocarditis|myokarditis|perikarditis|pericarditis',
    ],
  },
};
