import type { SignTables } from './sign-table';

const pain =
  'tender|tenderness|pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|ached|achy|sore|soreness|throb*|stab*|burn*';
const swelling = 'swollen|swell|swells|swelling|swelled|puffy|puffed up|ballooned';
const bone =
  'bone*|shin|shins|tibia*|fibula*|metatars*|foot|feet|heel|hip|hips|groin|femur|femoral|thigh bone|pelvis|pelvic|sacrum|navicular|ankle bone';

const spine = 'my back|back pain|back ache|backache|back injury|back spasm|lower back|back went|spine|disc|sciatica';

/** What English-speaking runners write of each sign. */
export const english: SignTables = {
  'chest-pain': {
    signs: [
      `chest|breastbone|breast bone|sternum|ribcage & ${pain}|pressure|press*|tight|tightness|tightening|squeez*|crush*|heavy|heaviness|weight|constrict*|vice|discomfort|band around|sharp|elephant`,
      'jaw & left arm|chest|arm',
      'left arm & numb*|tingl*|ache*|pain* & running|run|runs|hard|effort|chest|jaw',
      'angina',
      'heart & pain|pains|hurts|hurt|aches|ached|burn|burning|explod*|burst*|cramp*|clench*',
      'chest & hurts to breathe|knot|gripp*|clench*|cramp*|explod*|twinge*|not right|weird|funny|odd',
    ],
  },
  fainting: {
    signs: [
      'fainted|fainting|blackout|unconscious|lost consciousness|losing consciousness|loss of consciousness|syncope',
      'faint & felt|feel|feeling|came over|going to|almost|nearly|about to',
      'passed out|pass out|passing out|blacked out|black out|blacking out|went black|goes black|keeled over|keel over',
      'dizzy|dizziness|lightheaded*|light headed*|woozy|vertigo & run*|ran|jog*|training|exercise|effort|session*|tempo|interval*|almost|nearly|fell|fall|stand*|up|spells|since|very|really|so|went',
      'dizzy|dizziness|lightheaded|light headed|woozy',
      'seeing stars|saw stars|see stars|tunnel vision',
      'collapsed & run|race|finish|training|session|track|treadmill',
      'plummeted|crumpled|dropped to the ground|went down like|hit the deck & recollection|remember|blank|memory|ground',
      'vision & blur*|dark|grey|gray|tunnel*|narrow*|black|went|spots|fad*|blotch*',
      'black spots|spots in front of my eyes|memory hole|gap in my memory|memory gap|fainting spell|near faint',
      'came to|came round|came around & medical tent|ambulance|paramedic*',
      'collapsed|collapsing & run*|grass|ground|floor|porch|road|track|street|pavement|path|trail',
      'things|everything & fuzzy|blurry|spinning|went grey|went dark|fading',
    ],
  },
  palpitations: {
    signs: [
      'palpitation|palpitations',
      'heart|heartbeat|ticker|pulse & skip*|flutter*|irregular*|jump*|missing a beat|miss a beat|misses a beat|missed beats|out of rhythm|erratic*|bonkers|thump*|pound* in bed|extra beats|flip flops|flips|somersault*',
      'heart|pulse|ticker & rac*|pound*|hammer* & no reason|rest|resting|lying|bed|sofa|couch|sitting|night|nowhere|suddenly|minutes|asleep|evening',
      'irregular*|erratic* & heart*|beat*|beating|hammer*|pulse|hr',
      'hr|heart rate|pulse & 19_|20_|21_|22_|23_|skyrocket*|spike*|shot up & easy|nowhere|rest|jog|sitting|walking',
      'double beat|double beats|double heartbeat|extra beat|extra beats|extra heartbeat*|ectopic|ectopics|pvc|pvcs|heart skipped|heart flips|beating funny|beats funny',
      'heart rate|heart|hr|pulse & explod*|unexplained|wont come down|wouldnt come down|would not come down|wont settle|out of control|weird rhythm|funny rhythm|strange rhythm|off rhythm',
      'heart & weird|strange|odd|funny|crazy|wild|double & beat*|beating|rhythm|thing|flip*|jump*|thump*',
      'heart|pulse & out of my chest|twice the normal|twice as fast|rapid|going mad|went mad|going nuts|went nuts|haywire|berserk|machine gun',
      'hr|heart rate|pulse|bpm & 22_|23_|24_|25_',
      'machine gun|drum solo|bird flapping|fish flopping & chest',
      'heart & palpitat*',
    ],
  },
  breathlessness: {
    signs: [
      'shortness of breath|short of breath|breathlessness|air hunger|fight* for air|gasp* for air|gasp* for breath|struggl* to breathe|hard to breathe|trouble breathing|difficulty breathing|difficult to breathe|breathing difficult*|problems breathing',
      'breathless|out of breath|winded|gasping|puffed & stair*|flight|rest|resting|sitting|walk*|easy|flat|sofa|unusual*|strange*|night|lying|bed|slow*|never|since|wheez*|normal*|always|talking|for no reason|chat',
      'wheez* & breathless|inhaler|bad*|tight|since|worse|night',
      'stop|stopping|stopped|pause|walk & catch my breath|get my breath & easy|every|had to|having to|kept|fitness|suddenly|keep',
      'puffing|panting|huffing|gasping|wheezing|heaving & slow*|walk*|stair*|rest|flat',
      'lungs|lung & tight*|wont fill|fluid|crackl*|not filling|half empty|no air|rattl*|heavy|wont work',
      'breathing & laboured|labored|shallow|weird|strange|difficult|hard even|trouble|struggl*|problem*|tight',
      'hard time|trouble|difficulty|problems & catching my breath|getting air|getting enough air|breathing',
      'deep breath|deep breaths|full breath|full breaths|breathing in|inhaling & pain*|hurt*|hurts|sharp',
      'lips|fingertips & blue|bluish|purple',
    ],
    absences: [
      'cant|couldnt|cannot|could not|can not & breathe|catch my breath|get my breath|get enough air|get air|get my breath back',
      'unable to & breathe|catch my breath',
      'cant|couldnt|could not|cannot|unable to|not & lungs full|fill my lungs|full breath|deep breath|enough oxygen|lungs to work|take a breath',
    ],
  },
  'heat-collapse': {
    signs: [
      'heat stroke|heatstroke|heat exhaustion|sunstroke|sun stroke|heat collapse|heat illness',
      'heat|hot|overheat*|sun|3_ degree*|degrees & collaps*|confus*|disorient*|stagger*|delirious|incoherent|wobbl*|passed out|fainted|faint|blacked out|chills|goosebumps|dizz*|ice bath|medical tent|slurr*|threw up|throwing up|vomit*',
      'overheated|overheating|heat & shaking|shivering|nauseous|nauseated|incoherent|hallucinat*|out of it|delir*|ambulance|iv drip|paramedic*|passed out|lost it',
      'disoriented|delirious|incoherent',
    ],
    absences: [
      'stopped sweating|no longer sweating|not sweating|wasnt sweating',
      'heat|hot|overheat* & know where i was|walk straight|run straight|remember',
    ],
  },
  'calf-swelling': {
    signs: [
      `calf|calves|lower leg|leg|below the knee & ${swelling}`,
      'calf|lower leg & is hot|red hot|hot and|hot to|feels hot|feels warm|and warm|red|redness|reddish|bigger|thicker|the size|larger|purple',
      'leg & bigger|thicker|larger & other|than',
      'dvt|blood clot|blood clots|thrombosis|deep vein|pulmonary embolism|embolism|clot in',
      'calf|calves|lower leg & warm to the touch|twice the size|ballooned|discolour*|discolor*|bluish|hard and|vein*',
      'cankle|cankles|doppler|blood vessel blocked',
    ],
  },
  'bone-pain': {
    signs: [
      'stress fracture|stress fractures|stress reaction|bone stress|stress response|hairline fracture|bone bruise|bone oedema|bone edema|broken bone|fractured',
      `${bone} & ${pain}|kill*|kept & at night|nights|in the night|during the night|all night|in bed|at rest|wakes|woke me|awake|lying|even just standing`,
      `${bone} & ${pain} & pinpoint|exact|one spot|single spot|one point|same spot|spot|to the touch|concentrated|localised|localized|one place|small area|press|pressing|thumb|tap|every step|each step|limp*|standing|weight bearing`,
      `pain*|hurt*|sore & on the bone|in the bone|bone itself|bone pain|bony & press*|limp*|spot|point|deep|run*`,
      'hop|hopping|hops & pain*|hurt*|impossible|agony|sore',
      'pinpoint|focal & shin|foot|metatars*|tibia|bone|hip|pain|heel',
      'hop test|hopping test & ouch|fail*|sore|pain*|could not|couldnt|only',
      'pain & pinpoint|concentrated in|localised|localized|acute to the touch',
      'x ray|xray|mri|bone scan & shin|foot|hip|bone|stress|crack|fracture|tibia|metatars*',
      'crutches|in a boot|walking boot|moon boot',
    ],
    absences: [
      'cant|cannot|couldnt|can not|unable to|not able to|impossible & hop|hopping|hop on|put weight|bear weight|weight bear|stand on it|stand on my',
    ],
  },
  'saddle-numbness': {
    signs: [
      'numb|numbness|tingl* & saddle|groin|between my legs|between the legs|crotch|genital*|private*|buttocks|perineum|inner thighs|backside|bum',
      'bladder|bowel|bowels & accident|accidents|control|weak*|retention|my back|back pain|spine',
      'wet myself|soiled myself|pooed myself|peed myself|pee myself|incontinen* & back|spine|disc|without noticing|numb|leg*',
      `${spine} & leg|legs|foot & weak|weakness|gives way|giving way|drop|paralys*|buckl*`,
      'foot drop|cauda equina|saddle anaesthesia|saddle numb*',
      'loss of bladder|lost control of my bladder|lost control of my bowels|loss of bowel|numb bottom|numb butt|numb backside|numb genitals',
    ],
    absences: [
      'cant|cannot|couldnt|can not|unable to & control & bladder|bowel*|pee|wee',
      'cant|cannot|couldnt|dont|can not & feel & pee|wee|bladder|toilet|between my legs|wipe',
      'lost feeling|no feeling|lost sensation|no sensation & legs|saddle|groin|crotch|down there',
      `cant|cannot|unable to & pee|wee|pass water|urinate & ${spine}|numb`,
    ],
  },
  'blood-in-urine': {
    signs: [
      'blood|bloody|red|pink|brown|like coke|like cola|colour of cola|colour of coke|color of cola|color of coke|tea coloured|rust* & urine|pee|peed|peeing|wee|weed|piss|pissed|pissing|urinating|urinated',
      'blood & toilet|for a pee|for a wee',
      'haematuria|hematuria|rhabdo|rhabdomyolysis',
      'urine|pee|wee & dark brown|rusty|tea|bloody|discolour*|discolor*|reddish|brownish|blood tinged|port wine',
      'urine|pee & looked like|looks like & cola|coke|tea|blood|rust',
    ],
  },
  fever: {
    signs: [
      'fever|feverish|febrile|influenza|flu|pneumonia|bronchitis|chest infection|chest cold|glandular fever|mono|norovirus|food poisoning|gastro|gastroenteritis|stomach bug|tummy bug|stomach flu|antibiotic|antibiotics|tonsillitis|sepsis|lyme disease',
      'covid|corona & positive|got|have|caught|tested|with|down|sick|after|had|test',
      'temperature|temp & running a|have a|had a|got a|since|38|39|40|41|100|101|102|103|104|shiver*|sweat*',
      'chills|night sweats|sweats at night|sweating at night|sweat* & night|fever*|shiver*|ache*|aching',
      'body aches|aching all over|aches all over|ache all over|whole body aches|aching limbs|achy all over|muscle aches & flu|ill|sick|fever|bed|sweat*|shiver*|glands|cold|temp*',
      'body aches|aching all over|aches all over|ache all over|whole body aches|aching limbs',
      'vomiting|vomited|throwing up|threw up|been sick|being sick|diarrhoea|diarrhea|the runs|puking|puked & night|days|day|bug|ill|all|since|and|yesterday|morning|hours|cramps',
      'diarrhoea|diarrhea|keep anything down|keep food down',
      'cough|coughing|chesty & phlegm|green|mucus|chest|chesty|sweat*|blood|fever|yellow|weeks|deep',
      'swollen glands|glands are swollen|swollen lymph nodes',
      'ill in bed|sick in bed|in bed ill|in bed sick|knocked out with a virus|nasty virus|viral infection|got a virus|have a virus|caught a virus|down with a virus|shivery|hot and cold|kidney infection|lung infection|strep|scarlet fever|appendicitis',
      'chest congestion|congested chest|cough up my lungs|coughing up|coughed up|coughing fit|coughing fits|tamiflu|hacking cough|barking cough',
    ],
  },
  pregnancy: {
    signs: [
      'pregnant|pregnancy|miscarriage|miscarried|postpartum|post partum|postnatal|post natal|trimester|ivf|c section|caesarean|ectopic|preeclampsia',
      'expecting & baby|our first|our second|our third|my first child|my second child|my first baby|my second baby|twins|a child|a boy|a girl|due in|due date',
      'weeks along|weeks gone|weeks pregnant|contractions|waters broke|waters are|waters leaking|amniotic',
      'gave birth|given birth|had my baby|had our baby|since the birth|after the birth|delivered my|delivered our|had a baby|new mum|new mom',
      'pelvic floor|prolapse',
      'leak|leaking|leaks & when i run|when running|on runs|sneez*|birth|baby|urine|pee|pelvic',
      'some spotting|had spotting|light spotting|spotting after|spotting since|been spotting|spotting blood|vaginal bleed*',
      'baby & on the way|due in|due date|is due|bump',
      'breastfeeding|breast feeding|maternity leave|morning sickness|diastasis & i|my|running|run|since|leave|sick',
      'weeks & postpartum|post partum|after giving birth|since giving birth|pp',
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
      'underfuel*|under fuel*|undereat*|under eat*|underweight|low energy availability|energy deficit|starving & i|ive|my|been|body|myself',
      'restrict* & meal*|food|calories|eating|carbs|evening|dinner|dinners|portion*|diet',
      'eat|eating|ate & too little|not enough|so little|far too little|as little as',
      'period|periods|cycle|menstrua* & vanish*|disappear*|dormant|went missing|irregular|gone for|absent|no show|lost',
      'afraid|terrified|scared|fear|obsess* & gain*|weight|calories|scale|scales|food|eating',
    ],
    absences: [
      'no period|no periods|period free|without a period|without periods & month*|year|since|for|in|now|winter|summer|spring|autumn|ages',
      'havent|have not|havn|not|hasnt|has not|never|stopped having|didnt & had my period|had a period|had periods|got my period|gotten my period|get my period|had any period*|come back|having periods',
      'period|periods & hasnt come|has not come|havent come|never came|stayed away|not returned|dried up|disappeared|stopped|been missing',
      'stopped menstruating|not menstruating|no menstruation|dont menstruate',
      'without|havent had|have not had|not had|not getting|not gotten|not got|no & period|periods|cycle|menstruation & month*|year*|since|weeks|completely|natural|half|after|couple|ages',
      'dont|havent been|not|cant & eat enough|eating enough|eat properly|eating properly|make myself eat|bring myself to eat',
    ],
  },
  despair: {
    signs: [
      'suicide|suicidal|kill myself|killing myself|end my life|ending my life|end it all|ending it all|take my own life|take my life|ending it|end things for good|overdose|hang myself|jump off a',
      'harm myself|harming myself|self harm*|cutting myself|cut myself on purpose|hurting myself on purpose|urge to hurt myself|thoughts of hurting myself',
      'hurt myself|hurting myself & want*|wanting|think about|thoughts|hopeless|urge',
      'better off & without me|dead',
      'better off dead|wish i was dead|wish i were dead|want to be dead|want to die|wanna die|wanting to die|rather be dead',
      'not wake up|never wake up|not waking up & wish|want|hope|could|would|like|just|better|tomorrow',
      'stepping|step|jump|jumping|throw myself|throwing myself|walk* & in front of a|in front of the|off a bridge|under a train|off the bridge',
      'hopeless & life|everything|feel|completely|want|future',
      'see no way out|seeing no way out|no reason to go on|reason to go on|burden to everyone|burden to my|burden on everyone|hate being alive|disappear forever|want it all to stop|want it all to end|want everything to end|everything to stop|unalive|kms|end the pain|goodbye note|goodbye letter',
      'dark thoughts & life|end*|hurt*|scare*|again|worse|alone|bad|live',
      'point of living|point in living|point of life|point of being alive|nobody would miss me|no one would miss me|never miss me|would miss me if|world without me',
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
      'dazed|groggy|stunned|noggin|saw stars & fall|fell|crash*|knock|hit|trip*|tumble',
      'my head|my forehead|my skull|my temple|my face & stump|rock|tree|kerb|curb|pavement|concrete|stone|tarmac|handlebar*|stitches|bleeding|gash|lump|egg',
      'cheek bone|cheekbone|jaw|face|nose & fall|fell|landed & unconscious|dizz*|dazed|headache|remember|knocked',
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
      'throat & closing|lump|hard to swallow|cant swallow|constrict* & eat*|gel|sting|stung|nut|nuts|bar|tablet|antibiotic|ibuprofen|allerg*',
      'allergic|allergy & adrenaline|hospital|ambulance|swell*|swollen|breath*|severe|shock|emergency|collapse*',
      'palms|hands|scalp|skin & itchy|itching|itch & red|run*|burning|swollen|all over',
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
      'svt|wpw|hcm|holter|holter monitor|ejection fraction|troponin|angiogram|angioplasty|bypass surgery|heart surgery|ablation|cardioversion|blocked artery|blocked arteries|blockage in',
      'heart & blockage|blocked|surgery|operation|specialist|murmur|valve|monitor & found|need*|waiting|told|wear*|having|had|last|next|refer*',
      'heart & doesnt feel right|does not feel right|not right|feels wrong|feels off|something wrong|something is wrong',
    ],
  },
};
