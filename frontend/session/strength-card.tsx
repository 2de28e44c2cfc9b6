import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dumbbell } from '../parts/dumbbell';

/** What strength training is for. Fuchsia, with its dumbbell: never to be taken for a zone. */
export const StrengthCard = ({ sessionId }: Readonly<{ sessionId: string }>) => {
  const { t } = useTranslation('session');

  return (
    <section className="card strength-tint flex flex-wrap items-start gap-3 p-4 lg:p-5" aria-labelledby="purpose">
      <span className="grid size-10 place-items-center rounded-control bg-surface text-sct">
        <Dumbbell size={22} />
      </span>
      <div className="min-w-0 grow basis-40">
        <h2 id="purpose" className="text-section font-semibold">
          {t('strength.purpose')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('strength.text')}</p>
        <Link to="/session/$sessionId/strength" params={{ sessionId }} className="btn btn-primary mt-3">
          {t('strength.open')}
        </Link>
      </div>
    </section>
  );
};
