import type { LabelledTexts } from './labelled-texts';

/**
 * Told as things that happened to somebody, to a friend, to a doctor: written before they were first read by the
 * detector.
 */
export const englishRetold: LabelledTexts = {
  'chest-pain': [
    'Had to stop at the lamp post and hold my chest until it let go of me',
    'There is a band round my ribs that gets tighter the faster I run',
    'my left arm and jaw ached for the whole climb and eased off when i walked',
    'burning behind the sternum on every rep since last week',
  ],
  fainting: [
    'next thing I knew I was lying on the track with people around me',
    'Everything went black for a second at the end of the tempo, I caught the fence',
    'my legs folded and I was out for maybe ten seconds',
    'keep nearly keeling over when I stop after the hills',
  ],
  palpitations: [
    'watch said 210 while I was standing at the traffic lights and I could feel it hammering for no reason',
    'heart was skipping all over the place in bed after the long run',
    'it goes from a normal beat to a flutter like a bird in there',
    'my pulse was all irregular during the warm up',
  ],
  breathlessness: [
    'one flight of stairs and I am panting like never before',
    'could not get any air in on the easy run, not even at walking pace',
    'I wake up gasping since the weekend',
    'cannot finish a sentence when walking to the bus, that is new',
  ],
  'heat-collapse': [
    'in the midday sun I stopped sweating, got goosebumps and did not know which way was home',
    'they put me in an ice bath in the medical tent, I was talking nonsense',
    'went all wobbly and confused in the heat at 30k and sat down in the road',
  ],
  'calf-swelling': [
    'one lower leg is fatter than the other since the flight and hot to touch',
    'my calf went tight, red and puffy overnight, no idea why',
    'left calf measures 3 cm more than the right and it throbs',
  ],
  'bone-pain': [
    'I can put my thumb on one point of the shin and go through the roof',
    'foot hurts in bed at three in the morning, right on the metatarsal',
    'hopping on that leg gives a stab deep in the hip bone',
    'shin aches all night even when I have not run for days',
  ],
  'saddle-numbness': [
    'my back went and now I cannot feel it when I wipe',
    'numb down there after the back spasm and I struggle to pee',
  ],
  'blood-in-urine': [
    'my wee looked like cola after the marathon',
    'pink pee again this morning, two days after the race',
  ],
  fever: [
    'thermometer says 38.6 but I feel ok to run tomorrow',
    'shivering under two blankets with aching limbs, should I do the intervals',
    'been coughing up green stuff from deep down all week',
  ],
  pregnancy: ['two lines on the test this morning!', 'I am due in May, can I still run the half in March'],
  'eating-or-periods': [
    'has not come for five months now, my cycle I mean',
    'If I skip the run I do not let myself have dinner',
    'i bring my food up after big meals before race day',
  ],
  despair: ['some days I wonder if anyone would notice if I was just gone', 'I do not want to be here any more'],
  'head-injury': [
    'slipped on the ice, cracked my head on the kerb and I have been sick twice since',
    'took a branch to the forehead and the rest of the day is a blur',
  ],
  'allergic-reaction': [
    'stung on the trail, my lips blew up and my throat felt narrow',
    'came out in hives all over with tight breathing after the gel',
  ],
  'heart-condition': ['the cardiologist found a leaky valve last month', 'I have had a stent since spring'],
  none: [
    'the last hill nearly killed me, great session',
    'my heart is set on sub 40',
    'died a bit in the last k but held on',
    'calves are toast after the strides',
    'was out of breath at the end of the 5k, as you would expect',
    'the dog fainted in the heat, I am fine',
    'back is a bit stiff from gardening',
    'periods of easy running between the reps felt fine',
    'the new shoes make my toes numb when laced too tight',
    'hot day, drank a lot, ran slow, no problems',
    'my knee is a bit sore under the kneecap after stairs',
    'watch lost the pulse signal and showed nonsense',
    'cramp in the calf at night, gone in the morning',
    'my sister is pregnant and walks with me on Sundays',
    'had my head down the whole race',
    'the forecast is 38 degrees for Saturday, should we swap',
    'blister with some blood in the sock',
    'felt sick of intervals this week, mentally',
  ],
};
