import { useTranslation } from 'react-i18next';
import { Said } from '../i18n/said';
import { factsOf, type Reason } from './common-reasons';

/** What was heard, and the rule by which something follows from it, each once. */
export const Reasons = ({ title, reasons }: Readonly<{ title: string; reasons: readonly Reason[] }>) => (
  <section className="card p-4 lg:p-5" aria-label={title}>
    <h2 className="text-section font-semibold">{title}</h2>
    <ul className="mt-2 grid gap-3">
      {reasons.map((reason) => (
        <li key={`${reason.because} ${reason.rule}`}>
          <BecauseAndRule reason={reason} />
        </li>
      ))}
    </ul>
  </section>
);

/** A reason: the fact, then the rule. */
const BecauseAndRule = ({ reason: { because, rule } }: Readonly<{ reason: Reason }>) => {
  const { t } = useTranslation('changes');

  return (
    <dl className="grid max-w-text gap-0.5 text-pretty">
      <div>
        <dt className="mr-1.5 inline font-semibold">{t('because')}</dt>
        <dd className="inline">
          <Said>{because}</Said>
        </dd>
      </div>
      <div className="text-ink2">
        <dt className="mr-1.5 inline font-medium">{t('rule')}</dt>
        <dd className="inline">
          <Said>{rule}</Said>
        </dd>
      </div>
    </dl>
  );
};

/** Why, in one line, where the rules stand elsewhere. */
export const Because = ({ reasons }: Readonly<{ reasons: readonly Reason[] }>) => {
  const { t } = useTranslation('changes');
  const facts = factsOf(reasons);

  return facts.length === 0 ? null : (
    <p className="max-w-text text-pretty text-ink2">
      <b className="mr-1.5 font-semibold text-ink">{t('because')}</b>
      <Said>{facts.join(' ')}</Said>
    </p>
  );
};

/** The rules by which a week changed, each once. */
export const Rules = ({ reasons }: Readonly<{ reasons: readonly Reason[] }>) => {
  const { t } = useTranslation('changes');
  const rules = [...new Set(reasons.map(({ rule }) => rule))];

  return rules.length === 0 ? null : (
    <div className="border-t border-line py-3 text-pretty text-ink2">
      {rules.map((rule) => (
        <p key={rule} className="max-w-text">
          <b className="mr-1.5 font-medium">{t('rule')}</b>
          <Said>{rule}</Said>
        </p>
      ))}
    </div>
  );
};
