import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api-client';
import { signIn } from '../auth/session';
import { Failure } from '../parts/failure';
import { startExample } from './start-example';

type Way = 'own' | 'example';
/** What came of the way that was taken last. */
type Going = Readonly<{ way: Way; error: unknown }> | null;

/** The two ways in: with one's own address, or as an example athlete where there are any. */
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
    <div className="mt-7 grid gap-2.5">
      <div className="flex flex-wrap gap-2.5">
        <button
          type="button"
          className="btn btn-primary grow sm:grow-0"
          disabled={isBusy}
          onClick={() => take('own', () => signIn('/'))}
        >
          {t('signIn')}
        </button>
        {hasExamples && (
          <button
            type="button"
            className="btn btn-secondary grow sm:grow-0"
            disabled={isBusy}
            onClick={() => take('example', toExample)}
          >
            {isBusy && going.way === 'example' ? t('settingUp') : t('tryExample')}
          </button>
        )}
      </div>
      {hasExamples && <p className="text-meta text-ink2">{t('exampleHint')}</p>}
      {going?.error != null && <Failure error={going.error} />}
    </div>
  );
};

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
