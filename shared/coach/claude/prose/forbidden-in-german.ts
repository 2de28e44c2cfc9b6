import type { Forbidden } from './forbidden-in-english';

/** Whole words, in an alphabet of more letters than `\b` knows. */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const some = '(?:\\p{L}+ ){0,3}';
const ill = '(?:schmerz|verletzung|krankheit|fieber|schwindel)\\p{L}*';
const meal = '(?:mahlzeit|frühstück|mittagessen|abendessen|arzt)\\p{L}*';

/** How it is spoken of in German. */
export const forbiddenInGerman: Readonly<Record<Forbidden, RegExp>> = {
  remedy: anyOf(
    '(?:ibuprofen|paracetamol|aspirin|naproxen|diclofenac|voltaren|schmerzmittel|schmerztablette|schmerzgel)\\p{L}*',
    '(?:entzündungshemm|antibioti|[kc]ortison|steroid|medikament|arznei|tablette|rezeptpflicht|dosierung)\\p{L}*',
    'auf rezept|verschr(?:eib|ieb)\\p{L}*|kreatin|koffeinpillen?',
  ),
  diagnosis: anyOf(
    'diagnos\\p{L}+|sehnen(?:scheiden)?(?:entzündung|reizung)\\p{L}*|tendin\\p{L}+|ermüdungsbr[uü]ch\\p{L}*',
    'stressfraktur\\p{L}*|schienbeinkantensyndrom|plantarfas\\p{L}+|fersensporn|schleimbeutelentzündung|bursitis',
    '(?:herz)?rhythmusstörung\\p{L}*|arrhythmie|magersucht|anorexi\\p{L}*|heil(?:t|en|te|ung)',
  ),
  recklessness: anyOf(
    `(?:lauf|trainier|kämpf|beiß|geh)\\p{L}* ${some}(?:durch|trotz) ${some}${ill}`,
    `trotz ${some}${ill} ${some}(?:weiter|durch|lauf|trainier)\\p{L}*|durch (?:den|deinen|jeden|allen) schmerz`,
    `(?:ignorier|überhör|überspiel)\\p{L}*,? ${some}(?:${ill}|arzt|ärzt\\p{L}+|symptom\\p{L}*)`,
    `(?:${ill}|arzt|ärzt\\p{L}+|symptom\\p{L}*) ${some}(?:ignorier|überhör|überspiel)\\p{L}*`,
    `beiß\\p{L}* ${some}zähne|ohne schmerz\\p{L}*,? kein\\p{L}*|schmerz ist (?:nur )?(?:schwäche|fortschritt|kopfsache)`,
    `(?:lass|spar)\\p{L}* ${some}${meal} ${some}(?:aus|weg|ausfallen)|${meal} ${some}(?:aus|weg)(?:zu)?lassen`,
    'nimm(?:st)? (?:\\p{L}+ )?ab(?=[.,;!?]|$)|abzunehmen|(?:gewicht|kilos?) (?:zu )?verlier\\p{L}*|fasten?',
  ),
  instructions: anyOf(
    'system-?prompt\\p{L}*|meine[nr]? (?:anweisung|instruktion)\\p{L}*|sprachmodell\\p{L}*|als (?:eine? )?ki|entwicklermodus',
    '(?:vorherig|vorig|früher|bisherig|obig)\\p{L}* (?:anweisung|instruktion|regel)\\p{L}*',
  ),
};
