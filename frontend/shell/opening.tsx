import { useTranslation } from 'react-i18next';
import { Loading } from '../parts/loading';
import { QuietFrame } from './quiet-frame';

/** The skeleton of a page that is being loaded, inside a frame that is there already. */
export const Opening = () => {
  const { t } = useTranslation();
  return (
    <>
      <h1 id="content" tabIndex={-1} className="sr-only">
        {t('loading')}
      </h1>
      <Loading>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4.5">
          <div className="bone h-10 w-56" />
          <div className="bone h-44 rounded-card" />
          <div className="bone h-44 rounded-card" />
        </div>
      </Loading>
    </>
  );
};

/** The same for a page that brings its own frame. */
export const OpeningFrame = () => (
  <QuietFrame>
    <div className="mx-auto max-w-column py-8">
      <Opening />
    </div>
  </QuietFrame>
);
