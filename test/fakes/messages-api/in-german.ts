/** Whether a question asks for German. */
export const asksForGerman = (asked: string): boolean => /^The athlete reads German:/m.test(asked);

/** A reply of the good model with its prose in German; whatever is no prose stays as it is. */
export const inGerman = (reply: string): string => {
  const sentences = phrases.reduce((text, [english, german]) => text.replaceAll(english, german), reply);
  return sentences
    .replace(
      counted,
      (_, done: string, of: string, rest: string) =>
        `${capital(numberOf(done))} von ${numberOf(of)} Einheiten${rest === ' done' ? ' sind gelaufen' : '; das harte Training blieb aus'}.`,
    )
    .replace(
      /The [a-z ]+ session did not happen, and need not be made up for\./g,
      'Eine Einheit fiel aus und muss nicht nachgeholt werden.',
    );
};

const counted = /(\w+) of (\w+) sessions( done|; the hard work stayed out)\./g;
const english = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const german = 'keine eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn'.split(' ');
const numberOf = (word: string): string => german[english.indexOf(word.toLowerCase())] ?? 'viele';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const phrases: readonly (readonly [english: string, german: string])[] = [
  // Notes that take turns.
  [
    'If you cannot tell a story while you run, slow down until you can.',
    'Wenn du beim Laufen keine Geschichte erzählen kannst, lauf langsamer, bis es geht.',
  ],
  [
    'Stay in {zone}: the point of today is to want more tomorrow.',
    'Bleib in {zone}: Heute geht es darum, morgen Lust auf mehr zu haben.',
  ],
  [
    'Choose the flattest way home and let {distance} pass quietly.',
    'Nimm den flachsten Heimweg und lass {distance} still vorbeiziehen.',
  ],
  [
    'Short steps, loose hands, eyes up; the watch is only company.',
    'Kurze Schritte, lockere Hände, Blick nach vorn; die Uhr läuft nur mit.',
  ],
  ['Slower than feels useful, which is exactly its use.', 'Langsamer, als es nützlich scheint, und genau das nützt.'],
  ['Move, breathe, go home looser than you left.', 'Bewegen, atmen, lockerer heimkommen als losgelaufen.'],
  [
    'An easy run with a smile at the end: the strides are quick, never strained.',
    'Ein lockerer Lauf mit einem Lächeln am Ende: Die Steigerungen sind schnell, nie verbissen.',
  ],
  [
    'In each stride build up, float, and let go; walk until you are ready again.',
    'Bei jeder Steigerung aufbauen, gleiten, loslassen; geh, bis du wieder bereit bist.',
  ],
  [
    'Start as if you had all day, and keep {pace} to the door.',
    'Lauf los, als hättest du den ganzen Tag, und bleib bis zur Tür bei {pace}.',
  ],
  [
    'Take water along and a bite if it is long; practise what race day will ask.',
    'Nimm Wasser mit und etwas zu essen, wenn es lang wird; üb, was der Renntag verlangt.',
  ],
  [
    'Even effort over every rise: give the hills time and take it back on the way down.',
    'Gleiche Mühe über jede Kuppe: Lass den Anstiegen Zeit und hol sie dir bergab zurück.',
  ],
  [
    'Slow on the way down, sure on the way up; stop while it is still tidy.',
    'Langsam hinunter, sicher hinauf; hör auf, solange es noch sauber aussieht.',
  ],
  [
    'One leg at a time, and take the rest between sets seriously.',
    'Ein Bein nach dem anderen, und nimm die Pausen zwischen den Sätzen ernst.',
  ],
  [
    'Hips and calves carry your running; give them your full attention.',
    'Hüfte und Waden tragen dein Laufen; schenk ihnen deine ganze Aufmerksamkeit.',
  ],
  [
    'Begin the walk before you need it and the run before you are quite ready.',
    'Beginn mit dem Gehen, bevor du es brauchst, und mit dem Laufen, kurz bevor du bereit bist.',
  ],
  [
    'Keep the running slow enough to speak a whole sentence.',
    'Lauf so langsam, dass du einen ganzen Satz sprechen kannst.',
  ],
  [
    'Soft landings, tall back; the next break is never far.',
    'Weich aufsetzen, aufrecht bleiben; die nächste Pause ist nie weit.',
  ],
  // Notes of one day.
  [
    'Each piece at {pace}, and the last one as composed as the first.',
    'Jedes Stück bei {pace}, und das letzte so gefasst wie das erste.',
  ],
  [
    'Comfortably hard: you could go on a little when the jog comes.',
    'Angenehm hart: Wenn die Trabpause kommt, könntest du noch etwas weiterlaufen.',
  ],
  [
    'Find the rhythm early in each piece, then hold it without forcing.',
    'Such früh in jedem Stück den Rhythmus und halt ihn, ohne zu drücken.',
  ],
  [
    'Use the jogs to let the shoulders drop; the pieces take care of themselves.',
    'Lass in den Trabpausen die Schultern fallen; die Stücke laufen sich dann von selbst.',
  ],
  [
    'One long thought at {pace}; start on the slow side of it.',
    'Ein langer Gedanke bei {pace}; beginn am langsamen Ende davon.',
  ],
  [
    'Settle in for the first third, then only keep what you have found.',
    'Finde im ersten Drittel hinein und behalte dann nur, was du gefunden hast.',
  ],
  [
    'Breathe evenly; if you fight the pace, ease it by a touch.',
    'Atme gleichmäßig; wenn du mit dem Tempo kämpfst, nimm eine Spur heraus.',
  ],
  [
    'Hold back on the first repeat so that the last can match it.',
    'Halt dich bei der ersten Wiederholung zurück, damit die letzte mithalten kann.',
  ],
  ['Quick feet at {pace}, and a real jog in between.', 'Schnelle Füße bei {pace}, und dazwischen richtig traben.'],
  [
    'Stand tall when it bites; end with one more in the legs.',
    'Bleib aufrecht, wenn es zwickt; hör auf mit einer Wiederholung in Reserve.',
  ],
  [
    'A reminder, nothing more: sharp for a few minutes, then home.',
    'Eine Erinnerung, mehr nicht: ein paar Minuten scharf, dann nach Hause.',
  ],
  [
    'Easy until the end, then let {pace} come to you on tired legs.',
    'Locker bis kurz vor Schluss, dann lass {pace} auf müden Beinen kommen.',
  ],
  [
    'The finish is the lesson: patient first, purposeful after.',
    'Das Ende ist die Lektion: erst geduldig, dann entschlossen.',
  ],
  [
    'Save yourself early; the steady part should feel chosen.',
    'Schon dich am Anfang; der zügige Teil soll sich freiwillig anfühlen.',
  ],
  [
    'Calm to the first marker, honest after it; this is what the weeks were for.',
    'Ruhig bis zur ersten Marke, danach ehrlich; dafür waren die Wochen da.',
  ],
  // The focus of weeks.
  [
    'Arrive rested, and run the race you have trained for.',
    'Komm ausgeruht an und lauf das Rennen, für das du trainiert hast.',
  ],
  [
    'Less of everything, so that the weeks before can settle.',
    'Von allem weniger, damit sich die Wochen davor setzen.',
  ],
  ['One run at a time, each with its own purpose.', 'Ein Lauf nach dem anderen, jeder mit seinem Zweck.'],
  [
    'Steady, easy running that you could repeat tomorrow.',
    'Ruhiges, lockeres Laufen, das du morgen wiederholen könntest.',
  ],
  ['A little longer, still in conversation.', 'Ein wenig länger, immer noch im Gespräch.'],
  ['Let the long run grow while everything else stays calm.', 'Der lange Lauf wächst, alles andere bleibt ruhig.'],
  ['One clear effort, and patience around it.', 'Eine klare Anstrengung und ringsum Geduld.'],
  [
    'Learn how threshold feels when it is kept in hand.',
    'Lern, wie sich die Schwelle anfühlt, wenn du sie im Griff hast.',
  ],
  ['Strength from even work rather than from heroics.', 'Stärke aus gleichmäßiger Arbeit, nicht aus Heldentaten.'],
  [
    'Sessions that look like your goal, on legs that are not tired.',
    'Einheiten, die deinem Ziel gleichen, auf Beinen, die nicht müde sind.',
  ],
  ['Precise rather than hard.', 'Genau statt hart.'],
  ['Keep the rhythm, let go of the volume.', 'Behalte den Rhythmus, lass den Umfang los.'],
  ['Freshness is the training now.', 'Jetzt ist Frische das Training.'],
  // Changes.
  ['Nothing today, as you asked.', 'Heute nichts, wie du es wolltest.'],
  [
    'No running today: keep the effort as easy as a run would be, and stop if anything hurts.',
    'Heute nicht laufen: Bleib so locker wie bei einem Lauf und hör auf, wenn etwas weh tut.',
  ],
  [
    'Easy in place of hard: stay in {zone} and let the legs come back.',
    'Locker statt hart: Bleib in {zone} und lass die Beine zurückkommen.',
  ],
  [
    'Shorter than it was: {distance} at {pace}, and home while it still feels good.',
    'Kürzer als zuvor: {distance} bei {pace}, und nach Hause, solange es sich noch gut anfühlt.',
  ],
  ['Left out, so that the running has room.', 'Ausgelassen, damit das Laufen Platz hat.'],
  [
    'Less of what cost you most, so that the rest can work.',
    'Weniger von dem, was am meisten gekostet hat, damit der Rest wirkt.',
  ],
  [
    'A day lighter than planned costs nothing, and keeps the days after it whole.',
    'Ein leichterer Tag als geplant kostet nichts und hält die Tage danach ganz.',
  ],
  ['Nothing today, and nothing to make up for.', 'Heute nichts, und nichts nachzuholen.'],
  [
    'Gently all the way; stop early if it does not feel right.',
    'Die ganze Zeit sanft; hör früher auf, wenn es sich nicht richtig anfühlt.',
  ],
  // Strength.
  ['Slow on the way down, sure on the way up.', 'Langsam hinunter, sicher hinauf.'],
  [
    'Steady and tidy; stop each set while it still looks good.',
    'Ruhig und sauber; beende jeden Satz, solange er noch gut aussieht.',
  ],
  // The look back on a week.
  ['Nothing of this week has been told yet.', 'Von dieser Woche ist noch nichts erzählt.'],
  [
    'The week went by without running, and that is behind you.',
    'Die Woche verging ohne Laufen, und das liegt hinter dir.',
  ],
  ['You did what was planned.', 'Du hast getan, was geplant war.'],
  ['What did not happen need not be made up for.', 'Was ausfiel, muss nicht nachgeholt werden.'],
  ['Something is sore: say so again if it changes.', 'Etwas tut weh: Sag es wieder, wenn es sich ändert.'],
  ['It felt hard and left you tired.', 'Es fühlte sich hart an und hat dich müde gemacht.'],
  ['It felt hard.', 'Es fühlte sich hart an.'],
  ['You are tired.', 'Du bist müde.'],
  ['The effort was in hand.', 'Die Anstrengung hattest du im Griff.'],
  ['The days to come have been fitted to that.', 'Die kommenden Tage sind daran angepasst.'],
  ['The week ahead is lighter on purpose.', 'Die nächste Woche ist mit Absicht leichter.'],
  ['The week ahead holds a little more.', 'Die nächste Woche bringt etwas mehr.'],
  ['The week ahead holds a little less.', 'Die nächste Woche bringt etwas weniger.'],
  ['The week ahead is much like this one.', 'Die nächste Woche ist dieser sehr ähnlich.'],
];
