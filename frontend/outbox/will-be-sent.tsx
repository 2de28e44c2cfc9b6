import { CloudUpload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useIsCutOff } from '../offline/use-is-cut-off';
import { useIsKept } from './use-is-kept';

/** Says of something just told that it is still on this device; nothing once it is sent. */
export const WillBeSent = ({ about }: Readonly<{ about: string }>) => {
  const { t } = useTranslation('offline');
  const isCutOff = useIsCutOff();
  const isKept = useIsKept(about);

  return (
    <p role="status" className="flex items-start gap-2 text-meta text-ink2 empty:hidden">
      {isKept && (
        <>
          <CloudUpload size={18} strokeWidth={1.75} aria-hidden="true" className="mt-px flex-none" />
          {t(isCutOff ? 'waits' : 'waitsAgain')}
        </>
      )}
    </p>
  );
};
