import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { PageHeading } from '../parts/page-heading';
import { QuietFrame } from './quiet-frame';

/** A page that could not be drawn at all. */
export const Broken = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation();
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="grid gap-4">
      <PageHeading title={t('error.title')} />
      <Failure error={error} onRetry={again} />
    </div>
  );
};

/** The same for a page that brings its own frame. */
export const BrokenFrame = (props: ErrorComponentProps) => (
  <QuietFrame>
    <div className="mx-auto max-w-column py-8">
      <Broken {...props} />
    </div>
  </QuietFrame>
);
