import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../parts/drop-zone';
import { Failure } from '../parts/failure';
import { ImportCard } from './import-card';
import { shownImports } from './shown-imports';
import { type SortedFiles, sortFiles } from './sort-files';
import { UnsentFiles } from './unsent-files';
import { UploadCard } from './upload-card';
import { startUpload, useUploads } from './uploads';
import { useImports } from './use-imports';

type Props = Readonly<{
  title: string;
  /** What comes of them, where this stands. */
  children: ReactNode;
  /** Which of the imports before to show. */
  imports: 'latest' | 'all';
}>;

/** A place to bring runs to: files of a watch or a whole archive, on their way, being read, and what came of them. */
export const DropRuns = ({ title, children, imports: which }: Props) => {
  const { t } = useTranslation('imports');
  const uploads = useUploads();
  const { data, error, refetch } = useImports();
  const [unsent, setUnsent] = useState<SortedFiles<File>['unsent']>([]);
  const sending = uploads.map(({ importId }) => importId);
  const imports = shownImports(data?.imports ?? [], sending, { which, now: Date.now() });

  const take = (files: readonly File[]) => {
    const sorted = sortFiles(files);
    setUnsent(sorted.unsent);
    for (const batch of sorted.batches) startUpload(batch);
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <DropZone title={title} choose={t('choose')} chooseFolder={t('chooseFolder')} onFiles={take}>
        {children}
      </DropZone>
      <UnsentFiles files={unsent} onClose={() => setUnsent([])} />
      {uploads.map((upload) => (
        <UploadCard key={upload.id} upload={upload} />
      ))}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {imports.map((one) => (
        <ImportCard key={one.importId} progress={one} leadsOn={which === 'all'} />
      ))}
    </div>
  );
};
