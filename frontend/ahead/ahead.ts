import { isRemembered, restoreSession } from '../auth/session';
import { deviceLanguage, spokenOf } from '../i18n/language';
import { words } from '../i18n/words';
import { begin } from './begun';
import { pageAt } from './pages';

/**
 * Runs while the libraries are still on their way: code, words and replies of an athlete's page come beside them, not
 * after. Whatever fails here is asked for again by the page itself, which says so.
 */
const lookAhead = (path: string): void => {
  const found = pageAt(path);
  if (found === null || !isRemembered()) return;
  const { page, id } = found;
  const language = words[spokenOf(deviceLanguage())];
  const fetched = [
    // First: what asks the API is short, and its answers take longest.
    import('../api/client'),
    read(() => Promise.all([page.read(id), begin('listNotices', { params: {} })])),
    page.code(),
    import('../api/with-queries'),
    import('../shell/shell'),
    ...(['athlete', ...page.words] as const).map((part) => language[part]()),
  ];
  for (const one of fetched) one.catch(() => null);
};

const read = async (begun: () => Promise<unknown>): Promise<void> => {
  if (!(await restoreSession())) return;
  // Every reading waits for the reports that are still to be sent.
  void import('../outbox/device-outbox').catch(() => null);
  await begun();
};

lookAhead(location.pathname);
