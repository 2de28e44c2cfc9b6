import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '../../shared/contract/client';
import { useFormat } from '../format';
import { said } from '../i18n/book';
import { sessionName } from '../session/session-title';
import { ruleForReader } from './rule-for-reader';

/** What moves, what is left out and why, and what is good to know. */
export const BusyPreview = ({ replanned }: Readonly<{ replanned: ReplyOf<'previewBusyDays'> }>) => {
  const { t } = useTranslation('move');
  const { t: say } = useTranslation('session');
  const format = useFormat();
  const { moved, dropped, warnings } = replanned;
  if (moved.length + dropped.length === 0) return <p className="text-ink2">{t('busy.nothing')}</p>;

  return (
    <>
      {moved.length > 0 && (
        <Part title={t('busy.moved')}>
          {moved.map(({ session, to }) => {
            const days = { from: format.weekdayName(session.date), to: format.weekdayName(to) };
            return (
              <li key={session.id} className="flex flex-wrap justify-between gap-x-3">
                <b className="font-semibold">{sessionName(session, say)}</b>
                <span aria-hidden="true" className="num">
                  {t('busy.fromTo', days)}
                </span>
                <span className="sr-only">{t('busy.spokenFromTo', days)}</span>
              </li>
            );
          })}
        </Part>
      )}
      {dropped.length > 0 && (
        <Part title={t('busy.dropped')}>
          {dropped.map(({ session, sentence }) => (
            <li key={session.id}>
              <b className="font-semibold">{sessionName(session, say)}</b>
              <span className="block text-meta text-pretty text-ink2">{ruleForReader(said(sentence), format)}</span>
            </li>
          ))}
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title={t('busy.warnings')}>
          {warnings.map(({ sentence }) => (
            <li key={sentence} className="text-meta text-pretty text-ink2">
              {ruleForReader(said(sentence), format)}
            </li>
          ))}
        </Part>
      )}
    </>
  );
};

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
    <h3 className="eyebrow">{title}</h3>
    <ul className="grid gap-1.5">{children}</ul>
  </section>
);
