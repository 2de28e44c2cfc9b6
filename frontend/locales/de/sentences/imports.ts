import type { Sentence } from '../../../i18n/sentence-book';

/** What is wrong with a file of activities, or with an upload of them. */
export const imports: readonly Sentence[] = [
  ['A file needs a name.', 'Eine Datei braucht einen Namen.'],
  ['This file is empty.', 'Diese Datei ist leer.'],
  ['A file may have at most 25 MB.', 'Eine Datei darf höchstens 25 MB haben.'],
  ['This archive is empty.', 'Dieses Archiv ist leer.'],
  [
    'An archive may have at most 5 GB. Take some of its photos out and try again.',
    'Ein Archiv darf höchstens 5 GB haben. Nimm einige Fotos heraus und versuche es noch einmal.',
  ],
  ['Name at least one file.', 'Nenn mindestens eine Datei.'],
  ['Upload at most [n] files at once.', 'Lade höchstens [n] Dateien auf einmal hoch.'],
  ['Upload an archive by itself.', 'Lade ein Archiv für sich allein hoch.'],
  [
    'That is enough uploads for one day. Please come back tomorrow.',
    'Das sind genug Uploads für einen Tag. Bitte komm morgen wieder.',
  ],
  [
    'This import has been started already. Look at it, or upload as a new one.',
    'Dieser Import läuft schon. Sieh ihn dir an, oder lade als neuen hoch.',
  ],
  ['This import was cancelled. Upload as a new one.', 'Dieser Import wurde abgebrochen. Lade als neuen hoch.'],
  [
    'The upload is not there any more. Please upload it again.',
    'Der Upload ist nicht mehr da. Bitte lade ihn noch einmal hoch.',
  ],
  [
    'There is no activity in this archive that we can read. Is it the one Strava sent you, or a folder of FIT, GPX or TCX files?',
    'In diesem Archiv ist keine Aktivität, die wir lesen können. Ist es das, was Strava dir geschickt hat, oder ein Ordner mit FIT-, GPX- oder TCX-Dateien?',
  ],
  [
    'None of the files arrived. Please upload them again.',
    'Keine der Dateien ist angekommen. Bitte lade sie noch einmal hoch.',
  ],
  ['The archive was not uploaded.', 'Das Archiv wurde nicht hochgeladen.'],
  [
    'Something on our side got in the way. Please upload it again: what came in before is not added twice.',
    'Etwas auf unserer Seite kam dazwischen. Bitte lade es noch einmal hoch: Was schon da ist, wird nicht doppelt gezählt.',
  ],
  [
    'Part [n] could not be read to its end. Upload it all again later: nothing is added twice.',
    'Teil [n] ließ sich nicht zu Ende lesen. Lade alles später noch einmal hoch: Nichts wird doppelt gezählt.',
  ],
  [
    'The reading never came to its end. Upload it again: what came in before is not added twice.',
    'Das Lesen kam nie ans Ende. Lade es noch einmal hoch: Was schon da ist, wird nicht doppelt gezählt.',
  ],
];
