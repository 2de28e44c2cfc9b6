import { Link } from '@tanstack/react-router';
import {
  CalendarCheck,
  CircleAlert,
  CircleCheck,
  CirclePause,
  ClipboardCheck,
  Feather,
  FileX,
  FolderInput,
  type LucideIcon,
  MessageCircleQuestion,
  ShieldQuestion,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../shared/contract/notice';
import { useFormat } from '../format';
import { useReadNotice } from './use-notices';

const icons: Readonly<Record<Notice['kind'], LucideIcon>> = {
  'plan-ready': CalendarCheck,
  'plan-failed': CircleAlert,
  'plan-refused': ShieldQuestion,
  'change-made': Feather,
  'change-waiting': MessageCircleQuestion,
  'no-change': CircleCheck,
  'plan-on-hold': CirclePause,
  'change-failed': CircleAlert,
  'check-in-due': ClipboardCheck,
  'import-finished': FolderInput,
  'import-unreadable': FileX,
  'import-failed': CircleAlert,
};

/** Notices that lead to the page of a plan in the making. */
const ofGeneration: ReadonlySet<Notice['kind']> = new Set(['plan-failed', 'plan-refused']);
/** Notices that lead to where uploads are told of, and can be sent again. */
const ofImports: ReadonlySet<Notice['kind']> = new Set(['import-finished', 'import-unreadable', 'import-failed']);

/** One notice: what happened, when, and the way there. Opening it marks it as read. */
export const NoticeRow = ({ notice }: Readonly<{ notice: Notice }>) => {
  const { t } = useTranslation('notices');
  const format = useFormat();
  const read = useReadNotice();
  const { kind, planId, changeId, week } = notice;
  const Icon = icons[kind];
  const open = {
    className:
      'link mt-1 inline-flex min-h-6 items-center text-[0.875rem] after:absolute after:inset-0 after:rounded-row lg:justify-self-end',
    onClick: () => {
      if (!notice.read) read.mutate(notice);
    },
    children: t(`open.${kind}`),
  };

  return (
    <li
      className={`card relative grid grid-cols-[auto_minmax(0,1fr)] gap-3.5 rounded-row px-4 py-3.5 hover:border-edge ${notice.read ? 'bg-transparent' : ''}`}
    >
      <Icon size={22} strokeWidth={1.75} aria-hidden="true" className="mt-0.5" />
      <div className="gap-x-6 lg:grid lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <h2
            className={`grow basis-18 text-row lg:grow-0 lg:basis-auto ${notice.read ? 'font-medium' : 'font-semibold'}`}
          >
            {t(`kinds.${kind}.title`)}
          </h2>
          {!notice.read && <span className="chip chip-plain flex-none">{t('unread')}</span>}
        </div>
        <p className="text-[0.875rem] text-pretty text-ink2 lg:row-start-2">{t(`kinds.${kind}.text`)}</p>
        <p className="mt-1 text-meta text-ink2 lg:col-start-2 lg:row-start-1 lg:justify-self-end">
          <time dateTime={notice.at}>{format.moment(notice.at)}</time>
        </p>
        <Way {...{ kind, planId, changeId, week }} open={open} />
      </div>
    </li>
  );
};

type WayProps = Pick<Notice, 'kind' | 'planId' | 'changeId' | 'week'> &
  Readonly<{ open: Readonly<{ className: string; onClick: () => void; children: string }> }>;

/**
 * To the change itself, to the check-in it answers or asks for, to the writing of a plan, to the uploads, or else to
 * the plan.
 */
const Way = ({ kind, planId, changeId, week, open }: WayProps) => {
  if (planId !== null && ofGeneration.has(kind))
    return <Link to="/plan/generating/$planId" params={{ planId }} {...open} />;
  if (changeId !== null) return <Link to="/changes/$changeId" params={{ changeId }} {...open} />;
  if (week !== null) return <Link to="/checkin/$week" params={{ week: String(week) }} {...open} />;
  if (ofImports.has(kind)) return <Link to="/settings/connections" {...open} />;

  return <Link to="/plan" {...open} />;
};
