import { useTranslation } from 'react-i18next';
import { type Step, steps } from './steps';

/** How far the questions have come. */
export const StepProgress = ({ step }: Readonly<{ step: Step }>) => {
  const { t } = useTranslation('intake');
  const place = steps.indexOf(step) + 1;
  const of = steps.length;
  return (
    <div className="grid gap-2.5">
      <div
        role="progressbar"
        aria-label={t('progressLabel', { step: place, of, title: t(`steps.${step}.short`) })}
        aria-valuemin={1}
        aria-valuemax={of}
        aria-valuenow={place}
        className="grid grid-cols-7 gap-1"
      >
        {steps.map((name, index) => (
          <span key={name} className={`h-1 rounded-full ${index < place ? 'bg-ink' : 'bg-line'}`} />
        ))}
      </div>
      <p aria-hidden="true" className="eyebrow flex justify-between">
        <span>{t('progress', { step: place, of })}</span>
        <span>{t(`steps.${step}.short`)}</span>
      </p>
    </div>
  );
};
