/**
 * The small words that tell whether a sign is denied, long past or another person’s, in English and German, in the
 * notation of `signReader`’s groups.
 */
export const speakers = {
  /** Deny what follows them, also in a list: “no fever, cough or chest pain”. */
  denials:
    'no|never|none|without|neither|nor|zero|free of|free from|no sign of|no signs of|dont have|do not have|didnt have|did not have|havent had|have not had|havent got|dont get|do not get|didnt get|dont feel|didnt feel|havent felt|didnt notice|havent noticed|kein|keine|keinen|keiner|keinerlei|keines|nie|niemals|weder|ohne',
  /** Deny only what follows at once: “calf not swollen”. */
  nots: 'not|isnt|wasnt|arent|werent|aint|nicht|didnt|hasnt|no longer',
  /** Deny the complaint they stand before: “the shin is quiet, no pain on pressing”. */
  noes: 'no|kein|keine|keinen|keinerlei|without|ohne',
  /** May stand between such a “not” and what it denies. */
  fillers: 'really|very|a|an|any|actually|at all|the|that|so|too|in|wirklich|richtig|ganz|mehr|sehr|so richtig|das|gar',
  /** Look like a denial and are none: “no idea why”, “not only”, “no sleep”. */
  falseDenials:
    'auch ohne|keiner weiss|niemand weiss|nobody knows|no one knows|even without|no idea|no clue|no doubt|not sure|dont know|do not know|no wonder|not only|not just|not even|not gone|not going away|not getting better|not better|no better|no improvement|no matter|no sooner|no choice|never before|not normal|no reason|for no reason|never so|never _ such|never such|without warning|with no warning|no sleep|no rest|no run|no running|no training|no appetite|no energy|no time|no stopping|no warm up|no food|no water|without sleep|without stopping|without running|without food|not used to|keine ahnung|kein wunder|nicht nur|nicht sicher|weiss nicht|nicht normal|ohne grund|ohne zweifel|kein zweifel|nicht besser|ohne ende|noch nie so|noch nie so ein|noch nie solche|noch nie|nicht weg|noch nicht weg|noch da|noch immer|immer noch|ohne vorwarnung|keine besserung|kein schlaf|keine energie|kein training|keine zeit|kein appetit|ohne schlaf|ohne essen|ohne pause',
  /** A new thought begins: what was denied before it is not denied after it. */
  breaks:
    'but|and|und|because|however|though|although|until|except|apart from|other than|besides|i|my|me|ive|then|so|when|while|due to|just|only|still|aber|weil|jedoch|doch|sondern|bis auf|ausser|ich|mein|meine|meinem|meiner|mir|dann|wegen|als|nur|trotzdem|dafür|since|seit|with|mit',
  /** Make a denial hold only in part: “no chest pain except uphill”, “never had chest pain before”. */
  exceptions: 'except|unless|until|apart from|other than|before|like this|like that|bis auf|ausser|bisher|bis|till',
  /** Join a list that one denial may govern, if it is a list of complaints. */
  joins: 'or|nor|oder|noch',
  complaints:
    '*pain*|fever|cough|chill*|dizz*|faint*|palpitation*|nausea|swelling|symptom*|breath*|numb*|blood|*schmerz*|fieber|husten|schwindel|ohnmacht|herz*|atemnot|übelkeit|schwellung*|taub*|blut|frost|beschwerden',
  /** Long ago, and said as such. */
  past: 'as a child|as a kid|as a teenager|when i was a|when i was young|in my teens|in my twenties|used to get|used to have|used to suffer|used to feel|used to faint|als kind|in meiner jugend|früher hatte|hatte ich früher|hatte früher|früher mal',
  /** Some years ago; whether it is over has to be said too. Years before 2020 are long ago whenever this is read. */
  longAgo:
    'last year|letztes jahr|letzten jahres|im vorjahr|vorletztes jahr|vorigen jahres|voriges jahr|summers ago|winters ago|years ago|year ago|decades ago|vor _ jahren|vor jahren|vor vielen jahren|my old|an old|the old|das alte|die alte|der alte|mein alter|meine alte|from university|from school|aus der unizeit|aus der schulzeit|früher|damals|1 9__|19__|200_|201_|202_',
  /** Some months ago, for what passes within weeks; whether it is over has to be said too. */
  inMonths:
    'months ago|month ago|vor _ monaten|vor monaten|vor einem monat|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|last winter|last spring|last summer|last autumn|im januar|im jänner|im februar|im märz|im april|im mai|im juni|im juli|im august|im september|im oktober|im november|im dezember|letzten winter|letzten sommer|letztes frühjahr|letzten herbst',
  /** Over and done with, and known to be. */
  resolved:
    'healed|fully recovered|recovered fully|all clear|all good since|was checked|got checked|been checked|all fine since|fine since|no longer|resolved|never bothered me since|never since|cleared by|cleared me|long gone|ausgeheilt|verheilt|abgeklärt|längst weg|längst vorbei|seitdem alles gut|alles gut seitdem|nie wieder|grünes licht|no problems since|no probs since|no trouble since|nothing since|good since|ok since|seitdem ist alles gut|seither alles gut|seither nix|seither nichts|seither ruhe|seither gut|jetzt nicht mehr|heute nicht mehr|genesen|völlig gesund|komplett gesund|auskuriert|innocent|harmlos|unbedenklich|free to run|cleared to run|ok to run|darf laufen|darf alles laufen|darf wieder laufen|checked it again|checked the _ again|checked the _ _ again|checked my _ again|checked my _ _ again|rechecked|wieder geprüft|erneut geprüft|nie wiedergekommen|nicht wiedergekommen|nie mehr gekommen|never came back|never come back|havent come back|hasnt come back|has not come back|have not come back|entwarnung|discharged me|signed me off|nothing found|nothing was found|nichts gefunden|ohne befund|heart is healthy|herz ist gesund|herz gesund',
  /** Not over, though a word of being over stands there. */
  unresolved:
    'not healed|not resolved|never healed|never recovered|never fully|not fully|not been checked|never been checked|never checked|not checked|nicht verheilt|nicht ausgeheilt|nicht abgeklärt|nie abgeklärt|nie ganz|nie richtig',
  /** Going on, whatever was said of the past. */
  ongoing:
    'again|still|now|back|currently|at the moment|this week|today|yesterday|same|lately|recently|another|second|third|wieder|immer noch|noch immer|jetzt|aktuell|momentan|diese woche|heute|gestern|zurück|erneut|gleiche|neuerdings|since 19__|since 20__|seit 19__|seit 20__|seit vor|zweiter|dritter',
  /** As hard work is for anybody, and said as such. */
  expected:
    'as anyone would|as anybody would|as everyone|as everybody|as you would|as one would|as expected|as planned|as they should|as usual|like everyone|like everybody|wie jeder|wie alle|wie jede|wie es sich gehört|wie es sein soll|wie erwartet|wie geplant|wie immer|normal halt|as always',
  /** People who are not the athlete. */
  others:
    'wife|husband|partner|boyfriend|girlfriend|mother|mum|mom|mam|father|dad|parents|son|daughter|kid|kids|child|children|toddler|baby|brother|sister|friend|friends|mate|buddy|colleague|colleagues|coworker|boss|neighbour|neighbor|uncle|aunt|cousin|grandma|grandpa|grandmother|grandfather|nan|gran|flatmate|roommate|teammate|clubmate|dog|cat|office|family|guy|woman|man|bloke|lady|someone|somebody|runner|pacer|frau|mann|partnerin|freund|freundin|freunde|mutter|mama|vater|papa|eltern|sohn|tochter|kind|kinder|bruder|schwester|kollege|kollegin|kollegen|chef|chefin|nachbar|nachbarin|onkel|tante|cousine|oma|opa|laufpartner|laufpartnerin|laufkumpel|kumpel|mitbewohner|mitbewohnerin|büro|familie|mitläufer|läufer|läuferin|hund|katze|schwager|schwägerin|schwiegermutter|schwiegervater|sisters|brothers|daughters|neighbours|neighbors|boy|girl|grandad|granddad|grandson|granddaughter|niece|nephew|mein kleiner|meine kleine|enkel|enkelin|neffe|nichte|zwei sind|drei sind|einige sind|viele sind|andere sind|einer ist',
  /** Somebody whose participle ends the clause: “vor mir ist einer in der Hitze umgekippt”. */
  someone: 'ist einer|ist jemand|hat einer|hat jemand|musste einer|musste jemand|lag einer|lag jemand',
  /** Somebody who is only there to liken a thing to. */
  figures:
    'like somebody|like someone|like a man|as if somebody|as if someone|as though somebody|as though someone|as if a man|als hätte jemand|als wäre jemand|als ob jemand|als würde jemand|wie wenn jemand|wie wenn einer|als ob einer|als würde einer|als wäre einer|als hätte einer',
  /** Where another person is, told by where the athlete is. */
  beside:
    'beside me|next to me|in front of me|behind me|ahead of me|near me|neben mir|vor mir|hinter mir|bei mir im verein|in my club|in my group|in meiner gruppe',
  /** What another person is or has follows them with one of these. */
  verbs:
    'went|fell|fainted|passed|keeled|dropped|threw|vomited|kippte|fiel|lag|brach|has|had|have|is|was|are|were|got|gets|just|also|who|whose|which|collapsed|he|she|hat|hatte|haben|hatten|ist|war|sind|waren|wurde|bekam|auch|gerade|der|die|das|dessen|deren|er|sie',
  /** The other person speaks about the athlete, or the athlete comes in as well. */
  aboutMe:
    'i|ive|me|my|mine|myself|we|us|our|ich|mir|mich|mein|meine|meinem|meinen|meiner|wir|uns|unser|unsere|and|und|so|then|dann|but|aber|while|während',
  meToo: 'on me|so do i|so did i|so have i|me too|and me|and i|and now i|ich auch|und ich|mich auch',
} as const;
