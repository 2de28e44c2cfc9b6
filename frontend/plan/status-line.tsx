import { CircleCheck, CircleDashed, CircleSlash, type LucideIcon, PenLine, Repeat2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionStatus } from './session-status';

type Known = NonNullable<SessionStatus>;

const icons: Readonly<Record<Known, LucideIcon>> = {
  done: CircleCheck,
  partly: CircleDashed,
  skipped: CircleSlash,
  moved: Repeat2,
  changed: PenLine,
};

/** What became of a session, with its sign; nothing while it is as planned. */
export const StatusLine = ({ status }: Readonly<{ status: SessionStatus }>) => {
  const { t } = useTranslation('plan');
  if (status === null) return null;

  const Icon = icons[status];
  const isDone = status === 'done' || status === 'partly' || status === 'moved';

  return (
    <p className="mt-0.5 flex items-center gap-1 text-meta font-medium text-ink2">
      <Icon size={15} strokeWidth={2} aria-hidden="true" className={`flex-none ${isDone ? 'text-ok' : 'text-ink3'}`} />
      {t(`status.${status}`)}
    </p>
  );
};
