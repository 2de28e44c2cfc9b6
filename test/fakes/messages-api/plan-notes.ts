/** Gives a session its note: marked to be used again, of its own, or none where marked ones take turns. */
export type WriteNote = (notation: string, role: string) => string;

/** Notes for one reply: of the quiet kinds a few at first, which then take turns; each hard day has its own. */
export const noteWriter = (): WriteNote => {
  const told = new Map<string, number>();
  const turn = (pool: string): number => {
    const count = told.get(pool) ?? 0;
    told.set(pool, count + 1);
    return count;
  };

  return (notation, role) => {
    const kind = notation.slice(0, 2);
    if (kind === 'LR' && role === 'long+' && notation !== 'LR') return own('LR+', turn('LR+'));
    const shared = sharedNotes[kind];
    if (shared === undefined) return own(kind, turn(kind));
    const fresh = shared[turn(kind)];
    return fresh === undefined ? '' : `*${fresh}`;
  };
};

const own = (pool: string, turn: number): string => {
  const notes = ownNotes[pool] ?? ownNotes['CR'] ?? [];
  return notes[turn % notes.length] ?? '';
};

const sharedNotes: Readonly<Record<string, readonly string[]>> = {
  EZ: [
    'If you cannot tell a story while you run, slow down until you can.',
    'Stay in {zone}: the point of today is to want more tomorrow.',
    'Choose the flattest way home and let {distance} pass quietly.',
    'Short steps, loose hands, eyes up; the watch is only company.',
  ],
  RC: ['Slower than feels useful, which is exactly its use.', 'Move, breathe, go home looser than you left.'],
  ST: [
    'An easy run with a smile at the end: the strides are quick, never strained.',
    'In each stride build up, float, and let go; walk until you are ready again.',
  ],
  LR: [
    'Start as if you had all day, and keep {pace} to the door.',
    'Take water along and a bite if it is long; practise what race day will ask.',
    'Even effort over every rise: give the hills time and take it back on the way down.',
  ],
  SC: [
    'Slow on the way down, sure on the way up; stop while it is still tidy.',
    'One leg at a time, and take the rest between sets seriously.',
    'Hips and calves carry your running; give them your full attention.',
  ],
  RW: [
    'Begin the walk before you need it and the run before you are quite ready.',
    'Keep the running slow enough to speak a whole sentence.',
    'Soft landings, tall back; the next break is never far.',
  ],
};

const ownNotes: Readonly<Record<string, readonly string[]>> = {
  CR: [
    'Each piece at {pace}, and the last one as composed as the first.',
    'Comfortably hard: you could go on a little when the jog comes.',
    'Find the rhythm early in each piece, then hold it without forcing.',
    'Use the jogs to let the shoulders drop; the pieces take care of themselves.',
  ],
  TE: [
    'One long thought at {pace}; start on the slow side of it.',
    'Settle in for the first third, then only keep what you have found.',
    'Breathe evenly; if you fight the pace, ease it by a touch.',
  ],
  IN: [
    'Hold back on the first repeat so that the last can match it.',
    'Quick feet at {pace}, and a real jog in between.',
    'Stand tall when it bites; end with one more in the legs.',
  ],
  OP: ['A reminder, nothing more: sharp for a few minutes, then home.'],
  'LR+': [
    'Easy until the end, then let {pace} come to you on tired legs.',
    'The finish is the lesson: patient first, purposeful after.',
    'Save yourself early; the steady part should feel chosen.',
  ],
  RA: ['Calm to the first marker, honest after it; this is what the weeks were for.'],
};
