import type { LabelledTexts } from './labelled-texts';

/**
 * Told as things that happened to somebody, to a friend, to a doctor: written before they were first read by the
 * detector.
 */
export const germanRetold: LabelledTexts = {
  'chest-pain': [
    'musste an der Laterne stehen bleiben und mir die Brust halten, bis es nachließ',
    'da ist so ein Ring um den Brustkorb, der beim Schnellerlaufen enger wird',
    'linker Arm und Kiefer taten den ganzen Anstieg weh, im Gehen war es weg',
    'seit letzter Woche brennt es bei jedem Intervall hinterm Brustbein',
  ],
  fainting: [
    'auf einmal lag ich auf der Bahn und Leute standen um mich rum',
    'am Ende vom Tempolauf wurde mir kurz schwarz vor Augen',
    'mir sind die Beine weggesackt und ich war ein paar Sekunden weg',
    'kippe fast um, wenn ich nach dem Berg stehen bleibe',
  ],
  palpitations: [
    'an der Ampel stand 210 auf der Uhr und es hämmerte ohne Grund',
    'nachts nach dem langen Lauf hat das Herz ständig ausgesetzt',
    'es flattert da drin wie ein Vogel',
    'mein Puls war beim Einlaufen ganz unregelmäßig',
  ],
  breathlessness: [
    'nach einer Treppe schnaufe ich wie noch nie',
    'habe beim lockeren Lauf keine Luft bekommen, nicht mal im Gehen',
    'seit dem Wochenende wache ich nachts japsend auf',
    'auf dem Weg zum Bus schaffe ich keinen ganzen Satz mehr, das ist neu',
  ],
  'heat-collapse': [
    'in der Mittagshitze habe ich aufgehört zu schwitzen, Gänsehaut gekriegt und wusste nicht mehr wo ich bin',
    'im Sanitätszelt haben sie mich in Eiswasser gelegt, ich habe wirres Zeug geredet',
    'bei Kilometer 30 war ich in der Hitze völlig verwirrt und habe mich auf die Straße gesetzt',
  ],
  'calf-swelling': [
    'ein Unterschenkel ist seit dem Flug dicker als der andere und heiß',
    'die Wade ist über Nacht prall, rot und geschwollen',
    'linke Wade hat 3 cm mehr Umfang als die rechte und pocht',
  ],
  'bone-pain': [
    'ein Punkt am Schienbein, wenn ich da draufdrücke gehe ich an die Decke',
    'nachts um drei tut der Fuß weh, genau am Mittelfußknochen',
    'beim Hüpfen auf dem Bein sticht es tief im Hüftknochen',
    'das Schienbein schmerzt die ganze Nacht, obwohl ich seit Tagen nicht laufe',
  ],
  'saddle-numbness': [
    'Hexenschuss gehabt und jetzt spüre ich beim Abwischen nichts mehr',
    'seit der Rückensache ist es da unten taub und ich kann kaum pinkeln',
  ],
  'blood-in-urine': [
    'nach dem Marathon sah mein Pipi aus wie Cola',
    'heute früh wieder rosa Urin, zwei Tage nach dem Rennen',
  ],
  fever: [
    'Thermometer sagt 38,6, aber ich fühle mich fit für morgen',
    'liege mit Schüttelfrost und Gliederschmerzen unter zwei Decken, Intervalle trotzdem?',
    'huste seit einer Woche grünes Zeug von ganz unten hoch',
  ],
  pregnancy: ['heute früh zwei Striche auf dem Test!', 'Termin ist im Mai, geht der Halbe im März noch'],
  'eating-or-periods': [
    'meine Tage sind seit fünf Monaten weg',
    'wenn ich nicht laufe, gönne ich mir kein Abendessen',
    'nach großen Mahlzeiten stecke ich mir vor Wettkämpfen den Finger in den Hals',
  ],
  despair: [
    'manchmal frage ich mich, ob es jemand merken würde, wenn ich einfach weg wäre',
    'ich mag nicht mehr leben',
  ],
  'head-injury': [
    'auf Eis ausgerutscht, Kopf am Bordstein aufgeschlagen und seitdem zweimal gebrochen',
    'einen Ast an die Stirn bekommen, an den Rest vom Tag kann ich mich nicht erinnern',
  ],
  'allergic-reaction': [
    'Wespenstich auf dem Trail, die Lippen sind angeschwollen und der Hals wurde eng',
    'nach dem Gel überall Quaddeln und pfeifender Atem',
  ],
  'heart-condition': [
    'der Kardiologe hat letzten Monat eine undichte Klappe gefunden',
    'habe seit dem Frühjahr einen Stent',
  ],
  none: [
    'der letzte Berg hat mich fast umgebracht, super Einheit',
    'mein Herz hängt an der Sub 40',
    'auf dem letzten Kilometer bin ich ein bisschen gestorben, aber durchgezogen',
    'die Waden sind nach den Steigerungen platt',
    'am Ende vom Fünfer war ich außer Atem, wie es sich gehört',
    'der Hund ist in der Hitze umgekippt, mir geht es gut',
    'Rücken etwas steif von der Gartenarbeit',
    'an freien Tagen bin ich froh um die Ruhe',
    'in den neuen Schuhen schlafen mir die Zehen ein, wenn ich zu fest schnüre',
    'heißer Tag, viel getrunken, langsam gelaufen, alles gut',
    'das Knie zwickt unter der Kniescheibe beim Treppensteigen',
    'die Uhr hat den Puls verloren und Quatsch angezeigt',
    'Wadenkrampf in der Nacht, morgens wieder weg',
    'meine Schwester ist schwanger und geht sonntags mit mir spazieren',
    'hatte das ganze Rennen den Kopf unten',
    'für Samstag sind 38 Grad angesagt, sollen wir tauschen',
    'Blase am Fuß mit etwas Blut in der Socke',
    'diese Woche die Nase voll von Intervallen',
  ],
};
