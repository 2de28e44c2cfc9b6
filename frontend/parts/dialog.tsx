import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Milliseconds in which a second press still belongs to the one that opened the question. */
const pressedTwiceMs = 500;

/** A question over the page: it keeps the focus until it is answered or closed, and gives it back. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const openedAt = useRef(0);

  // Closed before it leaves the page, or the browser would not give the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    openedAt.current = performance.now();
    return () => opened?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="sheet"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press beside the sheet lands on the dialog itself: whatever is inside fills it.
      onClick={({ target, currentTarget, timeStamp }) =>
        target === currentTarget && timeStamp - openedAt.current > pressedTwiceMs && onClose()
      }
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 p-5">
        <header className="-my-2 flex items-start justify-between gap-3">
          <h2 id={heading} className="py-2.75 text-section font-semibold text-balance">
            {title}
          </h2>
          <button type="button" className="btn btn-quiet btn-square -mr-2" aria-label={t('close')} onClick={onClose}>
            <X size={20} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
};

type DialogProps = Readonly<{ title: string; onClose: () => void; children: ReactNode }>;
