import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api-client';
import { signIn } from '../auth/session';
import { Failure } from '../parts/failure';
import { startExample } from './start-example';

type Way = 'own' | 'example' | 'back';
/** What came of the way that was taken last. */
type Going = Readonly<{ way: Way; error: unknown }> | null;

/** The ways in: with one's own runs, as an example athlete where there are any, and for those who have been here. */
export const WaysIn = () => {
  const { t } = useTranslation('landing');
  const navigate = useNavigate();
  const hasExamples = useHasExamples();
  const [going, setGoing] = useState<Going>(null);
  const isBusy = going !== null && going.error === null;
  const take = async (way: Way, walk: () => Promise<unknown>): Promise<void> => {
    setGoing({ way, error: null });
    await walk().catch((error: unknown) => setGoing({ way, error }));
  };
  const toExample = async () => {
    const planId = await startExample();
    await navigate({ to: '/plan/generating/$planId', params: { planId } });
  };

  return (
    <div className="mt-7 grid gap-4.5">
      <div className="grid gap-x-4 gap-y-4.5 sm:grid-cols-[minmax(0,4fr)_minmax(0,5fr)]">
        <Start
          label={t('startOwn')}
          hint={t('ownHint')}
          looks="btn-primary"
          isOff={isBusy}
          onTake={() => take('own', toOwn)}
        />
        {hasExamples && (
          <Start
            label={t(isBusy && going.way === 'example' ? 'settingUp' : 'tryExample')}
            hint={t('exampleHint')}
            looks="btn-secondary"
            isOff={isBusy}
            onTake={() => take('example', toExample)}
          />
        )}
      </div>
      <p className="text-ink2">
        {t('back')}{' '}
        <button type="button" className="link min-h-6 text-ink" disabled={isBusy} onClick={() => take('back', toOwn)}>
          {t('signIn')}
        </button>
      </p>
      {going?.error != null && <Failure error={going.error} />}
    </div>
  );
};

const toOwn = (): Promise<void> => signIn('/');

type StartProps = Readonly<{
  label: string;
  hint: string;
  looks: 'btn-primary' | 'btn-secondary';
  isOff: boolean;
  onTake: () => void;
}>;

/** A way to begin, with what it takes. */
const Start = ({ label, hint, looks, isOff, onTake }: StartProps) => (
  <div className="grid content-start gap-1.5">
    <button type="button" className={`btn ${looks}`} disabled={isOff} onClick={onTake}>
      {label}
    </button>
    <p className="text-meta text-balance text-ink2">{hint}</p>
  </div>
);

/** The first picture is worth more than the answer whether there are examples: that one waits a second. */
const settledAfter = 1_000;

/** Whether the house lends example athletes. It nearly always does, and the button says so if it does not. */
const useHasExamples = (): boolean => {
  const [hasExamples, setHasExamples] = useState(true);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const config = await call('getConfig', { params: {} }).catch(() => null);
      if (config !== null) setHasExamples(config.examples);
    };
    const timer = setTimeout(look, settledAfter);
    return () => clearTimeout(timer);
  }, []);
  return hasExamples;
};
