import { isRemembered, restoreSession } from '../auth/session';
import { deviceLanguage, readerLocale, spokenOf } from '../i18n/language';
import { words } from '../i18n/words';
import { deviceTimeZone, todayIn } from '../today';
import { pageAt } from './pages';
import { warmFormats } from './warm-formats';

/**
 * Runs while the libraries are still on their way: code, words and replies of an athlete's page come beside them, not
 * after. Whatever fails here is asked for again by the page itself, which says so.
 */
const lookAhead = (path: string): void => {
  const found = pageAt(path);
  if (found === null || !isRemembered()) return;
  const { page, id } = found;
  const language = deviceLanguage();
  const catalogue = words[spokenOf(language)];
  asSoonAsSignedIn(() => page.read(id)).catch(() => null);
  // What is read takes longest to come: it is asked for first.
  setTimeout(() => {
    const fetched = [
      page.code(),
      import('../shell/frame'),
      // Every reading waits for the reports that are still to be sent.
      import('../outbox/device-outbox'),
      ...(['athlete', ...page.words] as const).map((part) => catalogue[part]()),
    ];
    for (const one of fetched) one.catch(() => null);
  });
  setTimeout(() => {
    // Every page asks what day it is, and a browser’s first look at a time zone takes a while: now it would only wait.
    todayIn(deviceTimeZone());
    warmFormats(readerLocale(language));
  });
};

const asSoonAsSignedIn = async (all: () => Promise<unknown>): Promise<void> => {
  if (await restoreSession()) await all();
};

lookAhead(location.pathname);
