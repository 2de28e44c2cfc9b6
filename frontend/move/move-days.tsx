import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { said } from '../i18n/book';
import { FieldError } from '../parts/form/field';
import { Summary } from '../parts/summary';
import { sessionName } from '../session/session-title';
import { choiceKey, type MoveChoice } from './move-options';
import { ruleForReader } from './rule-for-reader';

/** The days as tiles, each with what would follow; those that cannot be, with the reason, behind a word. */
export const MoveDays = ({ possible, refused, planId, chosen, error, onChoose }: MoveDaysProps) => {
  const { t } = useTranslation('move');

  return (
    <>
      {possible.length === 0 ? (
        <p className="text-ink2">{t('none')}</p>
      ) : (
        <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
          <legend className="mb-2 font-semibold">{t('where')}</legend>
          {possible.map((choice) => (
            <Day
              key={choiceKey(choice)}
              choice={choice}
              planId={planId}
              isChosen={choiceKey(choice) === chosen}
              onChoose={() => onChoose(choiceKey(choice))}
            />
          ))}
          <FieldError id="move-to" error={error} />
        </fieldset>
      )}
      {refused.length > 0 && <Refused refused={refused} isOpen={possible.length === 0} />}
    </>
  );
};

type MoveDaysProps = Readonly<{
  possible: readonly MoveChoice[];
  refused: readonly MoveChoice[];
  planId: string;
  chosen: string | null;
  error: string | null;
  onChoose: (key: string) => void;
}>;

const Day = ({ choice, planId, isChosen, onChoose }: DayProps) => {
  const format = useFormat();
  const company = useCompany(planId, choice);

  return (
    <label className="tile">
      <input type="radio" name="move-to" checked={isChosen} onChange={onChoose} />
      <span className="font-semibold tracking-[-0.01em]">{format.day(choice.to)}</span>
      <span className="text-meta text-ink2">{company}</span>
      {choice.consequence.warnings.map(({ sentence }) => (
        <span key={sentence} className="flex items-start gap-1.5 text-meta text-warn">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 flex-none" />
          {ruleForReader(said(sentence), format)}
        </span>
      ))}
    </label>
  );
};

type DayProps = Readonly<{ choice: MoveChoice; planId: string; isChosen: boolean; onChoose: () => void }>;

/** What is on that day: the session to swap with, one that stays beside it, or nothing. */
const useCompany = (planId: string, { to, swapWith }: MoveChoice): string => {
  const { t } = useTranslation('move');
  const { t: say } = useTranslation('session');
  const { data } = useQuery(operationQuery('getPlan', { params: { planId } }));
  const there = (data?.weeks ?? []).flatMap(({ sessions }) => sessions).filter(({ date }) => date === to);
  const other = there.find(({ id }) => id === swapWith);
  if (other !== undefined) return t('swap', { name: sessionName(other, say) });
  const [first] = there;

  return first === undefined ? t('free') : t('beside', { name: sessionName(first, say) });
};

const Refused = ({ refused, isOpen }: Readonly<{ refused: readonly MoveChoice[]; isOpen: boolean }>) => {
  const { t } = useTranslation('move');
  const format = useFormat();

  return (
    <details open={isOpen} className="group text-ink2">
      <Summary className="font-medium">{t('refused', { count: refused.length })}</Summary>
      <ul className="mt-1 grid gap-2">
        {refused.map(({ to, consequence }) => (
          <li key={to}>
            <b className="font-semibold text-ink">{format.day(to)}</b>
            <span className="block text-meta text-pretty">
              {ruleForReader(said(consequence.refusals.map(({ sentence }) => sentence).join(' ')), format)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
