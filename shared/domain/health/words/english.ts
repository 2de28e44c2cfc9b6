import type { SignTables } from './sign-table';

const pain = 'pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|ached|achy|sore|soreness|throb*|stab*|burn*';
const swelling = 'swollen|swell|swells|swelling|swelled|puffy|puffed up|ballooned';
const bone =
  'bone*|shin|shins|tibia*|fibula*|metatars*|foot|feet|heel|hip|hips|groin|femur|femoral|thigh bone|pelvis|pelvic|sacrum|navicular|ankle bone|knee';

/** What English-speaking runners write of each sign. */
export const english: SignTables = {
  'chest-pain': {
    signs: [
      `chest|breastbone|breast bone|sternum|ribcage & ${pain}|pressure|press*|tight|tightness|tightening|squeez*|crush*|heavy|heaviness|weight|constrict*|vice|discomfort|band around|sharp|elephant`,
      'jaw & left arm|chest|arm',
      'left arm & numb*|tingl*|ache*|pain* & running|run|runs|hard|effort|chest|jaw',
      'angina',
      'heart & pain|pains|hurts|hurt|aches|ached',
    ],
  },
  fainting: {
    signs: [
      'fainted|fainting|blackout|unconscious|lost consciousness|losing consciousness|loss of consciousness|syncope',
      'faint & felt|feel|feeling|came over|going to|almost|nearly|about to|run|running',
      'passed out|pass out|passing out|blacked out|black out|blacking out|went black|goes black|keeled over|keel over',
      'dizzy|dizziness|lightheaded*|light headed*|woozy|giddy|vertigo & run*|ran|jog*|training|exercise|effort|session*|tempo|interval*|almost|nearly|fell|fall|stand*|up|spells|since|very|really|so|went',
      'dizzy|dizziness|lightheaded|light headed|woozy|giddy',
      'seeing stars|saw stars|see stars|tunnel vision',
      'collapsed & run|race|finish|training|session|track|treadmill',
    ],
  },
  palpitations: {
    signs: [
      'palpitation|palpitations',
      'heart|heartbeat|ticker|pulse & skip*|flutter*|irregular*|jump*|missing a beat|miss a beat|misses a beat|missed beats|out of rhythm|erratic*|bonkers|thump*|pound* in bed|extra beats|flip flops|flips|somersault*',
      'heart|pulse|ticker & rac*|pound*|hammer* & no reason|rest|resting|lying|bed|sofa|couch|sitting|night|nowhere|suddenly|minutes|asleep|evening',
      'irregular*|erratic* & heart*|beat*|beating|hammer*|pulse|hr',
      'hr|heart rate|pulse & 19_|20_|21_|22_|23_|skyrocket*|spike*|shot up & easy|nowhere|rest|jog|sitting|walking',
    ],
  },
  breathlessness: {
    signs: [
      'shortness of breath|short of breath|breathlessness|air hunger|fight* for air|gasp* for air|gasp* for breath|struggl* to breathe|hard to breathe|trouble breathing|difficulty breathing|difficult to breathe|breathing difficult*|problems breathing',
      'breathless|out of breath|winded|gasping|puffed & stair*|flight|rest|resting|sitting|walk*|easy|flat|sofa|unusual*|strange*|night|lying|bed|slow*|never|since|wheez*|normal*|always|talking|for no reason|chat',
      'wheez* & breathless|inhaler|bad*|tight|since|worse|night',
    ],
    absences: [
      'cant|couldnt|cannot|could not|can not & breathe|catch my breath|get my breath|get enough air|get air|get my breath back',
      'unable to & breathe|catch my breath',
    ],
  },
  'heat-collapse': {
    signs: [
      'heat stroke|heatstroke|heat exhaustion|sunstroke|sun stroke|heat collapse|heat illness',
      'heat|hot|overheat*|sun|3_ degree*|degrees & collaps*|confus*|disorient*|stagger*|stumbl*|delirious|incoherent|wobbl*|passed out|fainted|faint|blacked out|chills|goosebumps|dizz*|ice bath|medical tent|slurr*|threw up|throwing up|vomit*',
    ],
    absences: [
      'stopped sweating|no longer sweating|not sweating|wasnt sweating',
      'heat|hot|overheat* & know where i was|walk straight|run straight|remember',
    ],
  },
  'calf-swelling': {
    signs: [
      `calf|calves|lower leg|leg|below the knee & ${swelling}`,
      'calf|lower leg & hot|warm|red|redness|reddish|bigger|thicker|size|twice|larger|purple',
      'leg & bigger|thicker|larger & other|than',
      'dvt|blood clot|blood clots|thrombosis|deep vein|pulmonary embolism|embolism|clot in',
    ],
  },
  'bone-pain': {
    signs: [
      'stress fracture|stress fractures|stress reaction|bone stress|stress response|hairline fracture|bone bruise|bone oedema|bone edema|broken bone|fractured',
      `${bone} & ${pain}|kill*|kept & at night|night|nights|in bed|at rest|resting|sleep|asleep|awake|wakes|lying|even just standing|sitting`,
      `${bone} & ${pain} & pinpoint|exact|one spot|single spot|one point|same spot|spot|to the touch|press|pressing|thumb|tap|every step|each step|limp*|standing|weight bearing`,
      `pain*|hurt*|sore & on the bone|in the bone|bone itself|bone pain|bony & press*|limp*|spot|point|deep|run*`,
      'hop|hopping|hops & pain*|hurt*|impossible|agony|sore',
      'pinpoint|focal & shin|foot|metatars*|tibia|bone|hip|pain|heel',
    ],
    absences: [
      'cant|cannot|couldnt|can not|unable to|not able to|impossible & hop|hopping|hop on|put weight|bear weight|weight bear|stand on it|stand on my',
    ],
  },
  'saddle-numbness': {
    signs: [
      'numb|numbness|tingl* & saddle|groin|between my legs|between the legs|crotch|genital*|private*|buttocks|perineum|inner thighs|backside|bum',
      'bladder|bowel|bowels & accident|accidents|control|leak*|weak*|trouble|problem*|retention|back',
      'wet myself|soiled myself|pooed myself|peed myself|pee myself|incontinen* & back|spine|disc|without noticing|numb|leg*',
      'back|spine|disc|sciatica & leg|legs & weak|weakness|gives way|giving way|drop|paralys*|buckl*',
      'foot drop|cauda equina|saddle anaesthesia|saddle numb*',
    ],
    absences: [
      'cant|cannot|couldnt|can not|unable to & control & bladder|bowel*|pee|wee',
      'cant|cannot|couldnt|dont|can not & feel & pee|wee|bladder|toilet|between my legs|wipe',
      'lost feeling|no feeling|lost sensation|no sensation & legs|saddle|groin|crotch|down there',
      'cant|cannot|unable to & pee|wee|pass water|urinate & back|spine|numb',
    ],
  },
  'blood-in-urine': {
    signs: [
      'blood|bloody|red|pink|brown|cola|coke|coca cola|tea coloured|rust* & urine|pee|peed|peeing|wee|weed|piss|pissed|pissing|urinating|urinated|toilet',
      'haematuria|hematuria|rhabdo|rhabdomyolysis',
    ],
  },
  fever: {
    signs: [
      'fever|feverish|febrile|influenza|flu|pneumonia|bronchitis|chest infection|chest cold|glandular fever|mono|norovirus|food poisoning|gastro|gastroenteritis|stomach bug|tummy bug|stomach flu|antibiotic|antibiotics|tonsillitis|sepsis|lyme disease',
      'covid|corona & positive|got|have|caught|tested|with|down|sick|after|had|test',
      'temperature|temp & running a|have a|had a|got a|high|since|38|39|40|41|100|101|102|103|104|shiver*|sweat*|up',
      'chills|night sweats|sweats at night|sweating at night|sweat* & night|fever*|shiver*|ache*|aching',
      'body aches|aching all over|aches all over|ache all over|whole body aches|aching limbs|achy all over|muscle aches & flu|ill|sick|fever|bed|sweat*|shiver*|glands|cold|temp*',
      'body aches|aching all over|aches all over|ache all over|whole body aches|aching limbs',
      'vomiting|vomited|throwing up|threw up|been sick|being sick|diarrhoea|diarrhea|the runs|puking|puked & night|days|day|bug|ill|all|since|and|yesterday|morning|hours|cramps',
      'diarrhoea|diarrhea|keep anything down|keep food down',
      'cough|coughing|chesty & phlegm|green|mucus|chest|chesty|sweat*|blood|fever|yellow|weeks|deep',
      'swollen glands|glands are swollen|swollen lymph nodes',
    ],
  },
  pregnancy: {
    signs: [
      'pregnant|pregnancy|miscarriage|miscarried|postpartum|post partum|postnatal|post natal|trimester|ivf|c section|caesarean|ectopic|preeclampsia',
      'expecting & baby|our first|our second|our third|my first|my second|my third|twins|child|in june|a boy|a girl|due',
      'weeks along|weeks gone|weeks pregnant|contractions|waters broke|waters are|waters leaking|amniotic',
      'gave birth|given birth|had my baby|had our baby|since the birth|after the birth|delivered my|delivered our|had a baby|new mum|new mom',
      'pelvic floor|prolapse',
      'leak & run|running|jump*|sneez*|birth|baby',
      'spotting|vaginal bleed*',
    ],
  },
  'eating-or-periods': {
    signs: [
      'eating disorder|anorexia|anorexic|bulimia|bulimic|purging|binge|bingeing|binging|laxative*|orthorexi*|amenorrhoea|amenorrhea|red s|reds|relative energy deficiency',
      'missed|skipped|missing|late|lost|stopped|absent|irregular|gone & period|periods|menstrua*|cycle',
      'making myself sick|make myself sick|made myself sick|throw up my food|throwing up my food|throw up after|throwing up after eating|sick after meals|starving myself|starve myself|finger* down my throat',
      'guilty|earn|earned|punish*|deserve|deserved|ashamed & eat|eating|ate|food|meal*|dinner|lunch|breakfast|calories',
      'barely eat*|hardly eat*|eat nothing|eating nothing|eating almost nothing|eating so little|eating very little|eat very little|stopped eating|not eating & light*|weight|race|thin*|faster|lean*|all day|evening|lose|days',
      'eating nothing|stopped eating|starving myself|barely eating|hardly eating|eat nothing',
      'skip*|skipping & dinner|meals|meal|lunch|breakfast|food & weight|light*|earned|thin*|lose|lean*|rest days|calories|guilty',
      'lost & 4 kg|5 kg|6 kg|7 kg|8 kg|9 kg|1_ kg|1_ kilos|5 kilos|6 kilos|7 kilos|8 kilos|9 kilos|1_ lbs|2_ lbs|1_ pounds|2_ pounds|a stone|so much weight|too much weight|lots of weight & tired|cold|weeks|months|month|week|exhausted|period*|weak',
      'second stress fracture|third stress fracture|another stress fracture|repeat stress fracture',
    ],
    absences: [
      'no period|no periods|period free|without a period|without periods & month*|year|since|for|in|now|winter|summer|spring|autumn|ages',
      'havent|have not|havn|not|hasnt|has not|never|stopped having|didnt & had my period|had a period|had periods|got my period|gotten my period|get my period|had any period*|come back|having periods',
      'period|periods & hasnt come|has not come|havent come|never came|stayed away|not returned|dried up|disappeared|stopped|been missing',
    ],
  },
  despair: {
    signs: [
      'suicide|suicidal|kill myself|killing myself|end my life|ending my life|end it all|ending it all|take my own life|take my life|ending it|end things for good|overdose|hang myself|jump off a',
      'harm myself|hurt myself|hurting myself|self harm*|cutting myself|cut myself & again|want*|feel*|think*|been|keep|urge*|on purpose|helped|hopeless|need',
      'hurt myself|harm myself & want*|think*|thought*|going to|urge|might',
      'better off & without me|dead',
      'better off dead|wish i was dead|wish i were dead|want to be dead|want to die|wanna die|wanting to die|rather be dead',
      'not wake up|never wake up|not waking up & wish|want|hope|could|would|like|just|better|tomorrow',
      'stepping|step|jump|jumping|throw myself|throwing myself|walk* & in front of a|in front of the|off a bridge|under a train|off the bridge',
      'hopeless & life|everything|feel|completely|want|future',
    ],
    absences: [
      'dont|do not|no longer|no & want to live|wanna live|want to be here|wanna be here|want to be alive|want to exist|want to go on living|reason to live|will to live|want to wake up',
      'no point|dont see the point|dont see any point|see no point|pointless|no sense|not worth|isnt worth & living|life|live|going on anymore|alive',
      'cant|cannot|can not & go on like this|go on living|go on any*|take life|do this life',
    ],
  },
  'head-injury': {
    signs: [
      'concussion|concussed|head injury|head trauma|knocked out|knocked unconscious|skull fracture',
      'head|skull|temple|forehead|face & hit|smacked|smashed|banged|bumped|whacked|knocked|cracked|slammed|struck|landed on|planted & fell|fall|trip*|crash*|ice|pavement|ground|floor|kerb|curb|tree|branch|since|dizz*|headache|nausea|double|root|bike|vomit*|blur*|car|door|wall|rock|sick|blacked',
      'hit my head|banged my head|bumped my head|smacked my head|smashed my head|landed on my head|fell on my head|knocked my head|whacked my head|cracked my skull|cracked my head',
      'face planted|faceplanted|face plant & headache|dizz*|black*|out|double|sick|seconds',
    ],
  },
  'allergic-reaction': {
    signs: [
      'anaphyla*|epipen|epi pen|adrenaline pen|auto injector',
      'severe|serious|bad|strong|terrible & allergic reaction',
      'allergic reaction',
      `throat|lips|lip|tongue|face|eyes & ${swelling}|closing|closed up|close up|tight|tightening|itchy & bee|wasp|sting|stung|hives|nuts|bar|gel|shrimp|eating|eaten|rash|allerg*|after|tongue|throat|lips`,
      'hives|urticaria|welts & all over|swell*|swollen|throat|body|everywhere|running|run|face|breath*|eating|after|broke',
      'rash & all over|whole body|everywhere & wheez*|breath*|swell*|itch*|dizz*|throat',
    ],
  },
  'heart-condition': {
    signs: [
      'heart murmur|murmur|heart condition|heart disease|heart defect|heart failure|heart problem|cardiomyopathy|myocarditis|pericarditis|endocarditis|afib|a fib|atrial fibrillation|atrial flutter|arrhythmia|arrythmia|tachycardia|bradycardia|heart attack|heart infarct*|stent|pacemaker|defibrillator|long qt|coronary|heart block|valve prolapse|enlarged heart|aortic|aneurysm',
      'valve & leak*|heart|cardio*|stenosis|aortic|mitral',
      'ecg|ekg|echo|echocardiogram|stress test & abnormal*|irregular*|odd|strange|found|showed|wrong|not normal|suspicious|worrying|changes',
      'heart & inflamm*|scan & found|inflam*|abnormal|showed|diagnos*',
      'cardiologist|cardiology & found|diagnos*|told me|referred|says|said|leak*|worried|stop',
      'beta blocker|beta blockers|blood thinners & started|put on|heart|arr*|taking|on|new|prescribed',
      'something wrong with my heart|something is wrong with my heart',
    ],
  },
};
