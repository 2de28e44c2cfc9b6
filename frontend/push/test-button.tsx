import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/failure';
import { useTest } from './use-push';

/** Has a notification sent, to see that it comes. */
export const TestButton = () => {
  const { t } = useTranslation('notifications');
  const test = useTest();

  return (
    <div className="grid justify-items-start gap-2">
      <button type="button" className="btn btn-secondary" disabled={test.isPending} onClick={() => test.mutate()}>
        {t(test.isPending ? 'test.sending' : 'test.send')}
      </button>
      <p role="status" className="max-w-text text-pretty text-ink2 empty:hidden">
        {test.isSuccess ? t('test.sent') : ''}
      </p>
      {test.error && <Failure error={test.error} />}
    </div>
  );
};
