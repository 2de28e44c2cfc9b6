import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knownReader } from '../auth/reader';
import { athleteId } from '../auth/session';
import { formatFor } from '../format';
import { readerLocale } from '../i18n/language';
import type { Waiting } from '../outbox/report';
import { useWaiting } from '../outbox/waiting';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from '../shell/quiet-frame';
import { reach } from './connection';
import { allOf } from './saved-replies';
import { startOffline } from './start-offline';
import { useIsCutOff } from './use-is-cut-off';

/** /offline: what works without a network, what is saved for it, and what waits for one. */
export const OfflinePage = () => {
  const { t } = useTranslation('offline');
  const isCutOff = useIsCutOff();
  const [isLooking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    await reach();
    setLooking(false);
  };
  // The page is opened to see how things stand: check now.
  useEffect(() => {
    if (knownReader() !== null) startOffline();
    void reach();
  }, []);

  return (
    <QuietFrame>
      <div className="mx-auto grid max-w-column gap-4.5 py-8">
        <PageHeading title={t(isCutOff ? 'page.title' : 'page.online')} />
        <p className="max-w-text text-pretty text-ink2">{t('page.lead')}</p>
        <Saved />
        <Queue />
        <section className="card grid gap-1.5 p-5">
          <h2 className="text-section font-semibold">{t('page.needs')}</h2>
          <p className="max-w-text text-pretty text-ink2">{t('page.needsText')}</p>
        </section>
        <div className="flex flex-wrap gap-2.5">
          <Link to="/plan" className="btn btn-primary">
            {t('page.home')}
          </Link>
          {isCutOff && (
            <button type="button" className="btn btn-secondary" disabled={isLooking} onClick={() => void look()}>
              {t('page.again')}
            </button>
          )}
        </div>
      </div>
    </QuietFrame>
  );
};

/** Dates for a reader who may be signed out, so that no athlete's units are known. */
const useDeviceFormat = () => formatFor(readerLocale(useTranslation().i18n.language), 'km');

const Saved = () => {
  const { t } = useTranslation('offline');
  const format = useDeviceFormat();
  const { data: saved = [] } = useQuery({ queryKey: ['saved on this device'], queryFn: () => allOf(athleteId()) });
  const latest = saved
    .map(({ savedAt }) => savedAt)
    .sort()
    .at(-1);

  return (
    <p>
      {latest === undefined
        ? t('page.nothing')
        : t('page.saved', { count: saved.length, when: format.since(latest, new Date()) })}
    </p>
  );
};

const Queue = () => {
  const { t } = useTranslation('offline');
  const reports = useWaiting();

  return (
    <section className="card grid gap-1.5 p-5">
      <h2 className="text-section font-semibold">{t('page.queue')}</h2>
      {reports.length === 0 ? (
        <p className="text-ink2">{t('page.empty')}</p>
      ) : (
        <ul className="grid divide-y divide-line">
          {reports.map((report) => (
            <Item key={report.key} waiting={report} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Item = ({ waiting: { report, at } }: Readonly<{ waiting: Waiting }>) => {
  const { t } = useTranslation('offline');
  const format = useDeviceFormat();
  const words = {
    putSessionLog: t('page.item.log'),
    deleteSessionLog: t('page.item.log'),
    putSetLog: t('page.item.sets'),
    putCheckIn: report.name === 'putCheckIn' ? t('page.item.checkIn', { week: String(report.input.params.week) }) : '',
  }[report.name];

  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-2">
      <span>{words}</span>
      <span className="text-meta text-ink2">{t('page.told', { when: format.since(at, new Date()) })}</span>
    </li>
  );
};
