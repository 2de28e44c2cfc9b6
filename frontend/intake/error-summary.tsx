import { useTranslation } from 'react-i18next';
import { FaultSummary } from '../parts/form/fault-summary';
import type { Fault } from './fault';
import { fieldName } from './use-fault-sentence';

type Props = Readonly<{ faults: readonly Fault[]; say: (fault: Fault) => string }>;

/** The answers that need another look, each named by its question. */
export const ErrorSummary = ({ faults, say }: Props) => {
  const { t } = useTranslation('intake');
  const named = (fault: Fault) => `${introducing(fieldName(fault, t))} ${say(fault)}`;

  return (
    <FaultSummary
      title={t('faults.title', { count: faults.length })}
      faults={faults.map((fault) => ({ field: fault.field, sentence: named(fault) }))}
    />
  );
};

/** A question needs no colon. */
const introducing = (name: string): string => (name.endsWith('?') ? name : `${name}:`);
