import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connections } from '../../shared/contract/connection';
import { call, problemIn } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { focusField } from '../parts/form/focus-field';
import { TextField } from '../parts/form/text-field';
import { useConnectionsChange } from './use-connections';

const field = 'intervals-key';

/** The key of intervals.icu. It is tried before it is kept. */
export const IntervalsKeyForm = ({ intervals: { refusedAt } }: Readonly<{ intervals: Connections['intervals'] }>) => {
  const { t } = useTranslation('connections');
  const format = useFormat();
  const [key, setKey] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const connect = useConnectionsChange(
    (wanted: string) => call('putIntervals', { params: {}, body: { key: wanted } }),
    {
      onSuccess: () => announce(t('intervals.isConnected')),
    },
  );
  const told = problemIn(connect.error)?.errors?.find(({ pointer }) => pointer.endsWith('/key'))?.detail ?? null;

  // Once it is on screen: before that there is nothing to read at the field.
  useEffect(() => {
    if (connect.error) focusField(field);
  }, [connect.error]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const isMissing = key.trim() === '';
    setEmpty(isMissing);
    if (isMissing) focusField(field);
    else connect.mutate(key.trim());
  };

  return (
    <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {refusedAt !== null && (
        <p className="max-w-text text-pretty">{t('intervals.refused', { when: format.moment(refusedAt) })}</p>
      )}
      <TextField
        id={field}
        label={t('intervals.key')}
        hint={t('intervals.keyHint')}
        error={isEmpty ? t('intervals.empty') : told}
        value={key}
        onChange={setKey}
        maxLength={100}
        className="max-w-112"
      />
      {connect.error && told === null && <Failure error={connect.error} />}
      <button type="submit" className="btn btn-primary justify-self-start" disabled={connect.isPending}>
        {t(connect.isPending ? 'intervals.trying' : 'intervals.connect')}
      </button>
    </form>
  );
};
