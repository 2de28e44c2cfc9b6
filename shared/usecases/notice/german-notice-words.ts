import type { NoticeMessage } from '../../contract/notice';
import type { SessionKind } from '../../domain/session/workout';
import type { NoticeWords } from './english-notice-words';

/** What a notice says to somebody who reads German. */
export const germanNoticeWords = ({ kind, week, session }: NoticeMessage): Omit<NoticeWords, 'path'> => {
  switch (kind) {
    case 'plan-ready':
      return {
        subject: 'Dein Trainingsplan ist fertig',
        lines: ['Dein Trainingsplan ist geschrieben, und jede Woche hat die Sicherheitsregeln bestanden.'],
        link: 'Deinen Plan lesen',
      };
    case 'plan-refused':
      return {
        subject: 'Dein Trainingsplan braucht eine Entscheidung',
        lines: [
          'Aus dem, was du dir wünschst, konnten wir keinen sicheren Plan machen.',
          'Von hier aus gibt es andere Wege.',
        ],
        link: 'Ansehen, warum, und was helfen würde',
      };
    case 'plan-failed':
      return {
        subject: 'Dein Trainingsplan konnte nicht geschrieben werden',
        lines: [
          'Etwas auf unserer Seite hat verhindert, dass dein Plan geschrieben wurde.',
          'Deine Antworten sind sicher: Bitte frag noch einmal.',
        ],
        link: 'Noch einmal versuchen',
      };
    case 'change-made':
      return {
        subject: 'Dein Trainingsplan ist leichter geworden',
        lines: [
          'Nach deinem Check-in haben wir etwas aus den kommenden Tagen genommen.',
          'Du kannst es mit einem Tippen rückgängig machen.',
        ],
        link: 'Ansehen, was sich änderte und warum',
      };
    case 'change-waiting':
      return {
        subject: 'Eine Änderung an deinem Plan wartet auf deine Antwort',
        lines: ['Es gibt einen Vorschlag für deinen Plan. Nichts ändert sich, bis du Ja sagst.'],
        link: 'Ansehen und entscheiden',
      };
    case 'no-change':
      return {
        subject: 'Dein Plan bleibt, wie er ist',
        lines: ['Wir haben deinen Check-in gelesen, und nichts darin verlangt eine Änderung.'],
        link: 'Den Rückblick auf deine Woche lesen',
      };
    case 'check-in-due':
      return {
        subject: 'Wie war deine Woche?',
        lines: ['Deine Trainingswoche ist vorbei. Zwei Minuten Antworten halten die nächste passend für dich.'],
        link: 'Zum Check-in',
      };
    case 'import-finished':
      return {
        subject: 'Deine Läufe sind da',
        lines: ['Was du hochgeladen hast, ist gelesen, und deine Trainingsgeschichte ist auf dem neuesten Stand.'],
        link: 'Ansehen, was ankam',
      };
    case 'import-unreadable':
      return {
        subject: 'Dein Upload ließ sich nicht lesen',
        lines: ['Es ist nichts darin, das wir lesen können. Wir sagen, warum, und was helfen würde.'],
        link: 'Ansehen, warum',
      };
    case 'import-failed':
      return {
        subject: 'Dein Upload wurde nicht zu Ende gelesen',
        lines: [
          'Etwas auf unserer Seite kam dazwischen. Was vorher gelesen wurde, bleibt.',
          'Bitte lade es noch einmal hoch: Nichts wird doppelt gezählt.',
        ],
        link: 'Ansehen, was geschah',
      };
    case 'plan-on-hold':
      return {
        subject: 'Dein Trainingsplan ruht',
        lines: ['Etwas, das du uns gesagt hast, sollte sich eine Fachperson ansehen, bevor das Training weitergeht.'],
        link: 'Lesen, was jetzt zu tun ist',
      };
    case 'change-failed':
      return {
        subject:
          week === null ? 'Deine Änderung ließ sich nicht einarbeiten' : 'Dein Check-in ließ sich nicht einarbeiten',
        lines: [
          'Etwas auf unserer Seite kam dazwischen.',
          `Dein Plan ist, wie er war. Bitte sende ${week === null ? 'deine Änderung' : 'deine Antworten'} noch einmal.`,
        ],
        link: week === null ? 'Deinen Plan ansehen' : 'Noch einmal senden',
      };
    case 'morning-session':
      return {
        subject: session === undefined ? 'Die Einheit von heute' : `Heute: ${sessionNames[session.kind]}`,
        lines: ['Deine Einheit von heute ist bereit, mit Tempo und Abschnitten.'],
        link: 'Einheit öffnen',
      };
    case 'test':
      return {
        subject: 'So sagt dir Pacewright Bescheid',
        lines: ['Benachrichtigungen erreichen dieses Gerät.'],
        link: 'Wählen, was dir gesagt wird',
      };
  }
};

/** As the app names them. */
const sessionNames: Readonly<Record<SessionKind, string>> = {
  easy: 'Lockerer Dauerlauf',
  recovery: 'Regenerationslauf',
  long: 'Langer Lauf',
  strides: 'Locker + Steigerungen',
  hills: 'Bergintervalle',
  progression: 'Crescendolauf',
  tempo: 'Tempodauerlauf',
  cruise: 'Schwellenintervalle',
  intervals: 'Intervalle',
  repetitions: 'Schnelle Wiederholungen',
  'race-pace': 'Renntempo',
  opener: 'Vorbelastung',
  'time-trial': 'Testlauf',
  race: 'Wettkampf',
  'run-walk': 'Laufen/Gehen',
  walk: 'Gehen',
  bike: 'Radfahren',
  pool: 'Aquajogging',
  elliptical: 'Crosstrainer',
  strength: 'Kraft',
};
