import { concepts as is } from './concepts';
import type { SignTables } from './sign-table';

/**
 * Signs composed of concepts, whatever the words: a place, what is felt there and, where that alone is ordinary for a
 * runner, the circumstance that makes it a sign.
 */
export const composed: SignTables = {
  'chest-pain': {
    signs: [
      `${is.chest} & ${is.pain}|${is.pressure}|${is.odd}`,
      `heart|herz & ${is.pain}`,
      `left arm|l arm|li arm|linker arm|linken arm|linke arm & numb*|dead|heavy|tot|taub*|schwer|eingeschlafen|jaw|kiefer`,
    ],
  },
  fainting: {
    signs: [
      is.dizzy,
      `${is.sight} & ${is.dark} & ${is.cameTo}|nearly|almost|sit|sat|stop|stopped|hold|run|rep|reps|km|tempo|finish|seconds|fast|beinahe|hinsetzen|hingesetzt|setzen|stehen|festhalten|lauf|intervall*|ziel|sekunden|aufstehen|kurz|legs|beine`,
      `${is.cameTo} & ${is.ground}`,
      'balance|gleichgewicht & gone|lost|weg|verlor*|verliere',
      'knees|legs|beine|knie|haxn & gave way|buckled|folded|crumpled|from under me|sackten|weggesackt|eingeknickt|weggeknickt|nachgegeben & vision|black|floor|ground|dizz*|boden|schwarz|schwindl*|suddenly|plötzlich',
    ],
  },
  palpitations: {
    signs: [
      `${is.heart} & ${is.misbeat}`,
      `${is.heart}|chest|brust & ${is.pounding} & ${is.atEase}`,
      'palps|palpi|palpies|ectopics|ectopic|extrasyst*',
      `${is.chest}|neck|throat|hals & flutter*|flip|flips|flopping|fish|butterflies|butterfly|flatter*|fisch|schmetterling*|vogel|hüpf*`,
    ],
  },
  breathlessness: {
    signs: [
      `${is.winded} & ${is.slight}`,
      'sob|schnappatmung',
      `${is.coughed} & ${is.blood}|rust|rusty|rostig*|red|pink|rosa`,
      `${is.breath} & ${is.slight} & hard|harder|short|shallow|trouble|struggl*|no|not enough|weg|knapp|schwer|mühsam|fehlt*|flach`,
    ],
    absences: [
      `cannot|cant|cdnt|couldnt|could not|can not|not|unable|never|hardly|barely|nicht|nimmer|kaum|keine|kein|nie & ${is.breath} & full|proper|properly|deep|enough|catch|get|draw|in|bottom|satisfying|take|krieg*|bekomm*|richtig|tief|genug|rein|durch|ganz|mehr|hol*`,
    ],
  },
  'heat-collapse': { signs: [`${is.hot} & ${is.deranged}`] },
  'calf-swelling': { signs: [`${is.calf} & ${is.swollen}`] },
  'bone-pain': {
    signs: [
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
      `${is.numb} & ${is.down}`,
      `${is.spine} & ${is.bladder} & ${is.uncontrolled}`,
      `${is.spine} & leg|legs|foot|feet|bein|beine|fuss|füsse & weak*|gives way|gave way|drags|dragging|flop*|dead|schwach|schwäche|kraftlos|knickt*|lahm|gelähmt|schleif*|keine kraft`,
    ],
  },
  'blood-in-urine': { signs: [`${is.urine} & ${is.darkened}`] },
  fever: {
    signs: [
      'temp|temperature|fever|fevr|fiebr|fieba|thermometer & 38|39|40|101|102|103',
      'hot|heiss & cold|kalt & sweat*|chest*|flu|bed|brust|husten|bett|schweiss|shiver*',
    ],
  },
  pregnancy: {
    signs: [
      'preg|preggo|preggers|prego|sst|schwanga|knocked up|bun in the oven|in anderen umständen|guter hoffnung|midwife|hebamme|12wks preg|obstetrician',
      `${is.blood}|spotting|blutung|blutungen & wk|wks|week|weeks|9wks|_wks|woche|_woche|wochen|schwang* & baby|wks|pregn*|scan|run|lauf*|after|nach`,
      'birth|born|geburt|geboren|entbindung & weeks|wks|months|wochen|monate & my|i|our|ich|meine|leak*|pelvic|running|laufen',
    ],
  },
  'eating-or-periods': {
    signs: [
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
      'ending it|end it|finish it|schluss zu machen|schluss machen|allem ein ende|mir was anzutun|mir was antun|mir etwas anzutun & think*|thought*|thinkin|again|want|wish|all|denk*|gedanke*|will|wieder|überleg*|oft',
      'not be here|not being here|not exist|stop existing|gone forever|not here anymore|go to sleep and & want|wish|rather|better|sometimes|think*|would|if',
      'world|everyone|they|family|kids|all|alle|familie|kinder|welt & better off|better without|easier without|besser dran|besser ohne|leichter ohne|ohne mich',
    ],
    absences: [
      'why|wozu|warum|weshalb & still here|im here|i am here|even here|alive|keep living|bother living|noch da bin|noch lebe|noch hier bin|überhaupt lebe',
      'not|dont|no|cant|nicht|nimmer|kein|keinen|keine|nix & wake up|be here|be alive|exist|live|way out|leben|aufwachen|da sein|dasein|weiterleben|ausweg & more|anymore|tomorrow|want|see|mehr|morgen|mag|will|seh|sehe|möchte|wünsch*',
    ],
  },
  'head-injury': {
    signs: [
      `${is.head} & ${is.blow} & ${is.afterBlow}`,
      `my head|the head|den kopf|am kopf|kopf auf|kopf gegen|mim kopf|mit dem kopf & ${is.blow} & fell|fall|trip*|slip*|crash*|bike|ice|door|gefallen|gestürzt|gestolpert|ausgerutscht|rad*|eis|tür*`,
      'blacked out|out cold|knocked & bike|cyclist|car|lump|fell|head|fall',
      'sek|sekunden|kurz|moment & weg & beule|kopf|radler|rad|sturz|gestürzt',
    ],
  },
  'allergic-reaction': {
    signs: [
      `${is.throat} & ${is.closing} & ${is.allergen}`,
      'hives|quaddeln|nesselausschlag & wheez*|pfeif*|breath*|luft|throat|hals',
    ],
  },
  'heart-condition': {
    signs: [
      'cardio|cardiologist|kardio|kardiologe|kardiologin|herzarzt|heart doctor|heart specialist & says|said|told|found|wants|not allowed|no running|sagt|meint|meinte|gefunden|verboten|laufverbot|will|pause|dx',
      'bisoprolol|metoprolol|flecainid*|apixaban|eliquis|xarelto|rivaroxaban|warfarin|marcumar|amiodaron*|nitro spray|nitrospray|vhf|afib|myocarditis|myokarditis|perikarditis|pericarditis',
    ],
  },
};
