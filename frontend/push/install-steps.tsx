import { useTranslation } from 'react-i18next';

const steps = ['share', 'add', 'open'] as const;

/** How an iPhone or iPad comes to be allowed to show notifications. */
export const InstallSteps = () => {
  const { t } = useTranslation('notifications');

  return (
    <ol className="grid list-decimal gap-1.5 pl-5">
      {steps.map((step) => (
        <li key={step} className="text-pretty">
          {t(`install.${step}`)}
        </li>
      ))}
    </ol>
  );
};
