import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '../../shared/domain/units/calendar';
import { formatFor } from '../format';
import { readerLocale } from '../i18n/language';
import type { Draft } from '../intake/draft';
import { ErrorSummary } from '../intake/error-summary';
import type { Fault } from '../intake/fault';
import { type Intake, IntakeContext } from '../intake/intake-context';
import { useFaultSentence } from '../intake/use-fault-sentence';
import { NeedsNetwork } from '../offline/needs-network';
import { Failure } from '../parts/failure';
import { useKeptState } from '../parts/form/use-kept-state';
import { useTries } from '../parts/form/use-tries';

type Props = Readonly<{
  /** Tells it from other forms of its page. */
  name: string;
  /** The answers as they were saved. */
  saved: Draft;
  faultsIn: (draft: Draft) => readonly Fault[];
  today: IsoDate;
  /** The words on the button, at rest and while saving. */
  save: Readonly<{ label: string; saving: string; isPending: boolean; error: Error | null }>;
  onSave: (draft: Draft) => void;
  onTouched: () => void;
  /** Questions of the intake. */
  children: ReactNode;
}>;

/** Questions of the intake, asked again about answers that are known. */
export const AnswersForm = ({ name, saved, faultsIn, today, save, onSave, onTouched, children }: Props) => {
  const { i18n } = useTranslation();
  const [draft, setDraft] = useKeptState(`${name} ${saved.units}`, () => saved);
  const format = formatFor(readerLocale(i18n.language), draft.units);
  const say = useFaultSentence(format);
  const faults = faultsIn(draft);
  const { tries, shown, fail } = useTries(faults);

  const change: Intake['change'] = (answers) => {
    setDraft((old) => ({ ...old, ...answers }));
    onTouched();
  };
  const errorOf = (field: string): string | null => {
    const fault = shown.find((it) => it.field === field);
    return fault ? say(fault) : null;
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (faults.length > 0) return fail();
    onSave(draft);
  };

  return (
    <IntakeContext value={{ draft, change, errorOf, today, format }}>
      <form noValidate onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-7">
        {shown.length > 0 && <ErrorSummary key={tries} faults={shown} say={say} />}
        {children}
        <NeedsNetwork />
        <button type="submit" className="btn btn-primary justify-self-start px-7" disabled={save.isPending}>
          {save.isPending ? save.saving : save.label}
        </button>
        {save.error && <Failure error={save.error} />}
      </form>
    </IntakeContext>
  );
};
