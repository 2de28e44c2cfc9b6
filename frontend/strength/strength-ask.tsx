import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrengthReply } from '../../shared/contract/strength';
import { AskRefused } from '../adjust/ask-refused';
import { operationQuery } from '../api/operation-query';
import { useWishKeys } from '../api/use-wish-keys';
import { call } from '../api-client';
import { Said } from '../i18n/said';
import { Callout } from '../parts/callout';
import { TextArea } from '../parts/form/text-field';
import { useKeptState } from '../parts/form/use-kept-state';

/** Asks for the workout; once it is there, for another one with what did not suit. */
export const StrengthAsk = ({ reply }: Readonly<{ reply: StrengthReply }>) => {
  const { t } = useTranslation('strength');
  const [isOpen, setOpen] = useState(false);
  const { workout, notAskable, outdated } = reply;
  if (workout === null)
    return notAskable === null ? (
      <AskForm reply={reply} />
    ) : (
      <p>
        <Said>{notAskable}</Said>
      </p>
    );

  return (
    <>
      {outdated.length > 0 && (
        <Callout title={t('outdated')}>
          <Said>{outdated.join(' ')}</Said>
        </Callout>
      )}
      {notAskable === null && !isOpen && (
        <button type="button" className="btn btn-quiet justify-self-start" onClick={() => setOpen(true)}>
          {t('more.open')}
        </button>
      )}
      {notAskable === null && isOpen && <AskForm reply={reply} />}
    </>
  );
};

const AskForm = ({ reply: { sessionId, workout } }: Readonly<{ reply: StrengthReply }>) => {
  const { t } = useTranslation('strength');
  const isAnother = workout !== null;
  const [words, setWords, forget] = useKeptState('words', () => '');
  const [isMissing, setMissing] = useState(false);
  const ask = useAsk({ sessionId, isAnother, onAsked: forget });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = isAnother && words.trim() === '';
    setMissing(isEmpty);
    if (!isEmpty) ask.mutate(words.trim());
  };

  return (
    <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <TextArea
        id="words"
        label={isAnother ? t('more.label') : t('words')}
        hint={isAnother ? undefined : t('wordsHint')}
        error={isMissing ? t('more.fault') : null}
        value={words}
        onChange={(typed) => setWords(() => typed)}
        maxLength={500}
      />
      {ask.error && <AskRefused error={ask.error} />}
      <button
        type="submit"
        className={`btn justify-self-start ${isAnother ? 'btn-secondary' : 'btn-primary'}`}
        disabled={ask.isPending}
      >
        {ask.isPending ? t('generating') : isAnother ? t('more.send') : t('generate')}
      </button>
    </form>
  );
};

type Asking = Readonly<{ sessionId: string; isAnother: boolean; onAsked: () => void }>;

const useAsk = ({ sessionId, isAnother, onAsked }: Asking) => {
  const queries = useQueryClient();
  const keyOf = useWishKeys();

  return useMutation({
    mutationFn: (words: string) => {
      const input = { params: { sessionId }, body: { words }, idempotencyKey: keyOf(words) };
      return isAnother ? call('requestAnotherStrength', input) : call('requestStrength', input);
    },
    onSuccess: (reply) => {
      onAsked();
      queries.setQueryData(operationQuery('getStrength', { params: { sessionId } }).queryKey, reply);
    },
  });
};
