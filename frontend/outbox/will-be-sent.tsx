import { CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIsCutOff } from '../offline/use-is-cut-off';
import { useWaitingAbout } from './waiting';

/** Says of something just told that it is still on this device; nothing once it is sent. */
export const WillBeSent = ({ about }: Readonly<{ about: string }>) => {
  const { t } = useTranslation('offline');
  const isCutOff = useIsCutOff();
  const isWaiting = useWaitingAbout(about) !== null;

  return (
    <p role="status" className="flex items-start gap-2 text-meta text-ink2 empty:hidden">
      {isWaiting && (
        <>
          <CloudUpload size={18} strokeWidth={1.75} aria-hidden="true" className="mt-px flex-none" />
          {t(isCutOff ? 'waits' : 'waitsAgain')}
        </>
      )}
    </p>
  );
};
