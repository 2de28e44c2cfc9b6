import type { SignTables } from './sign-table';

const pain =
  'schmerz|schmerzen|schmerzt|schmerzte|schmerzhaft|weh|wehgetan|wehtut|sticht|stechen|stechende*|stich|pocht|pochen|pochte|brennt|brennen|zieht';
const swelling = 'geschwollen|geschwollene*|angeschwollen|schwillt|schwoll|schwellung|dick|anschwellen';
const bone =
  'knochen|*knochen|schienbein*|schienbeine|mittelfuss*|fuss|ferse|hüfte|hüft*|leiste|leisten*|becken|oberschenkelknochen|kreuzbein|kahnbein|knöchel';
const boneWithPain =
  'schienbeinschmerz*|knochenschmerz*|leistenschmerz*|hüftschmerz*|fussschmerz*|fersenschmerz*|beckenschmerz*|mittelfussschmerz*';

/** What German-speaking runners write of each sign. */
export const german: SignTables = {
  'chest-pain': {
    signs: [
      'brustschmerz|brustschmerzen|brustdruck|brustenge|brustkorbschmerz*|angina pectoris|herzschmerz|herzschmerzen|herzstechen|herzenge',
      `brust|brustkorb|brustbein|brustraum|hinterm brustbein & ${pain}|druck|drückt|drücken|drückte|eng|enge|engegefühl|klemmt|beklemm*|schwer|last|gewicht|sitzen|sass|sitzt|gürtel um|zusammengeschnürt|krampf*`,
      `herz & ${pain}`,
      'kiefer & linker arm|linken arm|linke arm|brust|arm',
      `linker arm|linken arm|linke arm & taub|kribbel*|${pain}|zog|gezogen & lauf*|brust|kiefer|eng*|belast*`,
      'herz|herzgegend|brust|brustkorb & zerspring*|explodier*|krampf*|klemmt|eingeschnürt|zieh*|komisch|seltsam|beengt|brennen',
      'linke brustseite|linken brustseite|herzgegend & schmerz*|stech*|zieh*|druck|weh',
    ],
  },
  fainting: {
    signs: [
      'ohnmacht|ohnmächtig|bewusstlos|bewusstlosigkeit|bewusstsein verloren|synkope|blackout|umgekippt|umgefallen|umgeklappt|zusammengeklappt|zusammengesackt|zusammengebrochen|kollabiert|kollaps|weggetreten|weggekippt|weggesackt',
      'schwarz vor augen|schwarz vor den augen|sternchen gesehen|sterne gesehen|sehe sternchen|sehe sterne|tunnelblick',
      'umzukippen|umkippe|umkippen|umfallen|kippe um|kippte um',
      'schwindel|schwindelig|schwindlig|schwindelgefühl|schwindelanfall|schwindelanfälle|schwummrig|schwummerig|duselig|benommen',
      'kreislauf & weg*|zusammen*|abgeschmiert|versagt|gemacht|kollaps|problem*|zusammenbruch|schlapp',
      'kurz weg & war|bin|uhr|ziel|lauf|plötzlich',
      'flimmern|geflimmert|flackern|verschwommen & augen|gesehen|sehe|sah|lauf*|schwarz',
      'gedächtnislücke|filmriss|erinnerungslücke|zusammengeklappt|umgehauen|beine weggesackt|zu boden gegangen|auf dem boden aufgewacht|am boden aufgewacht|beinahe umgekippt',
      'schwarz & vor augen|augen|geworden|wurde mir|mir & kurz|lauf*|ziel|plötzlich|wurde',
      'kreislaufzusammenbruch|kreislaufkollaps|kreislaufprobleme|kreislaufproblem|kreislaufversagen',
      'alles & drehte sich|dreht sich|gedreht|verschwommen|verschwamm',
    ],
  },
  palpitations: {
    signs: [
      'herzrasen|herzstolpern|herzstolperer|herzaussetzer|herzflattern|palpitationen|extrasystolen|herzjagen|herzpochen|puls rast|pulsrasen',
      'herzklopfen|herz klopft & ruhe|liegen|bett|abends|nachts|hals|grund|sofa|ständig|sitzen',
      'herz|herzschlag|puls & rast|raste|stolpert|stolpern|stolpere*|flattert|unregelmässig*|aussetz*|setzt & ruhe|liegen|bett|sofa|grund|plötzlich|nichts|lauf*|locker*|abends|nachts|ständig|immer|schlag|aus|wieder',
      'herz & stolpert|stolpern|flattert|aus dem takt|ausser takt|setzt aus|setzte aus|schlag aus|rast',
      'unregelmässig* & herz*|puls|schlägt|schlag',
      'puls & 19_|20_|21_|22_|23_|schiesst|schoss & locker*|ruhe|nichts|sitzen|plötzlich|gehen',
      'doppelter herzschlag|doppelten herzschlag|doppelschlag*|zusatzschläge|extraschläge|herzhüpfer|herzpoltern|herzholpern|herzhopser|herzkasper',
      'puls|herzfrequenz|herz & explodier*|katapultier*|verrückt|nicht mehr runter|nicht runter|unerklärlich*|schnellt*|schoss hoch|schiesst hoch|jagt',
      'herz & holpert|holpern|poltert|klopft wie wild|schlägt komisch|schlägt wie verrückt|schlägt unruhig|galoppiert|hämmert|bummert',
    ],
  },
  breathlessness: {
    signs: [
      'atemnot|luftnot|kurzatmig|kurzatmigkeit|luftmangel|atembeschwerden|atemprobleme',
      'ausser atem|atemlos|aus der puste|ausser puste|schnaufe|hechle & treppe*|stock*|ruhe|sitzen|gehen|spazier*|locker*|flach*|sofa|ungewöhnlich|nachts|liegen|bett|langsam*|seit|pfeif*|nie|sonst|grundlos|kenne|normal*|reden|spray',
      'nach luft & schnapp*|geschnappt|gerungen|ringe|rang|japs*',
      'pfeif*|gifte* & atm*|brust|luft',
      'schwer luft|schlecht luft|kaum luft|wenig luft|zu wenig luft|schwer atmen|schlecht atmen|kaum atmen|mühe zu atmen|probleme beim atmen|probleme mit der atmung',
      'schnauf*|keuch*|japs*|hechel*|dampflok|geschnauft|gekeucht & langsam*|grundlage*|treppe*|gehen|spazier*|reden|ruhe|ga1',
      'luft & ging mir aus|ging mir die|geht mir die|blieb mir|bleibt mir|wegblieb|bleibt weg|blieb weg|ging aus|fehlt|fehlte',
      'atem|atmung|atmen & schwer|flach|mühsam|komisch|rasselt|rasselnd*|seltsam|pfeift|pfeifend*|schlecht|beengt|kurz',
      'lunge & eng|zu|rasselt|pfeift|wasser|schmerz*|brennt schon|macht zu',
      'einatmen|tief luft holen|durchatmen & schmerz*|weh|sticht|stechen',
      'lippen|fingerspitzen & blau|bläulich',
      'luft & machte nicht mit|macht nicht mit|reicht nicht|reichte nicht|zu knapp',
    ],
    absences: [
      'keine luft|kein luft|nicht genug luft & krieg*|bekomm*|kriegte|bekam|mehr|kriege',
      'nicht|kaum & durchatmen|richtig atmen|tief atmen|luft holen|luft bekomm*|luft gekriegt|luft krieg*',
    ],
  },
  'heat-collapse': {
    signs: [
      'hitzschlag|hitzeschlag|hitzekollaps|hitzeerschöpfung|sonnenstich|hitzeohnmacht|hitzekrampf|hitzekrämpfe|überhitzt & verwirrt|kollaps|schwindel*|geschwitzt|kotz*|lauf|km|sonntag|gestern|hatte|nach|bei|wohl',
      'hitze|heiss|überhitzt|sonne|3_ grad|grad & zusammen*|kollab*|umgekippt|verwirrt|wirr|desorientiert|orientierungslos|getorkelt|torkel*|taumel*|schüttelfrost|gänsehaut|schwindel*|schwindlig|kotzen|gekotzt|übergeben|erbrochen|sani*|benommen|bewusst*|ohnm*|schwarz vor augen|gelallt',
      'hitzschlag|hitzekollaps|sonnenstich|hitzeerschöpfung',
      'hitze|überhitzt|heiss & zitter*|gezittert|wankte|wankend|schwankte|halluzin*|sanitäter|notarzt|krankenwagen|infusion|aussetzer|speiübel|kotzübel|filmriss',
      'überhitzung|hitzeschaden|hitzekrank*|hitzeschlacht & kollab*|kreislauf*|zusammen*|umgehauen|umgekippt|ziel|bei mir|hatte',
      'hitze & kreislauf*|umgehauen|erledigt|krankenhaus',
      'desorientiert|orientierungslos',
    ],
    absences: [
      'nicht mehr|nimmer|kein & geschwitzt|schwitzen|schweiss & heiss|hitze|grad|überhitzt|wirr|frost|lauf*|konnte',
      'hitze|heiss|überhitzt|grad|hitz* & wo ich bin|wo ich war|geradeaus gehen|geradeaus laufen|erinner*',
    ],
  },
  'calf-swelling': {
    signs: [
      `wade|waden|unterschenkel|bein & ${swelling}|dicker`,
      'wade|unterschenkel & ist heiss|und heiss|heiss und|rot|rötung|gerötet|dicker|doppelt so|blau|überwärmt',
      'wadenschwellung|thrombose|beinvenenthrombose|lungenembolie|embolie|blutgerinnsel|gerinnsel|venenentzündung|tvt',
      'bein & dicker & andere*|als',
      'wade|unterschenkel & prall|gespannt und|bläulich|verfärbt|glüht|hart und|spannungsgefühl|venen|vene',
    ],
  },
  'bone-pain': {
    signs: [
      'ermüdungsbruch|ermüdungsbrüche|ermüdungsfraktur*|stressfraktur*|stressreaktion|knochenödem*|knochenmarködem*|haarriss|fraktur|knochenbruch|gebrochen|knochenhautriss|stressbruch',
      `${bone}|${boneWithPain} & ${pain}|${boneWithPain}|tut|wecken|weckt & nachts|in der nacht|im bett|in ruhe|ruheschmerz*|schlaf*|weckt|aufgewacht|im liegen|wach|im stehen|nächtlich*`,
      `${bone} & ${pain}|tut|empfindlich & punktuell*|genau einer stelle|einer stelle|einem punkt|punkt|druckschmerz*|bei druck|drücken|drauf drücke|jedem schritt|jeder schritt|humpel*|humple|hinke|hinken|auf dem bein`,
      `${boneWithPain} & jedem schritt|jeder schritt|nachts|ruhe|stehen|humpel*|druck`,
      'punktuell*|punktförmig* & schmerz*|schienbein*|knochen|fuss|mittelfuss*',
      'nachtschmerz|nachtschmerzen|ruheschmerz|ruheschmerzen',
      'hüpfen|springen & weh|schmerz*|unmöglich',
      'leistenschmerz*|hüftschmerz* & stehen|auftreten|belast*|schritt',
      'hüpftest|einbeinhüpfen|hopsen & schmerz*|weh|nicht|aua|autsch|fehl*',
      'röntgen|mrt|szintigra* & schienbein|fuss|mittelfuss|hüfte|knochen|bruch|riss',
      'krücken|unterarmgehstützen|gips|orthese|vacoped|vakuumschuh',
      'schienbein*|knochen|mittelfuss*|ferse|fuss|hüft* & druckempfindlich|klopfempfindlich|berührung|umschrieben*|eng begrenzt|daumengross|cent gross',
    ],
    absences: [
      'nicht|kaum|nimmer|gar nicht|unmöglich & hüpfen|auftreten|drauf stehen|draufstehen|belasten|hopsen',
      'hüpfen & nicht|kaum|gar nicht|unmöglich|nimmer',
    ],
  },
  'saddle-numbness': {
    signs: [
      'taub|taubheit|taubes|taubheitsgefühl|kribbel*|pelzig & im schritt|sattel*|zwischen den beinen|intim*|genital*|damm|gesäss|po|schambereich|leiste|reithose*|untenrum',
      'blase|darm|urin|stuhl & kontrolle|kontrollier*|unkontrolliert|halten|lähm*|schwäche|schwach & rücken*|beine*|bandscheibe*|hexenschuss|taub*|mehr|ischias|nicht',
      'in die hose gemacht|eingenässt|eingekotet|inkontinen* & rücken*|bandscheib*|merken|gemerkt|hexenschuss|taub*|beine',
      'rücken|rückenschmerz*|bandscheibe*|hexenschuss|ischias & bein|beine|fuss & schwach|kraftlos|knickt weg|weggeknickt|lähm*|gelähmt|schwäche|fussheber*|versagt|versagen',
      'fussheberschwäche|cauda|reithosen*',
    ],
    absences: [
      'nicht|nimmer|kein|keine & blase|urin|stuhl|pinkeln|wasserlassen & kontroll*|halten|mehr|spür* & rücken*|bandscheib*|jetzt|beine|hexenschuss|taub',
      'merk|merke|spür|spüre & nicht|nimmer & aufs klo|auf die toilette|blase|pinkeln|wasserlassen|muss',
      'kein gefühl|gefühl verloren|nichts mehr gespürt|kein gespür & intim*|schritt|beinen|sattel*|damm|po|untenrum',
    ],
  },
  'blood-in-urine': {
    signs: [
      'blut|blutig|blutiger|blutigen|rot|roter|roten|rotes|dunkelrot|dunkelroter|rosa|braun|brauner|wie cola|colafarben|colafarbener|rostig|rostbraun & urin|pipi|pinkel*|pinkle|pinkeln|gepinkelt|pisse|gepisst|wasserlassen|harn|pieseln|gepieselt',
      'blutharn|hämaturie|rhabdomyolyse|rhabdo|blut pinkel*',
      'urin|pipi|pinkeln & dunkelbraun|teefarben|rötlich|verfärbt|blutig*|bräunlich|rostfarben|fleischfarben',
    ],
  },
  fever: {
    signs: [
      'fieber|fiebrig|fiebere|fiebrige*|grippe|grippal|grippaler|grippalen|influenza|lungenentzündung|bronchitis|antibiotikum|antibiotika|norovirus|noro|pfeiffersches|drüsenfieber|magen darm|magendarm|magen-darm-*|lebensmittelvergiftung|angina|mandelentzündung|borreliose|schüttelfrost',
      'fiber & frier*|schüttelfrost|habe|hab|grad|38|39|40|hoch',
      'corona|covid & positiv|habe|hab|erwischt|test|mit|nach|krank|hatte',
      'temperatur|temp & erhöhte|erhöht|38|39|40|41|hohe|schüttelfrost',
      'gliederschmerz|gliederschmerzen|glieder schwer|glieder schmerzen|glieder tun weh|nachtschweiss',
      'durchfall|erbrechen|dünnpfiff|brechdurchfall|kotze nur|nichts drin behalten',
      'erbrochen|übergeben|gekotzt|kotzen|gespuckt & nacht|tage|tag|magen*|seit|stunden|durchfall|heute|gestern|morgen',
      'husten & auswurf|schleim|grün*|gelb*|blut*|fest*|brust|bronch*|nachts|wochen|tief*',
      'nachts & geschwitzt|durchgeschwitzt|schweiss|nassgeschwitzt',
      'lymphknoten|drüsen & geschwollen|dick',
      'krank im bett|im bett krank|liege flach|lag flach|flach gelegen|flachgelegt|flachgelegen|lungeninfekt|virusinfekt|fetter infekt|grippaler infekt|scharlach|streptokokken|nierenbeckenentzündung|blinddarm*|schüttelfröste',
      'erkältung|infekt|husten & bronchien|auf die bronchien|brust|glieder*|fieb*|lunge|eitrig*|gelb*|grün*',
      'hustenanfall|hustenanfälle|bellender husten|abgehustet|hustete mir die lunge',
    ],
  },
  pregnancy: {
    signs: [
      'schwanger|schwangerschaft|schwangerschafts*|fehlgeburt|entbunden|entbindung|fruchtwasser|kaiserschnitt|wochenbett|schwangere|ssw|trimester|blasensprung|eileiterschwangerschaft',
      'wehen & lauf*|hatte|habe|woche|schwanger|frühe|vorzeitige',
      'woche & fruchtwasser|baby|ungeboren*|kind bekommen',
      'erwarte|erwarten|erwartet & baby|kind|nachwuchs|erstes|zweites|drittes|zwillinge|mädchen|jungen',
      'nach der geburt|seit der geburt|vor der geburt|mutter geworden|mama geworden|kind bekommen|baby bekommen|kind zur welt|baby zur welt',
      'beckenboden',
      'urin|tropfen & verlier*|beim laufen & geburt|beim|entbunden|baby',
      'schmierblutung|schmierblutungen',
      'baby|kind|nachwuchs & unterwegs|erwarte|entbindungstermin|geburtstermin',
      'mutterschutz|ich stille|stille noch|am stillen|stillzeit|rückbildung|rückbildungskurs|rektusdiastase|schwangerschaftsübelkeit|frisch entbunden|neugeborene*',
      'wochen & nach der entbindung|nach entbindung|nach geburt|post partum|postpartum',
    ],
  },
  'eating-or-periods': {
    signs: [
      'essstörung|esstörung|essgestört|magersucht|magersüchtig|anorexie|anorektisch|bulimie|bulimisch|abführmittel|amenorrhö|amenorrhoe|red s|essanfälle|essanfall|fressanfälle|fressanfall|fressattacke*|orthorexie',
      'periode|regel|tage|menstruation|zyklus|blutung & ausgeblieben|ausbleibt|bleibt aus|blieb aus|bleiben aus|bleibt & seit|mal|monat*|aus',
      'periode|regel|menstruation|zyklus & ausgeblieben|ausbleibt|bleibt|aus|ausgesetzt|verschwunden|weg|überfällig|unregelmässig',
      'erbreche|erbrechen|kotze|auskotzen|finger & essen|mahlzeit*|leicht*|abnehm*|gewicht|hals',
      'schlechtes gewissen|schuldig|schuldgefühle|verdient|verdienen|bestraf*|eklig|schäme & essen|esse|abendessen|mahlzeit*|gegessen|frühstück*',
      'esse kaum|esse fast nichts|esse nichts|esse ich nichts|esse ich kaum|esse ich fast nichts|esse nur noch|hungere|hungern|nichts mehr essen|kaum gegessen|fast nichts gegessen & leicht*|gewicht|abend*|rennen|tagen|abnehm*|tag|dünn*|schneller|seit|kilo*',
      'lasse & essen|abendessen|mahlzeit*|frühstück|mittagessen & weg|ausfallen & verdient|leicht*|gewicht|abnehm*|dünn*|schlechtes',
      '5 kilo|6 kilo|7 kilo|8 kilo|9 kilo|1_ kilo|5 kg|6 kg|7 kg|8 kg|9 kg|1_ kg|viel gewicht|zu viel gewicht & verloren|abgenommen|runter & wochen|monat*|müde|kalt|kaputt|schwach|erschöpft|frier*',
      'zweiter ermüdungsbruch|dritter ermüdungsbruch|zweite stressfraktur|schon wieder ein ermüdungsbruch|noch ein ermüdungsbruch',
      'periode|regel|regelblutung|menstruation|zyklus|blutung & verschwand|verschwunden|blicken|verloren|verlor|schwächer|eingestellt|fehlt|fehlen|warte*|ausbleiben|abhanden|lange nicht',
      'esse|gegessen|essen & zu wenig|viel zu wenig|nicht genug|kaum etwas|kaum was',
      'untergewicht|untergewichtig|energiedefizit|unterversorgt|kaloriendefizit zu gross|hungern|gehungert',
      'angst & zunehmen|zuzunehmen|waage|kalorien|dick zu werden|essen',
      'periode|regel|menstruation|tage & blicken lassen|nicht blicken|lässt auf sich warten|lassen auf sich warten',
    ],
    absences: [
      'keine|keinen|nicht|nie|nimmer & periode|regel|menstruation|zyklus|regelblutung & seit|mehr|monat*|jahr*|lange',
      'meine tage & nicht|nimmer & seit|mehr|monat*|jahr*|bekommen|gekriegt|lange',
    ],
  },
  despair: {
    signs: [
      'suizid|suizidal|suizidgedanken|selbstmord|selbstmordgedanken|selbstmordgefährdet|umbringen & mich|gedanke*|denk*|will|wieder|habe|hab|an|plane|wollte',
      'suizid*|selbstmord*|lebensmüde|todessehnsucht|mich umbringen|mich umzubringen|das leben nehmen|mir das leben nehmen|freitod|mich töten',
      'ein ende|ende & machen|setzen|bereiten & leben|allem|mir|mich|dem ganzen',
      'ohne mich & besser|dran|leichter',
      'tot sein|lieber tot|wäre tot|wär tot|will sterben|möchte sterben|sterben wollen|wollte sterben|sterben will',
      'ritze|ritzen|geritzt|selbstverletz*|mich selbst verletz*|mich schneiden',
      'wehtun|weh tun|antun & mir & will|möchte|hoffnungslos|denke|etwas|was',
      'hoffnungslos & leben|fühle|alles|völlig|bin|zukunft',
      'vor den zug|vor einen zug|vors auto|vor ein auto|von der brücke|von einer brücke|aus dem fenster & werf*|spring*|schmeiss*|stürz*|laufen',
      'kein ausweg|keinen ausweg|zur last|last für alle|leben beenden|mein leben beenden|nicht mehr hier sein|nicht mehr da sein|nicht mehr da wäre|alles aufhört|abschiedsbrief|dunkle gedanken|allem schluss machen|schluss machen mit dem leben|einschlafen und nicht',
      'wozu noch leben|wozu lebe ich|niemand würde mich vermissen|keiner würde mich vermissen|vermisst mich niemand|vermisst mich keiner|welt ohne mich',
    ],
    absences: [
      'nicht|nimmer|nie|nichts|kaum & leben & will|mag|möchte|kann|wollen|mehr weiter',
      'nicht|nimmer|nie & aufwachen|aufwache|da sein|existieren & mehr|möchte|würde|will|wünsch*|liebsten',
      'keine lust|keinen sinn|kein sinn|keinen grund|keine kraft|sinnlos|nicht lebenswert|nicht mehr lebenswert|keinen willen & leben|lebe|weiterleben|weiterzuleben',
      'nicht mehr lebenswert|nicht lebenswert',
    ],
  },
  'head-injury': {
    signs: [
      'gehirnerschütterung|schädelhirntrauma|schädel hirn trauma|schädelbruch|kopfverletzung|kopfverletzungen|knockout|sht',
      'kopf|hinterkopf|schädel|schläfe|stirn|gesicht & aufgeschlagen|aufgeprallt|angeschlagen|angehauen|gestossen|angestossen|gekracht|geknallt|gefallen|gestürzt|geflogen|geprellt|prellung|platzwunde|aufgekommen|getroffen & kopf|hinterkopf|schädel|schläfe|schwind*|übel*|doppelt|kopfweh|kopfschmerz*|weggetreten|bewusst*|blackout|benommen',
      'k o & kopf|kurz|gefallen|sturz|fahrrad|rad|auto',
      'sturz|gestürzt|gefallen|hingefallen|hingeflogen & kopfschmerz*|kopfweh|doppelt|übelkeit|erbrochen|benommen|bewusst*|weggetreten',
      'kopf|stirn|hinterkopf|schädel & blut*|genäht|platzwunde|baum|stein|boden|bordstein|asphalt|ast|beule|laterne|türrahmen & gestürzt|gefallen|sturz|geknallt|gelaufen|gestossen|gestolpert|angehauen|angeschlagen|gekracht|schwind*|übel*|benommen|kopfschmerz*',
    ],
  },
  'allergic-reaction': {
    signs: [
      'anaphyla*|adrenalin pen|adrenalinpen|epipen|epi pen|notfallpen|notfallset|notfallspritze|quincke*',
      'allergische reaktion|allergischen reaktion|allergisch reagiert|allergieschock|allergischer schock|allergischen schock',
      `hals|rachen|kehle|lippe|lippen|zunge|gesicht|augen & ${swelling}|zu|zugeschwollen|eng|juck* & stich|biene*|wespe*|wespenstich|bienenstich|gestochen|quaddeln|nuss*|nüsse*|riegel|gel|ausschlag|allerg*|nach|zunge|gegessen|schwoll|zugeschwollen`,
      'quaddeln|nesselsucht|nesselausschlag|urtikaria',
      'ausschlag & überall|ganzen körper|am ganzen & atem*|luft*|schwell*|geschwollen|juck*|schwindel*|hals',
      'allergisch|allergie & notarzt|krankenhaus|krankenwagen|geschwollen|schwellung*|atemnot|luft|schock|heftig|schwer*',
      'hals|rachen & zugegangen|geht zu|ging zu|zugeschwollen|kloss|schlucken & gestochen|stich|nuss|nüsse|gel|riegel|allerg*|tablette',
    ],
  },
  'heart-condition': {
    signs: [
      'herzgeräusch|herzfehler|herzklappenfehler|herzinfarkt|herzmuskelentzündung|herzmuskelerkrankung|herzbeutelentzündung|myokarditis|perikarditis|kardiomyopathie|vorhofflimmern|vorhofflattern|herzrhythmusstörung|herzrhythmusstörungen|rhythmusstörung|rhythmusstörungen|arrhythmie|herzinsuffizienz|herzschwäche|herzkrank|herzkrankheit|herzerkrankung|herzleiden|herzproblem|herzprobleme|koronar*|stent|stents|herzschrittmacher|schrittmacher|defibrillator|long qt|aneurysma|tachykardie|bradykardie|khk',
      'herzklappe|klappe|aortenklappe|mitralklappe & undicht*|defekt|verengt|stenose|insuffizien*|gefunden|kaputt',
      'ekg|belastungs ekg|echo|herzecho|herzultraschall & auffällig*|unauff_|veränder*|nicht normal|gefunden|komisch|unregelmässig*|schlecht',
      'kardiologe|kardiologin|kardiologie & gefunden|festgestellt|diagnos*|sagt|meint|überwiesen|undicht*|gesperrt|verboten',
      'betablocker|beta blocker|blutverdünner|gerinnungshemmer & nehme|verschrieben|bekomme|jetzt|neu|wegen|muss',
      'mit meinem herzen stimmt|mit dem herzen stimmt',
      'svt|wpw|hcm|langzeit ekg|herzkatheter|herzop|herz op|bypass|ablation|kardioversion|troponin|herzschwäche|herzvergrösserung|herzmuskel|herzbeutel',
    ],
  },
};
