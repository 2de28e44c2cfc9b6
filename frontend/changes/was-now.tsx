import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

type Props = Readonly<{
  /** Null where there was nothing. */
  was: string | null;
  /** Null where there is nothing any more. */
  now: string | null;
  /** Whether a line breaks within either only where it would not hold it. */
  isWhole?: boolean;
}>;

/** What something was, struck, and what it is now; once, where that is the same. */
export const WasNow = ({ was, now, isWhole = false }: Props) => {
  const { t } = useTranslation('changes');
  const unbroken = isWhole ? 'inline-block' : '';
  if (was === now) return <span className={unbroken}>{now}</span>;

  return (
    <>
      {was !== null && (
        <del className={`font-normal text-ink2 decoration-edge ${unbroken}`}>
          <span className="sr-only">{t('was')} </span>
          {was}
        </del>
      )}
      {was !== null && now !== null && (
        <ArrowRight
          size={14}
          strokeWidth={1.75}
          aria-hidden="true"
          className="mx-1 inline align-[-0.125em] text-ink3"
        />
      )}
      {now !== null && (
        <ins className={`text-ink no-underline ${unbroken}`}>
          <span className="sr-only">{t('now')} </span>
          {now}
        </ins>
      )}
    </>
  );
};
